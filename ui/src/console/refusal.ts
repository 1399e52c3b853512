import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { icon } from "../shared/icons";
import type { Refusal } from "../shared/post";
import type { Text } from "../shared/text";
import { dialogStyles } from "./dialog";

/** Why something was not done: the sentence, the rule with its article, and who or what can lift it. */
@customElement("kapija-refusal")
export class RefusalDialog extends LitElement {
  @property({ attribute: false }) text!: Text;
  @property({ attribute: false }) refusal!: Refusal;
  @property({ attribute: false }) close!: () => void;

  static override styles = [controls, dialogStyles];

  override render() {
    const { rule, article, message, lift } = this.refusal;
    const say = (key: string, values = {}) => this.text.say(`console.${key}`, values);
    return html`<div class="veil">
      <div class="dialog" role="alertdialog" aria-modal="true" aria-labelledby="title" data-testid="refusal">
        <div class="row">${icon("forbidden")}<h2 id="title">${say("refusal.title")}</h2></div>
        <p data-testid="refusal-message">${this.text.message(message)}</p>
        ${lift ? html`<p data-testid="refusal-lift">${say("refusal.lift")} ${this.text.message(lift)}</p>` : nothing}
        <p class="muted small" data-testid="refusal-rule">
          ${article ? say("refusal.rule-article", { rule, article }) : say("refusal.rule", { rule })}
        </p>
        <button type="button" class="large primary" data-testid="refusal-close" data-key="Enter" @click=${this.close}>
          <span>${say("understood")}</span><kbd aria-hidden="true">Enter</kbd>
        </button>
      </div>
    </div>`;
  }
}
