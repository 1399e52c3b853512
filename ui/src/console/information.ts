import { css, html, type PropertyValues } from "lit";
import { customElement, state } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { directionOf, ownName, travellerText } from "../shared/traveller-texts";
import { bar } from "./bar";
import { button } from "./button";
import { samenessChoice } from "./choices";
import { actionOf, DeskElement } from "./desk";
import { layout } from "./layout";

/** The traveller is told, in a language they understand, before any finger is captured (S7). */
@customElement("kapija-information")
export class Information extends DeskElement {
  /** The guard's pick; until then the language that the terminal proposes. */
  @state() private picked: string | undefined;

  static override styles = [
    controls,
    layout,
    css`
      .stage {
        display: flex;
        flex-direction: column;
        gap: 14px;
      }
      .languages {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
        gap: 12px;
        min-height: var(--target-small);
        overflow: auto;
        padding: 4px;
      }
      .preview {
        margin-top: auto;
      }
      .preview p {
        padding: 8px 20px;
        border: var(--line-width) solid var(--line);
        border-radius: var(--radius);
        font-size: 22px;
      }
      ol {
        margin: 0;
        padding-inline-start: 1.4em;
      }
    `,
  ];

  override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get("desk") as this["desk"] | undefined;
    if (before !== undefined && before.view.inspection?.id !== this.inspection.id) {
      this.picked = undefined;
    }
  }

  override render() {
    const { offered } = this.inspection.information;
    const language = this.#language();
    const name = ownName(language);
    return html`
      <section class="stage card">
        <h1>${this.say("information.title")}</h1>
        <ol>
          <li>${this.say("information.what")}</li>
          <li>${this.say("information.help")}</li>
          <li>${this.say("information.fingers")}</li>
        </ol>
        <h2 id="language">${this.say("information.language")}</h2>
        <div class="languages" role="radiogroup" aria-labelledby="language">${offered.map((tag) => this.#option(tag))}</div>
        ${this.#preview(language)}
      </section>
      <kapija-case-file class="file" tabindex="0" .desk=${this.desk}></kapija-case-file>
      ${bar(
        this.desk,
        actionOf(this.desk, "traveller")?.enabled
          ? button(this.desk, {
              testid: "command-traveller",
              command: "traveller",
              kind: "primary",
              label: this.say("traveller"),
              key: "F5",
              tap: () => this.desk.ask(samenessChoice),
            })
          : undefined,
        button(this.desk, {
          testid: "command-inform",
          command: "inform",
          kind: "primary",
          label: this.say("inform", { language: name }),
          key: "Enter",
          tap: () => this.desk.send({ command: "inform", language }),
        }),
      )}
    `;
  }

  #language(): string {
    return this.picked ?? this.inspection.information.language;
  }

  /** What the traveller is about to read, so that a guard can point at it or read it out. */
  #preview(language: string) {
    const text = travellerText(language);
    return html`<div class="preview">
      <h3>${this.say("information.preview")}</h3>
      <p lang=${text.locale} dir=${directionOf(text.locale)}>${text.say("information")}<br />${text.say("information-help")}</p>
    </div>`;
  }

  #option(tag: string) {
    const chosen = this.#language() === tag;
    const pick = () => {
      this.picked = tag;
    };
    return html`<button
      type="button"
      role="radio"
      aria-checked=${chosen ? "true" : "false"}
      lang=${tag}
      data-testid="language-${tag}"
      @click=${pick}
    >
      <bdi>${ownName(tag)}</bdi>
    </button>`;
  }
}
