import { html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { officerText } from "../shared/languages";
import { type Answer, type Refusal, request } from "../shared/post";
import { next, remember, remembered, wear } from "../shared/preference";
import { follow, type Link } from "../shared/stream";
import type { Message } from "../shared/text";
import "./chooser";
import type { Choice, Desk } from "./desk";
import { pressKey } from "./keys";
import "./notices";
import "./refusal";
import { screenOf } from "./screen";
import { screenFor } from "./screens";
import "./steps";
import "./strip";
import { consoleStyles } from "./styles";
import type { Command, View } from "./view";

/** After a change of screen taps are dead for this long: the second half of a double tap must not land on the next screen's button. */
const SETTLING_MILLISECONDS = 350;

/** The guard's console. Keeps the last view and what lies over it, nothing else: what is true is in the terminal. */
@customElement("kapija-console")
export class Console extends LitElement {
  @state() private view: View | undefined;
  @state() private link: Link = "connecting";
  @state() private text = officerText(remembered("language", navigator.language));
  @state() private theme = remembered("theme", "day");
  @state() private pending = false;
  @state() private settling = false;
  @state() private choice: Choice | undefined;
  @state() private refusal: Refusal | undefined;
  @state() private failure: Message | undefined;
  @state() private blank = false;
  #stop = () => {};

  static override styles = [controls, consoleStyles];

  override connectedCallback() {
    super.connectedCallback();
    this.#stop = follow<View>("api/view", "view", {
      show: (view) => this.#show(view),
      link: (link) => {
        this.link = link;
      },
    });
    document.addEventListener("keydown", this.#keydown);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop();
    document.removeEventListener("keydown", this.#keydown);
  }

  override willUpdate() {
    wear(this.theme);
    document.documentElement.lang = this.text.locale;
    document.title = `${this.view?.terminal.id ?? ""} Kapija`.trim();
  }

  override render() {
    const { view } = this;
    const covered = this.blank || this.choice !== undefined || this.refusal !== undefined;
    return html`${view === undefined ? html`<div></div>` : this.#strip(this.#desk(view), covered)}
      <div>
        ${this.link === "live" ? nothing : html`<p class="line" role="alert" data-testid="link">${this.#say(`link.${this.link}`)}</p>`}
        ${this.failure ? html`<p class="line" role="alert" data-testid="failure">${this.text.message(this.failure)}</p>` : nothing}
        ${view === undefined ? nothing : html`<kapija-notices .desk=${this.#desk(view)}></kapija-notices>`}
      </div>
      ${view === undefined ? html`<main></main>` : this.#main(this.#desk(view), covered)}`;
  }

  #strip(desk: Desk, covered: boolean) {
    const speak = (tag: string) => {
      this.text = officerText(tag);
    };
    const changeTheme = () => {
      this.theme = next(this.theme);
      remember("theme", this.theme);
    };
    return html`<kapija-strip
      ?inert=${covered}
      .desk=${desk}
      .speak=${speak}
      .changeTheme=${changeTheme}
      .blank=${this.#toggleBlank}
    ></kapija-strip>`;
  }

  #main(desk: Desk, covered: boolean) {
    return html`<main ?inert=${covered} data-testid="screen" data-screen=${screenOf(desk.view)}>${screenFor(desk)}</main>
      ${this.choice === undefined ? nothing : html`<kapija-chooser .desk=${desk} .choice=${this.choice} .close=${this.#dismiss}></kapija-chooser>`}
      ${this.refusal === undefined ? nothing : html`<kapija-refusal .text=${this.text} .refusal=${this.refusal} .close=${this.#dismiss}></kapija-refusal>`}
      ${
        this.blank
          ? html`<button type="button" class="blank" data-testid="privacy-end" data-key="F12" @click=${this.#toggleBlank}>
              ${this.#say("privacy.end")}
            </button>`
          : nothing
      }`;
  }

  #desk(view: View): Desk {
    return {
      view,
      text: this.text,
      busy: this.pending || this.settling || this.link !== "live",
      send: (command) => void this.#send(view, command),
      ask: (choice) => {
        this.choice = choice;
      },
      explain: (refusal) => {
        this.refusal = refusal;
      },
      signOut: () => void this.#perform(request("DELETE", "api/session")),
    };
  }

  #show(view: View) {
    if (this.view !== undefined && screenOf(this.view) !== screenOf(view)) {
      this.settling = true;
      setTimeout(() => {
        this.settling = false;
      }, SETTLING_MILLISECONDS);
    }
    if (this.view?.inspection?.id !== view.inspection?.id) {
      this.choice = undefined;
    }
    this.view = view;
  }

  #send(view: View, command: Command) {
    const { inspection } = view;
    return this.#perform(
      request("POST", "api/command", { inspection: inspection?.id ?? null, revision: inspection?.revision ?? 0, ...command }),
    );
  }

  async #perform(request: Promise<Answer>) {
    this.pending = true;
    const answer = await request;
    this.pending = false;
    this.refusal = answer.kind === "refused" ? answer.refusal : undefined;
    this.failure = failureOf(answer);
  }

  readonly #dismiss = () => {
    this.choice = undefined;
    this.refusal = undefined;
  };

  readonly #toggleBlank = () => {
    this.blank = !this.blank;
  };

  readonly #keydown = (event: KeyboardEvent) => {
    if (pressKey(event, this.renderRoot as ShadowRoot)) {
      event.preventDefault(); // F1, F3, F5 and F12 mean something else to the browser
    }
  };

  #say(key: string): string {
    return this.text.say(`console.${key}`);
  }
}

/** What is told above the screen: what could not be done, and that somebody must sign in for it. */
function failureOf(answer: Answer): Message | undefined {
  switch (answer.kind) {
    case "failed":
      return answer.message;
    case "unknown-officer":
      return { key: "sign-in.needed", arguments: {} };
    default:
      return undefined;
  }
}
