import { css, html, svg, type TemplateResult } from "lit";

/** What the checks come to. "Not determined" is never shown as, or near, "clear". */
export type Verdict = "clear" | "check" | "stop" | "not-determined";

/** Each verdict has its own outline and sign, so that it is known in grey and by the colour-blind (colours after Okabe and Ito). */
const SHAPES: Readonly<Record<Verdict, TemplateResult>> = {
  clear: svg`<circle class="shape" cx="50" cy="50" r="44" /><path class="sign" d="M28 52l15 15 30-33" />`,
  check: svg`<path class="shape" d="M50 8L96 90H4z" stroke-linejoin="round" /><path class="sign" d="M50 38v24M50 76h.01" />`,
  stop: svg`<path class="shape" d="M32 6h36l26 26v36L68 94H32L6 68V32z" /><path class="sign" d="M34 34l32 32M66 34L34 66" />`,
  "not-determined": svg`<rect class="shape" x="8" y="8" width="84" height="84" rx="6" /><path
      class="sign" d="M37 38a13 13 0 1 1 18 12c-4 2-5 5-5 9M50 74h.01" />`,
};

/**
 * The drawing of a verdict.
 *
 * @param discreet drawn in the colour of the text: nothing in the room may tell this verdict from another
 */
export function verdictShape(verdict: Verdict, discreet = false): TemplateResult {
  return html`<svg class="verdict-shape ${discreet ? "discreet" : verdict}" viewBox="0 0 100 100" aria-hidden="true">
    ${SHAPES[verdict]}
  </svg>`;
}

export const verdictStyles = css`
  .verdict-shape {
    flex: none;
    width: var(--verdict-size, 120px);
    height: var(--verdict-size, 120px);
  }
  .verdict-shape .shape {
    fill: var(--verdict);
    stroke: var(--ink);
    stroke-width: 2;
  }
  .verdict-shape .sign {
    fill: none;
    stroke: var(--on-verdict);
    stroke-width: 10;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .clear {
    --verdict: var(--clear);
    --on-verdict: var(--on-clear);
  }
  .check {
    --verdict: var(--check);
    --on-verdict: var(--on-check);
  }
  .stop {
    --verdict: var(--stop);
    --on-verdict: var(--on-stop);
  }
  .not-determined {
    --verdict: var(--unknown);
    --on-verdict: var(--on-unknown);
  }
  .discreet {
    --verdict: var(--surface);
    --on-verdict: var(--ink);
  }
`;
