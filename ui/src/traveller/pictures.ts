import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { Instruction, TravellerScreen } from "./screen";

/** Own pictograms on a 200 × 200 grid: what to do, without a word. A finger to place is drawn by `kapija-hands`. */
const SCREENS: Readonly<Record<Exclude<TravellerScreen, "finger">, SVGTemplateResult>> = {
  welcome: svg`<circle cx="100" cy="52" r="26" /><path d="M56 180v-44a44 44 0 0 1 88 0v44" /><path d="M144 130l30-44M174 86l-14 2M174 86l3 14" />`,
  document: svg`<path d="M24 138h152l12 36H12z" /><rect x="62" y="20" width="76" height="88" rx="6" /><circle cx="100" cy="52" r="16" /><path d="M76 84h48" /><path d="M100 116v34M86 136l14 14 14-14" class="strong" />`,
  information: svg`<path d="M24 30h152v104H92l-34 34v-34H24z" /><path d="M100 70v40M100 52h.01" class="strong" />`,
  wait: svg`<path d="M58 20h84M58 180h84M66 20v26l34 40 34-40V20M66 180v-26l34-40 34 40v26" /><path d="M82 160l18-20 18 20z" class="full" />`,
  done: svg`<rect x="30" y="30" width="140" height="140" rx="16" /><path d="M60 76h80M60 104h80M60 132h50" />`,
  assistance: svg`<circle cx="64" cy="56" r="24" /><path d="M24 176v-42a40 40 0 0 1 80 0v42" /><circle cx="146" cy="70" r="20" /><path d="M112 176v-34a34 34 0 0 1 68 0v34" /><path d="M104 120l16 12" class="strong" />`,
};

const FINGER = "M78 190V70a22 22 0 0 1 44 0v120";

const INSTRUCTIONS: Readonly<Record<Instruction, SVGTemplateResult>> = {
  "press-harder": svg`<path d=${FINGER} /><path d="M30 60v70M16 112l14 18 14-18M170 60v70M156 112l14 18 14-18" class="strong" />`,
  "press-lighter": svg`<path d=${FINGER} /><path d="M30 130V60M16 78l14-18 14 18M170 130V60M156 78l14-18 14 18" class="strong" />`,
  dry: svg`<path d=${FINGER} /><path d="M36 60c-14 20-18 28-18 36a18 18 0 0 0 36 0c0-8-4-16-18-36z" /><path d="M12 130l50-80" class="strong" />`,
  wipe: svg`<path d=${FINGER} /><path d="M136 60h52v52h-52z" /><path d="M22 50h36M16 76h36M22 102h36" class="strong" />`,
  centre: svg`<circle cx="100" cy="100" r="84" /><path d="M100 16v30M100 154v30M16 100h30M154 100h30" /><circle cx="100" cy="100" r="22" class="full" />`,
  again: svg`<path d="M164 100a64 64 0 1 1-20-46" class="strong" /><path d="M150 20v36h-36" class="strong" />`,
};

/** The large picture of a screen. */
export function screenPicture(screen: Exclude<TravellerScreen, "finger">): TemplateResult {
  return html`<svg class="picture" viewBox="0 0 200 200" aria-hidden="true">${SCREENS[screen]}</svg>`;
}

/** The smaller picture beside the hands: how to do it better. */
export function instructionPicture(instruction: Instruction): TemplateResult {
  return html`<svg class="picture small" viewBox="0 0 200 200" aria-hidden="true">${INSTRUCTIONS[instruction]}</svg>`;
}
