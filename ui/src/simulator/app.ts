import { html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { languageSwitch } from "../shared/language-switch";
import { officerText } from "../shared/languages";
import { remembered } from "../shared/preference";
import { follow, type Link } from "../shared/stream";
import type { Message } from "../shared/text";
import { act } from "./act";
import "./counter";
import "./lane";
import { mishaps } from "./mishaps";
import { panelStyles } from "./styles";
import type { Act, Traveller, World } from "./world";

/** The panel over the simulated lane: who comes, what they do at the counter, and what goes wrong around them. */
@customElement("kapija-simulator")
export class Simulator extends LitElement {
  @state() private world: World | undefined;
  @state() private link: Link = "connecting";
  @state() private text = officerText(remembered("language", "en"));
  @state() private traveller: string | undefined;
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
    const speak = (tag: string) => {
      this.text = officerText(tag);
    };
    return html`
      <header>
        <h1>${this.#say("title")}</h1>
        ${world === undefined ? nothing : this.#links(world)}
        <div class="row">${languageSwitch(this.text, speak)}</div>
      </header>
      ${this.link === "live" ? nothing : html`<p class="line" role="alert" data-testid="link">${this.#say(`link.${this.link}`)}</p>`}
      ${this.failure ? html`<p class="line" role="alert" data-testid="failure">${this.text.message(this.failure)}</p>` : nothing}
      ${world === undefined ? html`<main></main>` : this.#main(world)}
    `;
  }

  #main(world: World) {
    const traveller = world.travellers.find((one) => one.id === this.traveller) ?? world.travellers[0];
    const doing = (deed: Act) => void this.#act(deed);
    return html`<main>
      <section class="card who">
        <h2 id="travellers">${this.#say("travellers")}</h2>
        <div class="travellers" role="radiogroup" aria-labelledby="travellers">
          ${world.travellers.map((one) => this.#option(one, one === traveller))}
        </div>
      </section>
      ${
        traveller === undefined
          ? nothing
          : html`<kapija-counter .text=${this.text} .world=${world} .traveller=${traveller} .act=${doing}></kapija-counter>`
      }
      <div class="column">
        <section class="card column">
          <h2>${this.#say("lane")}</h2>
          <kapija-lane .text=${this.text} .world=${world}></kapija-lane>
        </section>
        <section class="card column">
          <h2>${this.#say("world")}</h2>
          <div class="mishaps">${mishaps(world, this.text, doing)}</div>
        </section>
      </div>
    </main>`;
  }

  #option({ id, name, story }: Traveller, chosen: boolean) {
    const choose = () => {
      this.traveller = id;
    };
    return html`<button type="button" role="radio" aria-checked=${chosen ? "true" : "false"} data-testid="traveller-${id}" @click=${choose}>
      <span><bdi>${name}</bdi><span class="story muted small">${this.text.term("panel.story", story)}</span></span>
    </button>`;
  }

  #links({ links }: World) {
    return html`<nav class="row">
      ${(["console", "traveller", "central"] as const)
        .filter((page) => links[page])
        .map(
          (page) =>
            html`<a class="button" target="_blank" href=${links[page]} data-testid="open-${page}">${this.#say(`open.${page}`)}</a>`,
        )}
    </nav>`;
  }

  async #act(deed: Act) {
    this.failure = await act(deed);
  }

  #say(key: string): string {
    return this.text.say(`panel.${key}`);
  }
}
