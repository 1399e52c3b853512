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
    grid-template-columns: minmax(240px, 1fr) minmax(420px, 2fr) minmax(320px, 1.3fr);
    gap: var(--gap);
    padding: var(--gap) 24px;
  }
  .line {
    padding: 12px 24px;
    border-inline-start: 10px solid var(--check);
    background: var(--surface);
    font-weight: 600;
  }
  .travellers {
    display: grid;
    gap: 10px;
  }
  .travellers button {
    justify-content: flex-start;
  }
  .story {
    display: block;
    font-weight: 400;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .options button {
    padding-inline: 14px;
    font-size: var(--small);
  }
  kapija-hands {
    max-width: 520px;
  }
  @media (max-width: 1100px) {
    main {
      grid-template-columns: 1fr;
    }
  }
`;
