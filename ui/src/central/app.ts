import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { languageSwitch } from "../shared/language-switch";
import { officerText } from "../shared/languages";
import { request } from "../shared/post";
import { remembered } from "../shared/preference";
import { follow, type Link } from "../shared/stream";
import { tables } from "./tables";
import type { CentralView } from "./view";

/** The joint database's one page: what arrived, from whom, and the list that goes out. */
@customElement("kapija-central")
export class Central extends LitElement {
  @state() private view: CentralView | undefined;
  @state() private link: Link = "connecting";
  @state() private text = officerText(remembered("language", "en"));
  @state() private releasing = false;
  /** What became of the last release, in words. */
  @state() private answer = "";
  #stop = () => {};

  static override styles = [
    controls,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--gap);
        padding: 12px 24px;
        border-bottom: var(--line-width) solid var(--line);
        background: var(--surface);
      }
      main {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--gap);
        padding: var(--gap) 24px;
      }
      .list {
        display: grid;
        grid-template-columns: 1fr auto;
        align-items: center;
        gap: var(--gap);
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 4px 32px;
      }
      .state {
        display: inline-flex;
        align-items: center;
        gap: 8px;
      }
      .scroll {
        max-height: 420px;
        overflow: auto;
      }
      .line {
        padding: 12px 24px;
        border-inline-start: 10px solid var(--check);
        background: var(--surface);
        font-weight: 600;
      }
    `,
  ];

  override connectedCallback() {
    super.connectedCallback();
    this.#stop = follow<CentralView>("api/view", "view", {
      show: (view) => {
        this.view = view;
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
    const { view } = this;
    const speak = (tag: string) => {
      this.text = officerText(tag);
    };
    return html`
      <header>
        <h1>${this.#say("title")}${view ? html` · <bdi>${view.region}</bdi>` : nothing}</h1>
        <div class="row">${languageSwitch(this.text, speak)}</div>
      </header>
      ${this.link === "live" ? nothing : html`<p class="line" role="alert" data-testid="link">${this.#say(`link.${this.link}`)}</p>`}
      ${view === undefined ? html`<main></main>` : html`<main>${this.#list(view)} ${tables(view, this.text)}</main>`}
    `;
  }

  #list(view: CentralView) {
    const { list, staged } = view;
    return html`<section class="card list" data-testid="list" data-number=${list?.number ?? 0}>
      <div class="facts">
      <h2>${list && list.number > 0 ? this.#say("list.number", { number: list.number }) : this.#say("list.none")}</h2>
      ${
        list && list.number > 0
          ? html`<p>${this.#say("list.issued")} ${this.text.time(list.issued)}</p>
              <p>${this.#say("list.alerts", { alerts: list.alerts, fingers: list.fingers })}</p>
              <p data-testid="reached">${this.#reached(view, list.number)}</p>`
          : nothing
      }
      <p data-testid="staged" data-count=${staged}>${this.#say("staged", { staged })}</p>
      <p role="status" data-testid="release-answer">${this.answer}</p>
      </div>
      <button
        type="button"
        class="large primary"
        data-testid="release"
        aria-disabled=${this.releasing || staged === 0 ? "true" : "false"}
        @click=${() => this.#release(staged)}
      >
        ${this.#say("release", { number: (list?.number ?? 0) + 1 })}
      </button>
    </section>`;
  }

  #reached({ terminals }: CentralView, number: number): string {
    const missing = terminals.filter((terminal) => terminal.list < number).length;
    return missing === 0 ? this.#say("reached") : this.#say("not-reached", { missing });
  }

  async #release(staged: number) {
    if (staged === 0) {
      this.answer = this.#say("release.nothing");
    } else if (!this.releasing) {
      this.releasing = true;
      const answer = await request("POST", "api/list/release", {});
      this.releasing = false;
      this.answer = this.#said(answer);
    }
  }

  #said(answer: Awaited<ReturnType<typeof request>>): string {
    switch (answer.kind) {
      case "accepted":
        return this.#say("released", { number: (answer.body as { number: number }).number });
      case "refused":
        return this.text.message(answer.refusal.message);
      case "failed":
        return this.text.message(answer.message);
      case "unknown-officer":
        return this.#say("link.forbidden");
    }
  }

  #say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return this.text.say(`central.${key}`, values);
  }
}
