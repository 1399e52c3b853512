import type { Message } from "../shared/text";

/** What has arrived at central, whole, as `GET /api/view` sends it (docs/contracts.md §4). */
export interface CentralView {
  readonly region: string;
  readonly terminals: readonly Terminal[];
  readonly list: { readonly number: number; readonly issued: string; readonly alerts: number; readonly fingers: number } | null;
  /** Changes that wait for the next list. */
  readonly staged: number;
  readonly arrived: readonly {
    readonly terminal: string;
    readonly epoch: number;
    readonly sequence: number;
    readonly at: string;
    readonly kind: string;
    readonly inspection: string | null;
  }[];
  readonly registrations: readonly {
    readonly reference: string;
    readonly terminal: string;
    readonly at: string;
    readonly outcome: string | null;
    readonly prior: "hit" | "no-hit" | null;
  }[];
  readonly incidents: readonly {
    readonly terminal: string;
    readonly kind: string;
    readonly at: string;
    readonly detail: Message;
  }[];
}

export interface Terminal {
  readonly id: string;
  readonly site: string;
  readonly online: boolean;
  readonly epoch: number;
  /** Highest sequence up to which every entry is there. */
  readonly contiguous: number;
  readonly gaps: number;
  /** Entries that are missing for ever: the terminal's journal was damaged. */
  readonly lost: number;
  readonly list: number;
}
