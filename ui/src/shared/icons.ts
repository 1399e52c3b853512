import { html, type TemplateResult } from "lit";

/** Own line drawings on a 24 × 24 grid, in the colour of the text beside them. They say nothing that a word does not say too. */
const DRAWINGS = {
  network: "M5 12.5a10 10 0 0 1 14 0M8 15.5a6 6 0 0 1 8 0M12 19h.01M2 9a15 15 0 0 1 20 0",
  "network-cut": "M5 12.5a10 10 0 0 1 5-2.7M8 15.5a6 6 0 0 1 8 0M12 19h.01M2 9a15 15 0 0 1 6-3.4M4 3l17 17",
  queue: "M4 6h16M4 12h16M4 18h10",
  list: "M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01",
  device: "M7 3h10v18H7zM10 18h4",
  case: "M4 8h16v12H4zM4 8l3-4h10l3 4M12 12v4",
  shield: "M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z",
  help: "M12 12v-2M7 11V8a2 2 0 0 1 3 0V5a1.5 1.5 0 0 1 3 0v-.5a1.5 1.5 0 0 1 3 0V7a1.5 1.5 0 0 1 3 0v7a7 7 0 0 1-13 3l-2-4a1.6 1.6 0 0 1 3-1z",
  doctor: "M9 3h6v6h6v6h-6v6H9v-6H3V9h6z",
  "water-food": "M6 3v7a2 2 0 0 0 4 0V3M8 12v9M17 3c-2 1-3 4-3 7h3zM17 10v11",
  danger: "M12 3l10 18H2zM12 10v5M12 18h.01",
  interpreter: "M3 4h12v9H8l-3 3v-3H3zM18 8h3v9h-2v3l-3-3h-5",
  child: "M12 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6M6 12h12M12 9v6M12 15l-4 6M12 15l4 6",
  "red-cross": "M10 4h4v6h6v4h-6v6h-4v-6H4v-4h6z",
  eye: "M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6",
  sun: "M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10M12 1v2M12 21v2M1 12h2M21 12h2M4 4l2 2M18 18l2 2M4 20l2-2M18 6l2-2",
  leave: "M14 4H5v16h9M10 12h11M17 8l4 4-4 4",
  tick: "M4 13l5 5L20 6",
  cross: "M5 5l14 14M19 5L5 19",
  question: "M8 9a4 4 0 1 1 5.5 3.7c-1 .5-1.5 1.2-1.5 2.3M12 19h.01",
  dash: "M5 12h14",
  phone: "M5 3h4l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v4a2 2 0 0 1-2 2A17 17 0 0 1 3 5a2 2 0 0 1 2-2",
  forbidden: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M6 6l12 12",
  back: "M20 12H5M11 6l-6 6 6 6",
  warning: "M12 4l9 16H3zM12 10v4M12 17h.01",
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v6M12 7.5h.01",
} as const;

export type Icon = keyof typeof DRAWINGS;

/** An icon beside a word. Hidden from screen readers, since the word is there. */
export function icon(name: Icon): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${DRAWINGS[name]} /></svg>`;
}
