import type { Icon } from "../shared/icons";
import type { Choice } from "./desk";

/** The six kinds of help, each with a picture of its own name. */
export const HELP_KINDS = [
  "doctor",
  "water-food",
  "danger",
  "interpreter",
  "child",
  "red-cross",
] as const satisfies readonly Icon[];

/** Why there is no document. */
export const NO_DOCUMENT_REASONS = ["none", "lost", "damaged", "refused"] as const;

/** Why a finger is not captured; the fourth and fifth are the traveller's own affair and carry no reproach (S4). */
export const FINGER_REASONS = ["missing", "bandaged", "worn", "temporary", "declined"] as const;

/** Why an inspection ends without a decision. */
export const ABANDON_REASONS = ["left", "mistake"] as const;

export const helpChoice: Choice = {
  title: "help.title",
  options: HELP_KINDS.map((kind) => ({
    testid: `help-${kind}`,
    label: `help.${kind}`,
    icon: kind,
    command: { command: "help", kind },
  })),
};

export const noDocumentChoice: Choice = reasons("no-document", NO_DOCUMENT_REASONS, {});

/** Whether somebody without a document is the traveller of shortly before who was too young for fingerprints (S3). */
export const samenessChoice: Choice = {
  title: "traveller.title",
  options: (["same", "another"] as const).map((is) => ({
    testid: `traveller-${is}`,
    label: `traveller.${is}`,
    command: { command: "traveller", is },
  })),
};

export const abandonChoice: Choice = reasons("abandon", ABANDON_REASONS, {});

/** The reasons for going on without this finger. */
export function skipFingerChoice(position: number): Choice {
  return reasons("skip-finger", FINGER_REASONS, { position });
}

/** Which of these fingers is tried once more. */
export function retryFingerChoice(positions: readonly number[]): Choice {
  return {
    title: "retry-finger.title",
    options: positions.map((position) => ({
      testid: `retry-finger-${position}`,
      label: `finger.${position}`,
      command: { command: "retry-finger", position },
    })),
  };
}

function reasons(command: string, codes: readonly string[], details: Readonly<Record<string, number>>): Choice {
  return {
    title: `${command}.title`,
    options: codes.map((reason) => ({
      testid: `${command}-${reason}`,
      label: `${command}.${reason}`,
      command: { command, reason, ...details },
    })),
  };
}
