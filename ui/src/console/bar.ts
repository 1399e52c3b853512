import { html, type nothing, type TemplateResult } from "lit";
import { button } from "./button";
import { abandonChoice } from "./choices";
import type { Desk } from "./desk";
import { reach } from "./reach";

/**
 * The lowest row of every step: on the left what is always in reach, on the right what this step is about.
 */
export function bar(desk: Desk, ...own: (TemplateResult | typeof nothing | undefined)[]): TemplateResult {
  return html`<div class="bar">
    ${reach(desk)}
    ${button(desk, {
      testid: "command-abandon",
      command: "abandon",
      label: desk.text.say("console.abandon"),
      icon: "leave",
      tap: () => desk.ask(abandonChoice),
    })}
    <div class="end">${own}</div>
  </div>`;
}
