import { css } from "lit";

/** Strip, notices, and the screen in what is left; the page itself never scrolls. */
export const consoleStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr);
    height: 100dvh;
  }
  main {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    gap: 12px;
    min-height: 0;
    overflow: auto;
    padding: 12px 16px 16px;
  }
  main > :only-child {
    grid-row: 1 / -1;
  }
  .line {
    padding: 12px 20px;
    border-inline-start: 10px solid var(--check);
    background: var(--surface);
    font-weight: 600;
  }
  .blank {
    position: fixed;
    inset: 0;
    z-index: 20;
    width: 100%;
    border: 0;
    border-radius: 0;
    background: var(--strip);
    color: var(--on-strip);
  }
`;
