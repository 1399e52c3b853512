import { html, type TemplateResult } from "lit";

/** One of several, as a row of buttons. */
export interface OptionRow<Code extends string> {
  readonly label: string;
  readonly testid: string;
  readonly options: readonly Code[];
  readonly chosen: Code;
  readonly nameOf: (code: Code) => string;
  readonly choose: (code: Code) => void;
}

export function optionRow<Code extends string>(row: OptionRow<Code>): TemplateResult {
  return html`<div class="options" role="radiogroup" aria-label=${row.label}>
    ${row.options.map(
      (code) => html`<button
        type="button"
        role="radio"
        aria-checked=${code === row.chosen ? "true" : "false"}
        data-testid="${row.testid}-${code}"
        @click=${() => row.choose(code)}
      >
        ${row.nameOf(code)}
      </button>`,
    )}
  </div>`;
}
