import { css } from "lit";

/** What is laid over the screen: a veil without colour of its own, and a card in the middle. */
export const dialogStyles = css`
  .veil {
    position: fixed;
    inset: 0;
    z-index: 10;
    display: grid;
    place-items: center;
    padding: 24px;
    background: rgb(0 0 0 / 55%);
  }
  .dialog {
    display: flex;
    flex-direction: column;
    gap: 24px;
    width: min(760px, 100%);
    max-height: 100%;
    overflow: auto;
    padding: 28px;
    border: max(2px, var(--line-width)) solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
  }
`;
