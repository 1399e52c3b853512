import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { controls } from "../shared/controls";
import "../shared/hands";
import { bar } from "./bar";
import { button } from "./button";
import { retryFingerChoice, skipFingerChoice } from "./choices";
import { DeskElement } from "./desk";
import { layout } from "./layout";
import type { FingerView } from "./view";

/** After three tries the best one is kept and the inspection goes on: poor quality is never a dead end. */
const TRIES_MAX = 3;

/** Capture: which finger now, how each one stands, tries left, and one instruction at a time. */
@customElement("kapija-fingers")
export class Fingers extends DeskElement {
  static override styles = [
    controls,
    layout,
    css`
      .stage {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr) auto;
        gap: 12px;
      }
      kapija-hands {
        min-height: 160px;
      }
      .instruction {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: 24px;
        min-height: 2.8em;
        font-size: var(--large);
        font-weight: 600;
      }
    `,
  ];

  override render() {
    const { fingers } = this.inspection;
    const wanted = fingers.find((finger) => finger.state === "wanted");
    const states = new Map(fingers.map((finger) => [finger.position, finger.state]));
    return html`
      <section class="stage card">
        <h1 data-testid="finger-wanted">
          ${wanted ? this.say("fingers.place", { finger: this.#name(wanted.position) }) : this.say("fingers.title")}
        </h1>
        <kapija-hands .states=${states} title=${fingers.map((finger) => this.#spoken(finger)).join(", ")}></kapija-hands>
        <div class="instruction" role="status">
          <span data-testid="finger-instruction">${this.#instruction(wanted)}</span>
          ${wanted ? html`<span class="muted" data-testid="finger-tries">${this.#tries(wanted)}</span>` : nothing}
        </div>
      </section>
      <kapija-case-file class="file" tabindex="0" .desk=${this.desk}></kapija-case-file>
      ${bar(this.desk, ...this.#buttons(wanted))}
    `;
  }

  #buttons(wanted: FingerView | undefined): (ReturnType<typeof button> | undefined)[] {
    const retryable = this.inspection.fingers.filter(({ state }) => state === "poor" || state === "not-captured");
    return [
      retryable.length === 0
        ? undefined
        : button(this.desk, {
            testid: "command-retry-finger",
            command: "retry-finger",
            label: this.say("retry-finger"),
            key: "F3",
            tap: () => this.desk.ask(retryFingerChoice(retryable.map(({ position }) => position))),
          }),
      wanted &&
        button(this.desk, {
          testid: "command-skip-finger",
          command: "skip-finger",
          label: this.say("skip-finger"),
          key: "F4",
          tap: () => this.desk.ask(skipFingerChoice(wanted.position)),
        }),
    ];
  }

  #instruction(wanted: FingerView | undefined): string {
    return wanted?.instruction ? this.desk.text.message(wanted.instruction) : this.say(wanted ? "fingers.wait" : "fingers.done");
  }

  #tries({ tries }: FingerView): string {
    return this.say("fingers.tries", { left: Math.max(0, TRIES_MAX - tries) });
  }

  #spoken({ position, state, reason }: FingerView): string {
    const words = `${this.#name(position)}: ${this.say(`finger.state.${state}`)}`;
    return reason === null ? words : `${words} (${this.say(`skip-finger.${reason}`)})`;
  }

  #name(position: number): string {
    return this.say(`finger.${position}`);
  }
}
