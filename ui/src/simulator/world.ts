/** The simulated lane, whole, as `GET /api/world` sends it (docs/contracts.md §3). */
export interface World {
  readonly travellers: readonly {
    readonly id: string;
    readonly name: string;
    /** Why this person is in the cast: last part of a key `panel.story.…`. */
    readonly story: string;
    readonly document: string | null;
    readonly language: string;
    readonly fingers: readonly number[];
  }[];
  readonly document: { readonly traveller: string; readonly fault: string | null } | null;
  readonly finger: { readonly traveller: string; readonly position: number; readonly condition: string } | null;
  readonly network: "up" | "down";
  readonly case: "closed" | "open";
  readonly scanner: "plugged" | "unplugged";
  readonly reader: "plugged" | "unplugged";
  /** The finger that the terminal waits for. */
  readonly wanted: number | null;
  readonly beacon: Beacon;
  readonly barrier: "closed" | "open";
  readonly lamp: "off" | "breathing" | "flashing" | "on";
  readonly links: { readonly console: string; readonly traveller: string; readonly central: string };
}

export interface Beacon {
  readonly red: boolean;
  readonly amber: boolean;
  readonly green: boolean;
  readonly buzzer: boolean;
}

export type Traveller = World["travellers"][number];

/** What can be wrong with a document on the reader; nothing is the first. */
export const FAULTS = ["none", "wrong-digit", "wrong-length", "cyrillic", "half", "garbage"] as const;
export type Fault = (typeof FAULTS)[number];

/** How a finger can lie on the scanner. */
export const CONDITIONS = ["WELL", "DRY", "WET", "LIGHT", "OFF_CENTRE", "ROTATED"] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Something done in the world, as `POST /api/act` takes it. */
export interface Act {
  readonly act: string;
  readonly [detail: string]: string | number | boolean | null;
}
