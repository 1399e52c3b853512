import { css } from "lit";

/** Every step's screen: a stage on the left, the case file on the right, one bar of buttons below, always at the same places. */
export const layout = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) 380px;
    gap: var(--gap);
    height: 100%;
  }
  .stage,
  .file {
    min-height: 0;
    overflow: auto;
    outline-offset: -4px; /* or the scrolling part would cut it */
  }
  .bar {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap);
    padding-top: var(--gap);
    border-top: max(2px, var(--line-width)) solid var(--line);
  }
  .bar .end {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap);
    margin-inline-start: auto;
  }
  @media (max-width: 900px) {
    :host {
      grid-template: auto auto auto / minmax(0, 1fr);
    }
  }
`;
