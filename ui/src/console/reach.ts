import { button } from "./button";
import { helpChoice } from "./choices";
import type { Desk } from "./desk";

/** What is in reach on every screen: asking for asylum in one tap and for help, also while one officer makes room for the next (S5). */
export function reach(desk: Desk): ReturnType<typeof button>[] {
  const say = (key: string) => desk.text.say(`console.${key}`);
  const { inspection, officer } = desk.view;
  if (inspection === null && officer === null) {
    return []; // nobody stands there, and nobody could be called in whose name
  }
  const asked = inspection?.protection === true;
  const help = button(desk, {
    testid: "command-help",
    command: "help",
    label: say("help"),
    key: "F1",
    icon: "help",
    always: true,
    tap: () => desk.ask(helpChoice),
  });
  const asylum = button(desk, {
    testid: "command-asylum",
    command: "asylum",
    label: say(asked ? "asylum.asked" : "asylum"),
    key: "F9",
    icon: asked ? "tick" : "shield",
    always: true,
    tap: () => asked || desk.send({ command: "asylum" }),
  });
  return inspection === null ? [help] : [asylum, help];
}
