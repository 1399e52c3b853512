import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { bar } from "./bar";
import { button } from "./button";
import { DeskElement } from "./desk";
import { layout } from "./layout";

/** What was decided, by whom, and what happens next. */
@customElement("kapija-outcome")
export class Outcome extends DeskElement {
  static override styles = [
    controls,
    layout,
    css`
      .stage {
        display: grid;
        align-content: center;
        gap: 20px;
        padding: 32px;
      }
      li {
        margin-inline-start: 1.2em;
      }
    `,
  ];

  override render() {
    const { outcome, protection, help } = this.inspection;
    return html`
      <section class="stage card" data-testid="outcome" data-decision=${outcome?.decision ?? "none"}>
        <h1>${this.say(outcome ? `outcome.${outcome.decision}` : "outcome.none")}</h1>
        ${
          outcome === null
            ? nothing
            : html`<p>${this.say(`outcome.${outcome.decision}.next`)}</p>
                <p class="muted">${this.say("outcome.officer", { officer: outcome.officer })}</p>`
        }
        <ul>
          ${protection ? html`<li>${this.say("outcome.protection")}</li>` : nothing}
          ${help.map((kind) => html`<li>${this.say("outcome.help", { kind: this.say(`help.${kind}`) })}</li>`)}
        </ul>
        <p class="muted small">${this.say("outcome.queue", { queue: this.desk.view.status.queue })}</p>
      </section>
      <kapija-case-file class="file" tabindex="0" .desk=${this.desk}></kapija-case-file>
      ${bar(
        this.desk,
        button(this.desk, {
          testid: "command-finish",
          command: "finish",
          kind: "primary",
          label: this.say("finish"),
          key: "Enter",
          tap: () => this.desk.send({ command: "finish" }),
        }),
      )}
    `;
  }
}
