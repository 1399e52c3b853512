/** The screens a traveller can see; none of them tells a result from another. */
export type TravellerScreen = "welcome" | "document" | "information" | "finger" | "wait" | "done" | "assistance";

export type Instruction = "press-harder" | "press-lighter" | "dry" | "wipe" | "centre" | "again";

/** All that ever arrives here, as `GET /traveller/stream` sends it: no identifier, no time, no result (docs/contracts.md §2). */
export interface Scene {
  readonly screen: TravellerScreen;
  /** BCP 47 tag; nothing while nobody is at the counter. */
  readonly language: string | null;
  /** ISO/IEC 19794-2 position of the finger to place. */
  readonly finger: number | null;
  /** How many of the fingers are done. */
  readonly done: number;
  readonly of: number;
  readonly instruction: Instruction | null;
}

/** The lines under the picture, by their keys, the larger one first. At most two, of at most eight words each. */
export function linesOf({ screen, instruction }: Scene): readonly string[] {
  switch (screen) {
    case "information":
      return ["information", "information-help"];
    case "finger":
      return instruction === null ? ["finger"] : [instruction, "finger"];
    case "welcome":
    case "document":
    case "wait":
    case "done":
    case "assistance":
      return [screen];
  }
}
