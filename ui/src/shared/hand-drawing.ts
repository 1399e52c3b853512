/**
 * Two hands seen from above, as their owner sees them on the scanner: the left hand left, the right hand right, whatever the
 * direction of the script around them. Fingers are numbered after ISO/IEC 19794-2: 1 right thumb … 5 right little finger, 6 left
 * thumb … 10 left little finger. Own drawing.
 */
export const DRAWING = { width: 560, height: 330 } as const;

const HAND_WIDTH = 260;

/** A finger as a capsule: where it grows from the hand, how far it leans to the right (degrees), its length and width. */
export interface Finger {
  readonly position: number;
  readonly x: number;
  readonly y: number;
  readonly lean: number;
  readonly length: number;
  readonly width: number;
}

/** The right hand in a square of its own, thumb to the left. */
const RIGHT_HAND: readonly Finger[] = [
  { position: 1, x: 74, y: 244, lean: -46, length: 92, width: 40 },
  { position: 2, x: 94, y: 178, lean: -9, length: 118, width: 37 },
  { position: 3, x: 132, y: 168, lean: -1, length: 136, width: 38 },
  { position: 4, x: 170, y: 174, lean: 7, length: 122, width: 36 },
  { position: 5, x: 204, y: 196, lean: 18, length: 92, width: 32 },
];

/** All ten fingers where they stand in the drawing, from left to right: 10, 9, 8, 7, 6, 1, 2, 3, 4, 5. */
export const FINGERS: readonly Finger[] = [
  ...[...RIGHT_HAND].reverse().map((finger) => ({
    ...finger,
    position: finger.position + 5,
    x: HAND_WIDTH - finger.x,
    lean: -finger.lean,
  })),
  ...RIGHT_HAND.map((finger) => ({ ...finger, x: finger.x + DRAWING.width - HAND_WIDTH })),
];

/** The back of the right and of the left hand. */
export const PALMS: readonly string[] = [palm((x) => HAND_WIDTH - x), palm((x) => x + DRAWING.width - HAND_WIDTH)];

/** The middle of a finger's tip, for a sign that stands upright on a leaning finger. */
export function tip({ x, y, lean, length, width }: Finger): { x: number; y: number } {
  const reach = length - width / 2;
  const angle = (lean * Math.PI) / 180;
  return { x: round(x + reach * Math.sin(angle)), y: round(y - reach * Math.cos(angle)) };
}

function palm(across: (x: number) => number): string {
  const at = (x: number, y: number) => `${across(x)} ${y}`;
  return [
    `M${at(76, 172)}`,
    `C${at(110, 148)} ${at(160, 150)} ${at(190, 166)}`,
    `C${at(210, 178)} ${at(218, 190)} ${at(218, 204)}`,
    `C${at(216, 244)} ${at(206, 272)} ${at(190, 322)}`,
    `L${at(98, 322)}`,
    `C${at(92, 296)} ${at(72, 276)} ${at(60, 252)}`,
    `C${at(52, 226)} ${at(70, 206)} ${at(76, 172)}`,
    "Z",
  ].join(" ");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
