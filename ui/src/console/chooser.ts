import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { icon } from "../shared/icons";
import { type Choice, type ChoiceOption, DeskElement } from "./desk";
import { dialogStyles } from "./dialog";

/** A choice laid over the screen. Nothing is preselected; Escape goes back. */
@customElement("kapija-chooser")
export class Chooser extends DeskElement {
  @property({ attribute: false }) choice!: Choice;
  @property({ attribute: false }) close!: () => void;

  static override styles = [
    controls,
    dialogStyles,
    css`
      .options {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--gap);
      }
    `,
  ];

  override render() {
    return html`<div class="veil">
      <div class="dialog" role="dialog" aria-modal="true" aria-labelledby="title">
        <h2 id="title">${this.say(this.choice.title)}</h2>
        <div class="options">${this.choice.options.map((option) => this.#option(option))}</div>
        <button type="button" class="large" data-testid="choice-back" data-key="Escape" @click=${this.close}>
          ${icon("back")}<span>${this.say("back")}</span><kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
    </div>`;
  }

  #option(option: ChoiceOption) {
    const take = () => {
      this.close();
      this.desk.send(option.command);
    };
    return html`<button
      type="button"
      class="large"
      data-testid=${option.testid}
      aria-disabled=${this.desk.busy ? "true" : "false"}
      @click=${() => this.desk.busy || take()}
    >
      ${option.icon ? icon(option.icon) : nothing}<span>${this.say(option.label)}</span>
    </button>`;
  }
}
