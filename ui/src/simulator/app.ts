import { html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { controls } from "../shared/controls";
import "../shared/hands";
import type { FingerState } from "../shared/hands";
import { OFFICER_LANGUAGES, officerText } from "../shared/languages";
import { remember, remembered } from "../shared/preference";
import { follow, type Link } from "../shared/stream";
import type { Message } from "../shared/text";
import { act } from "./act";
import "./lane";
import { mishaps } from "./mishaps";
import { optionRow } from "./option-row";
import { panelStyles } from "./styles";
import { type Act, CONDITIONS, type Condition, FAULTS, type Fault, type Traveller, type World } from "./world";

/** The hand of the simulated traveller: who comes, what lies on the reader and on the scanner, and what goes wrong around them. */
@customElement("kapija-simulator")
export class Simulator extends LitElement {
  @state() private world: World | undefined;
  @state() private link: Link = "connecting";
  @state() private text = officerText(remembered("language", "en"));
  @state() private traveller: string | undefined;
  @state() private position: number | undefined;
  @state() private fault: Fault = "none";
  @state() private condition: Condition = "WELL";
  @state() private failure: Message | undefined;
  #stop = () => {};

  static override styles = [controls, panelStyles];

  override connectedCallback() {
    super.connectedCallback();
    this.#stop = follow<World>("api/world", "world", {
      show: (world) => {
        this.world = world;
      },
      link: (link) => {
        this.link = link;
      },
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop();
  }

  override willUpdate() {
    document.documentElement.lang = this.text.locale;
  }

  override render() {
    const { world } = this;
    return html`
      <header>
        <h1>${this.#say("title")}</h1>
        ${world === undefined ? nothing : this.#links(world)}
        <div class="row">${OFFICER_LANGUAGES.map(({ tag, name }) => this.#language(tag, name))}</div>
      </header>
      ${this.link === "live" ? nothing : html`<p class="line" role="alert" data-testid="link">${this.#say(`link.${this.link}`)}</p>`}
      ${this.failure ? html`<p class="line" role="alert" data-testid="failure">${this.text.message(this.failure)}</p>` : nothing}
      ${world === undefined ? html`<main></main>` : this.#main(world)}
    `;
  }

  #main(world: World) {
    const traveller = this.#traveller(world);
    return html`<main>
      <section class="card column" aria-label=${this.#say("travellers")}>
        <h2>${this.#say("travellers")}</h2>
        <div class="travellers" role="radiogroup" aria-label=${this.#say("travellers")}>
          ${world.travellers.map((one) => this.#option(one, one === traveller))}
        </div>
      </section>
      <div class="column">
        ${traveller === undefined ? nothing : [this.#document(world, traveller), this.#finger(world, traveller)]}
      </div>
      <div class="column">
        <section class="card column">
          <h2>${this.#say("lane")}</h2>
          <kapija-lane .text=${this.text} .world=${world}></kapija-lane>
        </section>
        <section class="card column">
          <h2>${this.#say("world")}</h2>
          <div class="options">${mishaps(world, this.text, (deed) => this.#act(deed))}</div>
        </section>
      </div>
    </main>`;
  }

  #option(one: Traveller, chosen: boolean) {
    const choose = () => {
      this.traveller = one.id;
      this.position = undefined;
    };
    return html`<button type="button" role="radio" aria-checked=${chosen ? "true" : "false"} data-testid="traveller-${one.id}" @click=${choose}>
      <span><bdi>${one.name}</bdi><span class="story muted small">${this.text.term("panel.story", one.story)}</span></span>
    </button>`;
  }

  #document(world: World, { id }: Traveller) {
    const { fault } = this;
    const lying = world.document;
    return html`<section class="card column">
      <h2>${this.#say("document")}: <span data-testid="on-reader">${lying ? this.#name(world, lying.traveller) : this.#say("document.none")}</span></h2>
      ${optionRow({
        label: this.#say("fault"),
        testid: "fault",
        options: FAULTS,
        chosen: fault,
        nameOf: (code) => this.#say(`fault.${code}`),
        choose: (code) => {
          this.fault = code;
        },
      })}
      <div class="row">
        ${this.#button("place-document", { act: "place-document", traveller: id, fault: fault === "none" ? null : fault }, "primary")}
        ${this.#button("remove-document", { act: "remove-document" })}
      </div>
    </section>`;
  }

  #finger(world: World, traveller: Traveller) {
    const position = this.position ?? world.wanted ?? undefined;
    return html`<section class="card column">
      <h2>${this.#say("finger")}: <span data-testid="on-scanner">${world.finger ? this.#fingerName(world.finger.position) : this.#say("finger.none")}</span></h2>
      <p data-testid="wanted" data-finger=${world.wanted ?? nothing}>
        ${world.wanted === null ? this.#say("finger.tap") : this.#say("finger.wanted", { finger: this.#fingerName(world.wanted) })}
      </p>
      <kapija-hands
        title=${this.#say("finger.tap")}
        .states=${statesOf(world, position)}
        .nameOf=${(finger: number) => this.#fingerName(finger)}
        .choose=${(finger: number) => {
          this.position = finger;
        }}
      ></kapija-hands>
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
      <div class="row">
        ${position === undefined ? nothing : this.#place(traveller.id, position)} ${this.#button("lift-finger", { act: "lift-finger" })}
      </div>
    </section>`;
  }

  #place(traveller: string, position: number) {
    const deed = { act: "place-finger", traveller, position, condition: this.condition };
    return this.#button("place-finger", deed, "primary", { finger: this.#fingerName(position) });
  }

  #button(name: string, deed: Act, kind = "", values: Readonly<Record<string, string>> = {}) {
    return html`<button type="button" class="large ${kind}" data-testid=${name} @click=${() => this.#act(deed)}>${this.#say(name, values)}</button>`;
  }

  async #act(deed: Act) {
    this.failure = await act(deed);
    if (deed.act === "place-finger") {
      this.position = undefined; // the next one is the next wanted
    }
  }

  #language(tag: string, name: string) {
    const speak = () => {
      remember("language", tag);
      this.text = officerText(tag);
    };
    const chosen = this.text.locale === tag;
    return html`<button type="button" lang=${tag} aria-pressed=${chosen ? "true" : "false"} data-testid="speak-${tag}" @click=${speak}>${name}</button>`;
  }

  #links({ links }: World) {
    return html`<nav class="row">
      ${(["console", "traveller", "central"] as const)
        .filter((page) => links[page])
        .map((page) => html`<a class="button" target="_blank" href=${links[page]} data-testid="open-${page}">${this.#say(`open.${page}`)}</a>`)}
    </nav>`;
  }

  #traveller({ travellers }: World): Traveller | undefined {
    return travellers.find((one) => one.id === this.traveller) ?? travellers[0];
  }

  #name({ travellers }: World, id: string): string {
    return travellers.find((one) => one.id === id)?.name ?? id;
  }

  #fingerName(position: number): string {
    return this.text.say(`console.finger.${position}`);
  }

  #say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return this.text.say(`panel.${key}`, values);
  }
}

/** The wanted finger beckons, the chosen one carries a mark, the one on the scanner a tick. */
function statesOf({ wanted, finger }: World, chosen: number | undefined): ReadonlyMap<number, FingerState> {
  const marks: [number | null | undefined, FingerState][] = [
    [chosen, "idle"],
    [wanted, "wanted"],
    [finger?.position, "captured"],
  ];
  return new Map(marks.flatMap(([position, state]) => (position ? [[position, state] as const] : [])));
}
