import { css } from "lit";

/** Three columns: who, what they do, what the lane does. */
export const panelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100dvh;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--gap);
    padding: 12px 24px;
    border-bottom: var(--line-width) solid var(--line);
    background: var(--surface);
  }
  main {
    display: grid;
    grid-template-columns: minmax(240px, 1fr) minmax(480px, 2.2fr) minmax(290px, 1.1fr);
    gap: var(--gap);
    padding: var(--gap) 24px;
  }
  .line {
    padding: 12px 24px;
    border-inline-start: 10px solid var(--check);
    background: var(--surface);
    font-weight: 600;
  }
  .who {
    display: flex;
    flex-direction: column;
    gap: 12px;
    max-height: calc(100dvh - 115px);
    padding-inline: 12px;
  }
  .travellers {
    display: flex;
    flex-direction: column;
    gap: 8px;
    overflow: auto;
    padding: 6px;
  }
  .travellers button {
    flex: none;
    justify-content: flex-start;
    padding-inline: 14px;
  }
  .story {
    display: block;
    font-weight: 400;
  }
  .mishaps {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
  }
  .mishaps button {
    padding-inline: 10px;
    font-size: var(--small);
  }
  @media (max-width: 1100px) {
    main {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
