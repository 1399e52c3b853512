import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import "../shared/hands";
import type { FingerState } from "../shared/hands";
import { follow } from "../shared/stream";
import { directionOf, travellerText } from "../shared/traveller-texts";
import { instructionPicture, screenPicture } from "./pictures";
import { linesOf, type Scene } from "./screen";

/** What is shown while nothing has arrived, and again when the terminal does not answer: the traveller cannot mend that. */
const WAITING: Scene = { screen: "wait", language: null, finger: null, done: 0, of: 0, instruction: null };

/** The traveller's screen: a picture and a few words. The same scene gives the same pixels, whatever was found out. */
@customElement("kapija-traveller")
export class Traveller extends LitElement {
  @state() private scene: Scene = WAITING;
  #stop = () => {};

  static override styles = css`
    :host {
      display: grid;
      grid-template-rows: minmax(0, 1fr) auto 40px;
      gap: 2vh;
      height: 100dvh;
      padding: 5vh 5vw;
      background: #ffffff;
      color: #0f1a23;
      text-align: center;
    }
    .pictures {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: 5vw;
      direction: ltr;
      min-height: 0;
    }
    .picture {
      width: min(52vh, 60vw);
      height: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 6;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .picture.small {
      width: min(30vh, 28vw);
    }
    .strong {
      stroke: #0b4a7f;
      stroke-width: 11;
    }
    .full {
      fill: #0b4a7f;
      stroke: none;
    }
    kapija-hands {
      flex: 0 1 76vh;
      height: 100%;
    }
    p {
      margin: 0;
      font-size: clamp(28px, 6vh, 64px);
      line-height: 1.35;
    }
    p:first-child {
      font-weight: 700;
    }
    p + p {
      font-size: clamp(22px, 4.2vh, 44px);
    }
    .progress {
      display: flex;
      justify-content: center;
      gap: 16px;
      direction: ltr;
    }
    .progress span {
      width: 28px;
      height: 28px;
      border: 4px solid currentColor;
      border-radius: 50%;
    }
    .progress .done {
      background: currentColor;
    }
  `;

  override connectedCallback() {
    super.connectedCallback();
    this.#stop = follow<Scene>("stream", "screen", {
      show: (scene) => {
        this.scene = scene;
      },
      link: (link) => {
        if (link !== "live") {
          this.scene = { ...WAITING, language: this.scene.language };
        }
      },
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop();
  }

  override willUpdate() {
    const { locale } = travellerText(this.scene.language);
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
  }

  override render() {
    const { scene } = this;
    const text = travellerText(scene.language);
    return html`
      <div class="pictures">${this.#pictures(scene)}</div>
      <div role="status" data-testid="words">
        ${linesOf(scene).map((key) => html`<p data-testid="line-${key}">${text.say(key)}</p>`)}
      </div>
      <div class="progress" data-testid="progress">
        ${scene.screen === "finger" ? Array.from({ length: scene.of }, (_, index) => html`<span class=${index < scene.done ? "done" : ""}></span>`) : nothing}
      </div>
    `;
  }

  #pictures({ screen, finger, instruction }: Scene) {
    if (screen !== "finger") {
      return screenPicture(screen);
    }
    const states = new Map<number, FingerState>(finger === null ? [] : [[finger, "wanted"]]);
    return html`<kapija-hands .states=${states}></kapija-hands>${instruction === null ? nothing : instructionPicture(instruction)}`;
  }
}
