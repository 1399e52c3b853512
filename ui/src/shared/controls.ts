import { css } from "lit";

/** What all pages' shadow roots share: buttons, cards, headings, tables. */
export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host([hidden]) {
    display: none;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  h1 {
    font-size: var(--huge);
    line-height: 1.2;
  }

  h2 {
    font-size: var(--large);
    line-height: 1.25;
  }

  h3 {
    font-size: var(--small);
    letter-spacing: 0.02em;
    color: var(--muted);
  }

  button,
  a.button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 12px;
    min-height: var(--target-small);
    min-width: var(--target-small);
    padding: 8px 20px;
    border: max(2px, var(--line-width)) solid var(--muted);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    font: 600 var(--body) / 1.2 var(--font);
    text-align: start;
    text-decoration: none;
    cursor: pointer;
    user-select: none;
    touch-action: manipulation;
  }

  button.large {
    min-height: var(--target);
    padding: 8px 24px;
    font-size: 20px;
  }

  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  button[aria-pressed="true"],
  button[aria-checked="true"] {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 3px var(--accent);
  }

  button[aria-disabled="true"] {
    border-style: dashed;
    background: var(--sunken);
    color: var(--muted);
  }

  button:focus-visible,
  a:focus-visible {
    outline: 4px solid var(--focus);
    outline-offset: 2px;
  }

  kbd {
    padding: 1px 7px;
    border: 1px solid currentColor;
    border-radius: 6px;
    font: 500 14px / 1.3 var(--font);
  }

  svg.icon {
    flex: none;
    width: 1.4em;
    height: 1.4em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .card {
    padding: 20px;
    border: var(--line-width) solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }

  .muted {
    color: var(--muted);
  }

  .small {
    font-size: var(--small);
  }

  .mono {
    font-family: var(--mono);
    direction: ltr;
    unicode-bidi: isolate;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--gap);
  }

  .column {
    display: flex;
    flex-direction: column;
    gap: var(--gap);
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--small);
  }

  th,
  td {
    padding: 8px 12px;
    border-bottom: var(--line-width) solid var(--line);
    text-align: start;
    vertical-align: top;
  }

  th {
    color: var(--muted);
    font-weight: 600;
  }

  td.number {
    font-variant-numeric: tabular-nums;
  }
`;
