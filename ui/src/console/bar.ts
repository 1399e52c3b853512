import { html, type nothing, type TemplateResult } from "lit";
import { button } from "./button";
import { abandonChoice, helpChoice } from "./choices";
import type { Desk } from "./desk";

/**
 * The lowest row of every step: on the left what is always in reach, asking for asylum in one tap (S5) and for help; on the right
 * what this step is about.
 */
export function bar(desk: Desk, ...own: (TemplateResult | typeof nothing | undefined)[]): TemplateResult {
  const say = (key: string) => desk.text.say(`console.${key}`);
  const asked = desk.view.inspection?.protection === true;
  return html`<div class="bar">
    ${button(desk, {
      testid: "command-asylum",
      command: "asylum",
      label: say(asked ? "asylum.asked" : "asylum"),
      key: "F9",
      icon: asked ? "tick" : "shield",
      always: true,
      tap: () => asked || desk.send({ command: "asylum" }),
    })}
    ${button(desk, {
      testid: "command-help",
      command: "help",
      label: say("help"),
      key: "F1",
      icon: "help",
      always: true,
      tap: () => desk.ask(helpChoice),
    })}
    ${button(desk, {
      testid: "command-abandon",
      command: "abandon",
      label: say("abandon"),
      icon: "leave",
      tap: () => desk.ask(abandonChoice),
    })}
    <div class="end">${own}</div>
  </div>`;
}
