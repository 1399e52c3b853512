import { css, html, LitElement, nothing, type SVGTemplateResult, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { DRAWING, FINGERS, type Finger, PALMS, tip } from "./hand-drawing";

/** How a finger stands. `plain` is one that nobody asks for. */
export type FingerState = "plain" | "idle" | "wanted" | "captured" | "poor" | "not-captured";

/** A sign of its own for every state, so that none is told by colour alone; drawn around 0,0. */
const SIGNS: Readonly<Record<FingerState, string>> = {
  plain: "",
  idle: "M-3 0h6",
  wanted: "M0 -7V5M-5 0l5 6 5-6",
  captured: "M-6 0l4 5L6-5",
  poor: "M0 -6v6M0 5.5h.01",
  "not-captured": "M-5 -5l10 10M5 -5l-10 10",
};

/** Two hands with a sign on every finger that matters. Always drawn left to right: in no script does the left hand become the right. */
@customElement("kapija-hands")
export class Hands extends LitElement {
  /** State by finger position; a finger that is absent is `plain`. */
  @property({ attribute: false }) states: ReadonlyMap<number, FingerState> = new Map();
  /** What a tap on a finger does, and what it is called; without it the hands are a picture. */
  @property({ attribute: false }) choose: ((position: number) => void) | undefined;
  @property({ attribute: false }) nameOf: (position: number) => string = String;
  @property() override title = "";

  static override styles = css`
    :host {
      display: block;
      direction: ltr;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
    }
    .outline {
      fill: var(--skin-line);
      stroke: var(--skin-line);
      stroke-width: 5;
      stroke-linejoin: round;
    }
    .skin {
      fill: var(--skin);
      pointer-events: none;
    }
    .finger rect {
      fill: var(--finger, var(--skin));
    }
    .finger circle {
      fill: var(--sign-ground, transparent);
      stroke: var(--sign, transparent);
      stroke-width: 2.5;
    }
    .finger path {
      fill: none;
      stroke: var(--sign, transparent);
      stroke-width: 3;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .idle {
      --sign-ground: var(--surface);
      --sign: var(--muted);
    }
    .wanted {
      --finger: var(--accent);
      --sign-ground: var(--surface);
      --sign: var(--accent);
    }
    .captured {
      --sign-ground: var(--clear);
      --sign: var(--on-clear);
    }
    .poor {
      --sign-ground: var(--check);
      --sign: var(--on-check);
    }
    .not-captured {
      --sign-ground: var(--unknown);
      --sign: var(--on-unknown);
    }
    [role="button"] {
      cursor: pointer;
      outline: none;
    }
    [role="button"]:focus-visible rect,
    [role="button"]:hover rect {
      stroke: var(--focus);
      stroke-width: 4;
    }
    @media (prefers-reduced-motion: no-preference) {
      .wanted circle {
        animation: beckon 1.2s ease-in-out infinite;
      }
    }
    @keyframes beckon {
      50% {
        stroke-width: 7;
      }
    }
  `;

  override render() {
    const role = this.choose ? "group" : "img";
    return html`<svg dir="ltr" viewBox="0 0 ${DRAWING.width} ${DRAWING.height}" role=${role} aria-label=${this.title}>
      <g class="outline">${PALMS.map((palm) => svg`<path d=${palm} />`)}${FINGERS.map(capsule)}</g>
      ${FINGERS.map((finger) => this.#finger(finger))}
      <g class="skin">${PALMS.map((palm) => svg`<path d=${palm} />`)}</g>
    </svg>`;
  }

  #finger(finger: Finger): SVGTemplateResult {
    const { position } = finger;
    const state = this.states.get(position) ?? "plain";
    const { x, y } = tip(finger);
    const tappable = this.choose !== undefined;
    return svg`<g
      class="finger ${state}"
      data-testid="finger-${position}"
      data-state=${state}
      role=${tappable ? "button" : nothing}
      tabindex=${tappable ? 0 : nothing}
      aria-label=${tappable ? this.nameOf(position) : nothing}
      @click=${() => this.choose?.(position)}
      @keydown=${(event: KeyboardEvent) => event.key === "Enter" && this.choose?.(position)}
    >
      ${capsule(finger)}
      <circle cx=${x} cy=${y} r="13" />
      <path transform="translate(${x} ${y})" d=${SIGNS[state]} />
    </g>`;
  }
}

/** A finger, long enough to reach into the back of the hand. */
function capsule({ x, y, lean, length, width }: Finger): SVGTemplateResult {
  return svg`<rect
    x=${-width / 2} y=${-length} width=${width} height=${length + 14} rx=${width / 2}
    transform="translate(${x} ${y}) rotate(${lean})"
  />`;
}

declare global {
  interface HTMLElementTagNameMap {
    "kapija-hands": Hands;
  }
}
