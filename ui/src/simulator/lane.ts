import { css, html, LitElement, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { controls } from "../shared/controls";
import type { Text } from "../shared/text";
import type { World } from "./world";

const LIGHTS = ["red", "amber", "green"] as const;

/** The lane as its devices are driven now: beacon, barrier, the scanner's lamp. */
@customElement("kapija-lane")
export class Lane extends LitElement {
  @property({ attribute: false }) text!: Text;
  @property({ attribute: false }) world!: World;

  static override styles = [
    controls,
    css`
      svg.lane {
        display: block;
        width: 100%;
        direction: ltr;
        stroke: var(--ink);
        stroke-width: 2.5;
        stroke-linecap: round;
        stroke-linejoin: round;
        fill: var(--sunken);
      }
      .lit.red {
        fill: #d62839;
      }
      .lit.amber {
        fill: #f0a800;
      }
      .lit.green {
        fill: #12a06a;
      }
      .lamp.on,
      .lamp.flashing,
      .lamp.breathing {
        fill: #58b6ff;
      }
      .pole {
        transform-origin: 236px 118px;
        transition: transform 0.5s;
      }
      .pole.open {
        transform: rotate(-72deg);
      }
      .stripe {
        stroke: #d62839;
        stroke-width: 7;
      }
      .beam {
        stroke: var(--ink);
        stroke-width: 11;
      }
      .beam + .beam {
        stroke: var(--surface);
        stroke-width: 7;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 2px 16px;
        font-size: var(--small);
      }
      dd {
        font-weight: 600;
      }
      @media (prefers-reduced-motion: no-preference) {
        .lamp.flashing {
          animation: light 0.6s steps(2) infinite;
        }
        .lamp.breathing {
          animation: light 2.4s ease-in-out infinite;
        }
      }
      @keyframes light {
        50% {
          fill: var(--sunken);
        }
      }
    `,
  ];

  override render() {
    const { beacon, barrier, lamp } = this.world;
    return html`
      <svg class="lane" viewBox="0 0 420 170" aria-hidden="true">
        <path d="M10 160h400" />
        <path d="M60 160V96" />
        ${LIGHTS.map(
          (light, index) => svg`<rect
            class="${light} ${beacon[light] ? "lit" : "dark"}" x="42" y=${14 + index * 28} width="36" height="26" rx="6"
          />`,
        )}
        <rect x="112" y="104" width="64" height="56" rx="6" />
        <circle class="lamp ${lamp}" cx="144" cy="128" r="13" />
        <rect x="222" y="106" width="28" height="54" rx="4" />
        <g class="pole ${barrier}">
          <path class="beam" d="M236 118h160" />
          <path class="beam" d="M236 118h160" />
          <path class="stripe" d="M262 118h18M304 118h18M346 118h18" />
        </g>
      </svg>
      <dl>
        <dt class="muted">${this.text.say("panel.beacon")}</dt>
        <dd data-testid="beacon">${this.#beacon()}</dd>
        <dt class="muted">${this.text.say("panel.lamp")}</dt>
        <dd data-testid="lamp" data-state=${lamp}>${this.text.say(`panel.lamp.${lamp}`)}</dd>
      </dl>
      <p data-testid="barrier" data-state=${barrier}>${this.text.say(`panel.barrier.${barrier}`)}</p>
    `;
  }

  #beacon(): string {
    const { beacon } = this.world;
    const lit = ([...LIGHTS, "buzzer"] as const).filter((part) => beacon[part]);
    return (lit.length === 0 ? (["none"] as const) : lit).map((part) => this.text.say(`panel.beacon.${part}`)).join(", ");
  }
}
