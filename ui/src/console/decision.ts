import { button } from "./button";
import type { Desk } from "./desk";

/** The officer's two decisions, side by side and neither preselected; the same wherever one may decide. */
export function decisionButtons(desk: Desk): ReturnType<typeof button>[] {
  const decide = (decision: "pass" | "refer") => () => desk.send({ command: "decide", decision });
  const say = (key: string) => desk.text.say(`console.decide.${key}`);
  const passes = desk.view.inspection?.verdict === "clear";
  return [
    button(desk, {
      testid: "command-decide-refer",
      command: "decide",
      option: "refer",
      label: say("refer"),
      key: "F8",
      tap: decide("refer"),
    }),
    button(desk, {
      testid: "command-decide-pass",
      command: "decide",
      option: "pass",
      label: say("pass"),
      ...(passes ? { kind: "primary", key: "Enter" } : {}),
      tap: decide("pass"),
    }),
  ];
}
