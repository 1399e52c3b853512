import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { icon } from "../shared/icons";
import type { Message } from "../shared/text";
import { DeskElement } from "./desk";
import type { Candidate } from "./view";

/** What a candidate was found by, if not by fingers. */
const BASES = { document: "evidence.document", name: "evidence.name" } as const;

/** One alert that may be about this traveller: whose it is, what it asks for and forbids, whom to call, and how good the evidence is. */
@customElement("kapija-candidate")
export class CandidateCard extends DeskElement {
  @property({ attribute: false }) candidate!: Candidate;

  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 6px;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 6px 24px;
      }
      .evidence {
        grid-template-columns: repeat(3, minmax(0, 1fr));
        padding-bottom: 6px;
        border-bottom: var(--line-width) solid var(--line);
      }
      dt {
        color: var(--muted);
        font-size: var(--small);
      }
      dd {
        font-weight: 600;
        line-height: 1.25;
      }
      li {
        display: flex;
        gap: 10px;
        list-style: none;
        font-weight: 600;
      }
      .details {
        grid-column: 1 / -1;
      }
      .details li {
        font-weight: 400;
      }
      .bans {
        grid-row: span 3;
      }
      .call {
        display: flex;
        gap: 10px;
      }
    `,
  ];

  override render() {
    const { kind, owner, action, confirm } = this.candidate;
    const { text } = this.desk;
    return html`
      <dl class="evidence" data-testid="evidence">${this.#evidence()}</dl>
      <dl data-testid="alert">
        <div>
          <dt>${this.say("alert.kind")}</dt>
          <dd>${text.term("console.kind", kind)} · <bdi>${owner}</bdi></dd>
        </div>
        <div class="bans">
          <dt>${this.say("alert.forbidden")}</dt>
          <dd>
            <ul data-testid="alert-forbidden">
              ${this.#forbidden().map((deed) => html`<li>${icon("forbidden")}<span>${deed}</span></li>`)}
            </ul>
          </dd>
        </div>
        <div>
          <dt>${this.say("alert.action")}</dt>
          <dd data-testid="alert-action">${action}</dd>
        </div>
        <div>
          <dt>${this.say("alert.confirm")}</dt>
          <dd class="call">${icon("phone")}<bdi>${confirm}</bdi></dd>
        </div>
      </dl>
    `;
  }

  /** What is forbidden for this kind of alert whoever wrote it, then what its owner forbids. */
  #forbidden(): readonly string[] {
    const { kind, forbidden } = this.candidate;
    const key = `alert.forbidden.${kind}`;
    return this.desk.text.has(key) ? [this.desk.text.say(key), ...forbidden] : forbidden;
  }

  #evidence() {
    const { basis, compared, agreeing, evidence } = this.candidate;
    return html`
      <div>
        <dt>${this.say("evidence.class")}</dt>
        <dd data-testid="certainty">${this.say(`class.${this.candidate.class}`)}</dd>
      </div>
      <div>
        <dt>${this.say("evidence.basis")}</dt>
        <dd data-testid="basis">
          ${basis === "fingers" ? this.say("evidence.fingers", { agreeing, compared }) : this.say(BASES[basis])}
        </dd>
      </div>
      ${basis === "fingers" ? this.#score() : nothing}
      ${evidence.length > 0 ? this.#details(evidence) : nothing}
    `;
  }

  #score() {
    const { score } = this.candidate;
    return html`<div>
      <dt>${this.say("evidence.score")}</dt>
      <dd data-testid="score">${score === null ? this.say("evidence.score-hidden") : this.desk.text.number(Math.round(score))}</dd>
    </div>`;
  }

  /** Of a number or a name: how it agrees, and what to bear in mind about whoever has the document. */
  #details(evidence: readonly Message[]) {
    return html`<div class="details">
      <dt>${this.say("evidence.details")}</dt>
      <dd>
        <ul data-testid="evidence-details">
          ${evidence.map((sentence) => html`<li>${this.desk.text.message(sentence)}</li>`)}
        </ul>
      </dd>
    </div>`;
  }
}
