import { html, nothing, type TemplateResult } from "lit";
import { type Icon, icon } from "../shared/icons";
import { actionOf, type Desk } from "./desk";
import type { Action } from "./view";

/** A button of the console. */
export interface ButtonSpec {
  readonly testid: string;
  readonly label: string;
  /** Name of the command whose enabledness and refusal the button follows. */
  readonly command: string;
  /** Which decision, for `decide`. */
  readonly option?: Action["option"];
  readonly tap: () => void;
  /** Key of an outside keyboard that does the same, such as `F9`. */
  readonly key?: string;
  readonly icon?: Icon;
  readonly kind?: "primary";
  /** Whether this is the chosen one of several. */
  readonly pressed?: boolean;
  /** Shown although the terminal does not list its command: what must be reachable at any time. */
  readonly always?: boolean;
}

/**
 * A button that follows the terminal's list of actions: absent when the terminal does not list its command, marked when the terminal
 * would refuse it (a tap then tells why), dead while another command is under way.
 */
export function button(desk: Desk, spec: ButtonSpec): TemplateResult | typeof nothing {
  const action = actionOf(desk, spec.command, spec.option);
  if (action === undefined && spec.always !== true) {
    return nothing;
  }
  const refusal = action?.enabled === false ? action.refusal : null;
  const dead = desk.busy || action?.enabled === false;
  const tap = () => {
    if (refusal !== null) {
      desk.explain(refusal);
    } else if (!dead) {
      spec.tap();
    }
  };
  return html`<button
    type="button"
    class="large ${spec.kind ?? ""}"
    data-testid=${spec.testid}
    data-key=${spec.key ?? nothing}
    aria-pressed=${spec.pressed ?? nothing}
    aria-disabled=${dead ? "true" : "false"}
    @click=${tap}
  >
    ${spec.icon ? icon(spec.icon) : nothing}<span>${spec.label}</span>${spec.key ? html`<kbd aria-hidden="true">${spec.key}</kbd>` : nothing}
  </button>`;
}
