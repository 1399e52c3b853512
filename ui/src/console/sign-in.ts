import { css, html } from "lit";
import { customElement, state } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { request } from "../shared/post";
import { DeskElement } from "./desk";
import { reach } from "./reach";
import type { Officer } from "./view";

const PIN_LENGTH_MAX = 12;
const RETRY_MILLISECONDS = 2000;
const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

/** Officer by name, then PIN on a pad for gloves. The PIN leaves the page only in the request and is forgotten after it. */
@customElement("kapija-sign-in")
export class SignIn extends DeskElement {
  @state() private officers: readonly Officer[] = [];
  @state() private officer: string | undefined;
  @state() private pin = "";
  @state() private busy = false;
  @state() private complaint: string | undefined;

  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 32px;
        align-items: start;
        width: min(1000px, 100%);
        margin: auto;
      }
      .officers {
        display: grid;
        gap: var(--gap);
      }
      .officers button {
        justify-content: space-between;
      }
      .pad {
        display: grid;
        grid-template-columns: repeat(3, 96px);
        gap: var(--gap);
      }
      .pad button {
        padding: 0;
        font-size: 28px;
      }
      .pad .wide {
        grid-column: 1 / -1;
        font-size: 20px;
      }
      .pin {
        grid-column: 1 / -1;
        min-height: 57px;
        padding: 8px;
        border: max(2px, var(--line-width)) solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        font-size: 30px;
        letter-spacing: 0.3em;
        text-align: center;
      }
      .bar {
        grid-column: 1 / -1;
        display: flex;
        gap: var(--gap);
      }
      .complaint {
        min-height: 1.4em;
        font-weight: 600;
      }
    `,
  ];

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener("keydown", this.#type);
    void this.#listOfficers();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.#type);
  }

  override render() {
    return html`
      <section class="column" data-testid="sign-in-form">
        <h1>${this.#say("title")}</h1>
        <p>${this.#say("choose")}</p>
        <div class="officers" role="radiogroup" aria-label=${this.#say("choose")}>
          ${this.officers.map((officer) => this.#officer(officer))}
        </div>
        <p class="complaint" role="alert" data-testid="sign-in-complaint">${this.complaint ?? ""}</p>
      </section>
      <section class="pad card" aria-label=${this.#say("pin")}>
        <p class="pin" aria-live="polite" aria-label=${this.#say("digits", { count: this.pin.length })} role="img">
          ${"•".repeat(this.pin.length)}
        </p>
        ${KEYS.map((digit) => this.#key(digit))}
        <button type="button" class="large" data-testid="pin-clear" aria-label=${this.#say("clear")} @click=${this.#clear}>⌫</button>
        ${this.#key("0")}
        <button
          type="button"
          class="large primary wide"
          data-testid="sign-in"
          data-key="Enter"
          aria-disabled=${this.#ready() ? "false" : "true"}
          @click=${this.#submit}
        >
          ${this.#say("enter")}
        </button>
      </section>
      <div class="bar">${reach(this.desk)}</div>
    `;
  }

  #officer({ id, name, role }: Officer) {
    const choose = () => {
      this.officer = id;
      this.complaint = undefined;
    };
    return html`<button
      type="button"
      class="large"
      role="radio"
      aria-checked=${this.officer === id ? "true" : "false"}
      data-testid="officer-${id}"
      @click=${choose}
    >
      <span><bdi>${name}</bdi></span>
      <span class="small muted">${this.desk.text.say(`console.role.${role}`)} · <bdi>${id}</bdi></span>
    </button>`;
  }

  #key(digit: string) {
    return html`<button type="button" class="large" data-testid="pin-${digit}" @click=${() => this.#add(digit)}>${digit}</button>`;
  }

  readonly #type = (event: KeyboardEvent) => {
    if (/^\d$/.test(event.key)) {
      this.#add(event.key);
    } else if (event.key === "Backspace") {
      this.#clear();
    }
  };

  #add(digit: string) {
    this.pin = (this.pin + digit).slice(0, PIN_LENGTH_MAX);
    this.complaint = undefined;
  }

  readonly #clear = () => {
    this.pin = "";
  };

  #ready(): boolean {
    return this.officer !== undefined && this.pin !== "" && !this.busy;
  }

  readonly #submit = async () => {
    if (!this.#ready()) {
      this.complaint = this.#say("incomplete");
      return;
    }
    this.busy = true;
    const answer = await request("POST", "api/session", { officer: this.officer, pin: this.pin });
    this.busy = false;
    this.pin = "";
    switch (answer.kind) {
      case "accepted":
        return; // the stream brings the next view
      case "unknown-officer":
        this.complaint = this.#say("wrong-pin");
        return;
      case "refused":
        this.complaint = this.desk.text.message(answer.refusal.message);
        return;
      case "failed":
        this.complaint = this.desk.text.message(answer.message);
    }
  };

  async #listOfficers() {
    try {
      this.officers = await (await fetch("api/officers")).json();
      this.complaint = undefined;
    } catch {
      this.complaint = this.#say("no-officers");
      setTimeout(() => this.isConnected && this.#listOfficers(), RETRY_MILLISECONDS);
    }
  }

  #say(key: string, values: Readonly<Record<string, number>> = {}): string {
    return this.desk.text.say(`console.sign-in.${key}`, values);
  }
}
