import type { Inspection, Step, View } from "./view";

/** What fills the console. Always derived from the view, so a reload at any time shows the right screen. */
export type Screen = "sign-in" | "idle" | Step;

export function screenOf(view: View): Screen {
  if (view.officer === null) {
    return "sign-in";
  }
  return view.inspection === null ? "idle" : view.inspection.step;
}

/** The stages a guard sees at the top; a hit and its expert are the same stage as the result they belong to. */
export const STAGES = ["document", "information", "fingers", "searching", "result", "outcome"] as const;
export type Stage = (typeof STAGES)[number];

export function stageOf(step: Step): Stage {
  return step === "hit" || step === "expert" ? "result" : step;
}

/** Whether nothing in the room may tell this result from another: one discreet candidate is enough. */
export function isDiscreet(inspection: Inspection): boolean {
  return inspection.answer?.candidates.some((candidate) => candidate.discreet) ?? false;
}
