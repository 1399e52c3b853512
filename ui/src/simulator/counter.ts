import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { controls } from "../shared/controls";
import "../shared/hands";
import type { FingerState } from "../shared/hands";
import type { Text } from "../shared/text";
import { optionRow } from "./option-row";
import { type Act, CONDITIONS, type Condition, FAULTS, type Fault, type Traveller, type World } from "./world";

/** What the chosen traveller does at the counter: lays a document on the reader, a finger on the scanner, well or badly. */
@customElement("kapija-counter")
export class Counter extends LitElement {
  @property({ attribute: false }) text!: Text;
  @property({ attribute: false }) world!: World;
  @property({ attribute: false }) traveller!: Traveller;
  @property({ attribute: false }) act!: (deed: Act) => void;
  /** The finger chosen on the drawing; without a choice it is the one that the terminal waits for. */
  @state() private position: number | undefined;
  @state() private fault: Fault = "none";
  @state() private condition: Condition = "WELL";

  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--gap);
      }
      .card {
        gap: 12px;
        padding: 14px 20px;
      }
      .options {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .options button {
        min-height: 48px;
        padding-inline: 12px;
        font-size: var(--small);
      }
      .finger {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 240px;
        gap: var(--gap);
        align-items: center;
      }
    `,
  ];

  override render() {
    return [this.#document(), this.#finger()];
  }

  #document() {
    const { document, travellers } = this.world;
    const owner = travellers.find((one) => one.id === document?.traveller);
    return html`<section class="card column">
      <h2>${this.#say("document")}: <bdi data-testid="on-reader">${owner?.name ?? this.#say("document.none")}</bdi></h2>
      ${optionRow({
        label: this.#say("fault"),
        testid: "fault",
        options: FAULTS,
        chosen: this.fault,
        nameOf: (code) => this.#say(`fault.${code}`),
        choose: (code) => {
          this.fault = code;
        },
      })}
      <div class="row">
        ${this.#button("place-document", "primary", {
          act: "place-document",
          traveller: this.traveller.id,
          fault: this.fault === "none" ? null : this.fault,
        })}
        ${this.#button("remove-document", "", { act: "remove-document" })}
      </div>
    </section>`;
  }

  #finger() {
    const { finger, wanted } = this.world;
    const position = this.position ?? wanted ?? undefined;
    return html`<section class="card column">
      <h2>${this.#say("finger")}: <span data-testid="on-scanner">${finger ? this.#name(finger.position) : this.#say("finger.none")}</span></h2>
      <p data-testid="wanted" data-finger=${wanted ?? nothing}>
        ${wanted === null ? this.#say("finger.tap") : this.#say("finger.wanted", { finger: this.#name(wanted) })}
      </p>
      ${optionRow({
        label: this.#say("finger.how"),
        testid: "condition",
        options: CONDITIONS,
        chosen: this.condition,
        nameOf: (code) => this.#say(`condition.${code.toLowerCase().replace("_", "-")}`),
        choose: (code) => {
          this.condition = code;
        },
      })}
      <div class="finger">
        <kapija-hands
          title=${this.#say("finger.tap")}
          .states=${statesOf(this.world, position)}
          .nameOf=${(one: number) => this.#name(one)}
          .choose=${(one: number) => {
            this.position = one;
          }}
        ></kapija-hands>
        <div class="column">
          ${position === undefined ? nothing : this.#place(position)} ${this.#button("lift-finger", "", { act: "lift-finger" })}
        </div>
      </div>
    </section>`;
  }

  #place(position: number) {
    const deed = { act: "place-finger", traveller: this.traveller.id, position, condition: this.condition };
    const values = { finger: this.#name(position) };
    return this.#button("place-finger", "primary", deed, values);
  }

  #button(name: string, kind: string, deed: Act, values: Readonly<Record<string, string>> = {}) {
    const tap = () => {
      this.position = undefined; // after every act the next finger is again the wanted one
      this.act(deed);
    };
    return html`<button type="button" class="large ${kind}" data-testid=${name} @click=${tap}>${this.#say(name, values)}</button>`;
  }

  #name(position: number): string {
    return this.text.say(`console.finger.${position}`);
  }

  #say(key: string, values: Readonly<Record<string, string>> = {}): string {
    return this.text.say(`panel.${key}`, values);
  }
}

/** The chosen finger carries a mark, the wanted one beckons, the one on the scanner has a tick. */
function statesOf({ wanted, finger }: World, chosen: number | undefined): ReadonlyMap<number, FingerState> {
  const marks: [number | null | undefined, FingerState][] = [
    [chosen, "idle"],
    [wanted, "wanted"],
    [finger?.position, "captured"],
  ];
  return new Map(marks.flatMap(([position, state]) => (position ? [[position, state] as const] : [])));
}
