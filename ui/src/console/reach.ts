import { button } from "./button";
import { helpChoice } from "./choices";
import type { Desk } from "./desk";

/** What is in reach on every screen, signed in or not: asking for asylum in one tap, as soon as somebody stands there (S5), and for help. */
export function reach(desk: Desk): ReturnType<typeof button>[] {
  const say = (key: string) => desk.text.say(`console.${key}`);
  const { inspection } = desk.view;
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
