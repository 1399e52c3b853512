import { css, html, svg } from "lit";
import { customElement } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { button } from "./button";
import { noDocumentChoice } from "./choices";
import { DeskElement } from "./desk";
import { reach } from "./reach";

/** Nobody at the counter: the reader waits for a document. */
@customElement("kapija-idle")
export class Idle extends DeskElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-rows: 1fr auto;
        height: 100%;
      }
      .waiting {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 24px;
        text-align: center;
      }
      svg.picture {
        width: min(360px, 40vw);
        fill: var(--surface);
        stroke: var(--ink);
        stroke-width: 3;
        stroke-linejoin: round;
        stroke-linecap: round;
      }
      .bar {
        display: flex;
        justify-content: space-between;
      }
    `,
  ];

  override render() {
    return html`
      <div class="waiting" data-testid="idle">
        ${PICTURE}
        <h1>${this.say("idle.title")}</h1>
        <p class="muted">${this.say("idle.hint")}</p>
      </div>
      <div class="bar">
        ${reach(this.desk)}
        ${button(this.desk, {
          testid: "command-no-document",
          command: "no-document",
          label: this.say("no-document"),
          key: "F2",
          always: true,
          tap: () => this.desk.ask(noDocumentChoice),
        })}
      </div>
    `;
  }
}

const PICTURE = svg`<svg class="picture" viewBox="0 0 240 170" aria-hidden="true">
  <path d="M20 120h200l14 34H6z" />
  <path d="M50 136h140" />
  <rect x="76" y="14" width="88" height="112" rx="6" />
  <circle cx="120" cy="52" r="18" fill="none" />
  <path d="M102 52h36M120 34c-12 10-12 26 0 36c12-10 12-26 0-36" fill="none" />
  <path d="M92 92h56M92 106h56" />
</svg>`;
