import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { icon } from "../shared/icons";
import { DeskElement } from "./desk";
import type { Candidate } from "./view";

/** One alert that may be about this traveller: whose it is, what it asks for and forbids, whom to call, and how good the evidence is. */
@customElement("kapija-candidate")
export class CandidateCard extends DeskElement {
  @property({ attribute: false }) candidate!: Candidate;

  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
        gap: 12px 24px;
      }
      dt {
        color: var(--muted);
        font-size: var(--small);
      }
      dd {
        margin-bottom: 8px;
        font-weight: 600;
        line-height: 1.3;
      }
      li {
        display: flex;
        gap: 10px;
        list-style: none;
        font-weight: 600;
      }
      .call {
        display: flex;
        gap: 10px;
      }
    `,
  ];

  override render() {
    const { kind, owner, action, forbidden, confirm } = this.candidate;
    const { text } = this.desk;
    return html`
      <dl data-testid="alert">
        <dt>${this.say("alert.kind")}</dt>
        <dd>${text.term("console.kind", kind)} · <bdi>${owner}</bdi></dd>
        <dt>${this.say("alert.action")}</dt>
        <dd data-testid="alert-action">${text.term("console.alert-action", action)}</dd>
        <dt>${this.say("alert.forbidden")}</dt>
        <dd>
          <ul data-testid="alert-forbidden">
            ${forbidden.map((deed) => html`<li>${icon("forbidden")}<span>${text.term("console.alert-forbidden", deed)}</span></li>`)}
          </ul>
        </dd>
        <dt>${this.say("alert.confirm")}</dt>
        <dd class="call">${icon("phone")}<bdi>${confirm}</bdi></dd>
      </dl>
      <dl data-testid="evidence">
        ${this.#evidence()}
      </dl>
    `;
  }

  #evidence() {
    const { basis, compared, agreeing, score } = this.candidate;
    return html`
      <dt>${this.say("evidence.class")}</dt>
      <dd data-testid="certainty">${this.say(`class.${this.candidate.class}`)}</dd>
      <dt>${this.say("evidence.basis")}</dt>
      <dd>
        ${basis === "fingers" ? this.say("evidence.fingers", { agreeing, compared }) : this.say("evidence.document")}
      </dd>
      <dt>${this.say("evidence.score")}</dt>
      <dd data-testid="score">${score === null ? this.say("evidence.score-hidden") : this.desk.text.number(Math.round(score))}</dd>
    `;
  }
}
