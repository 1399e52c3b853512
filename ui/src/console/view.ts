import type { FingerState } from "../shared/hands";
import type { Refusal } from "../shared/post";
import type { Message } from "../shared/text";
import type { Verdict } from "../shared/verdict";

/** What the terminal shows, whole, as `GET /api/view` sends it (docs/contracts.md §2). */
export interface View {
  readonly terminal: {
    readonly id: string;
    readonly site: string;
    readonly version: string;
    readonly mode: "demonstration" | "production";
  };
  readonly officer: Officer | null;
  readonly status: Status;
  readonly inspection: Inspection | null;
}

export interface Officer {
  readonly id: string;
  readonly name: string;
  readonly role: "guard" | "expert" | "supervisor";
}

export interface Status {
  readonly network: "up" | "down";
  readonly uplink: Message | null;
  /** Entries without central's receipt. */
  readonly queue: number;
  readonly list: {
    readonly number: number;
    readonly issued: string;
    readonly ageSeconds: number;
    readonly state: "none" | "fresh" | "amber" | "red";
    readonly alerts: number;
    readonly fingers: number;
  };
  readonly devices: readonly { readonly device: string; readonly state: "ok" | "fault"; readonly fault: Message | null }[];
  readonly case: "closed" | "open";
  readonly disk: "ok" | "high" | "full";
  readonly clock: "trusted" | "doubtful";
  readonly notices: readonly Notice[];
}

export interface Notice {
  readonly id: string;
  readonly severity: "info" | "warning" | "alarm";
  readonly message: Message;
  readonly at: string;
}

export type Step = "document" | "information" | "fingers" | "searching" | "result" | "hit" | "expert" | "outcome";

export interface Inspection {
  readonly id: string;
  readonly revision: number;
  readonly opened: string;
  readonly step: Step;
  readonly document: TravelDocument;
  readonly information: { readonly language: string; readonly offered: readonly string[]; readonly done: boolean };
  readonly fingers: readonly FingerView[];
  readonly answer: SearchAnswer | null;
  readonly prior: Prior;
  readonly verdict: Verdict;
  readonly reasons: readonly Message[];
  readonly protection: boolean;
  readonly help: readonly string[];
  readonly outcome: { readonly decision: "pass" | "refer"; readonly officer: string } | null;
  readonly actions: readonly Action[];
}

export interface TravelDocument {
  readonly state: "waiting" | "reading" | "read" | "unreadable" | "none";
  readonly format: string | null;
  readonly fields: Readonly<Record<string, string | null>>;
  readonly layers: readonly { readonly layer: string; readonly verdict: "passed" | "failed" | "could-not-check" | "not-done" }[];
  readonly findings: readonly Message[];
}

export interface FingerView {
  readonly position: number;
  readonly state: Exclude<FingerState, "plain">;
  readonly tries: number;
  readonly instruction: Message | null;
  readonly reason: string | null;
}

export type Certainty = "none" | "possible" | "probable" | "strong";

export interface SearchAnswer {
  readonly class: Certainty;
  /** Share of the gallery that was searched, 0 to 1. */
  readonly covered: number;
  readonly fingers: number;
  readonly compared: number;
  /** Of the poorest finger searched with, 0 to 100. */
  readonly quality: number | null;
  readonly oneFalseAlarmIn: number;
  readonly list: number;
  readonly milliseconds: number;
  readonly candidates: readonly Candidate[];
}

export type Judgement = "same" | "not-same" | "cannot-tell";

export interface Candidate {
  readonly alert: string;
  readonly owner: string;
  readonly kind: string;
  readonly class: Certainty;
  /** The strongest of what it was found by. */
  readonly basis: "fingers" | "document" | "name";
  readonly compared: number;
  readonly agreeing: number;
  /** Hidden until the officer's own first judgement. */
  readonly score: number | null;
  /** What else speaks for it or against it. */
  readonly evidence: readonly Message[];
  readonly action: string;
  readonly forbidden: readonly string[];
  readonly confirm: string;
  readonly discreet: boolean;
  readonly judgement: Judgement | null;
  readonly needsExpert: boolean;
}

export interface Prior {
  readonly state: "not-asked" | "asked" | "answered" | "unreachable";
  readonly answers: readonly {
    readonly state: string;
    readonly answer: "hit" | "no-hit" | "not-reachable" | "not-asked";
    readonly case: string | null;
  }[];
}

export interface Action {
  readonly command: string;
  /** Which decision, for `decide`. */
  readonly option: "pass" | "refer" | null;
  readonly enabled: boolean;
  readonly refusal: Refusal | null;
}

/** What a tap sends, beside the inspection and its revision. */
export interface Command {
  readonly command: string;
  readonly [detail: string]: string | number;
}
