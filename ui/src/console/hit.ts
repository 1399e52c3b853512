import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { verdictShape, verdictStyles } from "../shared/verdict";
import { bar } from "./bar";
import "./candidate";
import { decisionButtons } from "./decision";
import { DeskElement } from "./desk";
import "./judgement";
import { layout } from "./layout";
import "./overlay";
import { isDiscreet } from "./screen";
import { searchFacts } from "./search-facts";
import type { Candidate } from "./view";

/** Candidates to be judged by a person, first the officer, then, where the alert asks for it, an expert. Nothing here is a hit yet. */
@customElement("kapija-hit")
export class Hit extends DeskElement {
  /** The alert on screen when there are several; otherwise the first one still to be judged. */
  @state() private picked: string | undefined;

  static override styles = [
    controls,
    layout,
    verdictStyles,
    css`
      .stage {
        display: flex;
        flex-direction: column;
        gap: 10px;
        padding-block: 14px;
      }
      .verdict {
        --verdict-size: 48px;
        display: flex;
        align-items: center;
        gap: 16px;
      }
      .verdict h1 {
        font-size: 26px;
      }
      .candidates {
        display: flex;
        gap: 8px;
        margin-inline-start: auto;
      }
      .spoken {
        position: absolute;
        width: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      .file {
        gap: 8px;
      }
      .file .card {
        padding: 8px 16px;
      }
      .code {
        margin-inline-start: auto;
      }
      .evidence {
        display: flex;
        flex: 1;
        gap: 16px;
        min-height: 0;
      }
      kapija-candidate {
        flex: 1;
        overflow: auto;
      }
      kapija-overlay {
        flex: none; /* the words of the alert come first: whom to call must not be scrolled for */
        width: 24%;
      }
    `,
  ];

  override render() {
    const { inspection } = this;
    const candidates = inspection.answer?.candidates ?? [];
    const candidate = this.#shown(candidates);
    const discreet = isDiscreet(inspection);
    return html`
      <section class="stage card">
        <div class="verdict" data-testid="verdict" data-verdict=${inspection.verdict}>
          ${verdictShape(inspection.verdict, discreet)}
          <h1>${this.say(inspection.step === "expert" ? "hit.expert" : "hit.title")}</h1>
          ${discreet ? html`<span class="code muted" data-testid="discreet">${this.say("hit.discreet")}</span>` : nothing}
          ${candidates.length > 1 ? this.#tabs(candidates, candidate) : nothing}
        </div>
        ${candidate ? this.#candidate(candidate) : nothing}
      </section>
      <div class="file column" tabindex="0">
        <kapija-case-file .desk=${this.desk}></kapija-case-file>
        <section class="card">${searchFacts(this.desk, inspection.answer)}</section>
      </div>
      ${bar(this.desk, this.#callExpert(), ...decisionButtons(this.desk))}
    `;
  }

  /** The second judgement is another person's: the guard makes room for them. */
  #callExpert() {
    const waits = this.inspection.step === "expert" && this.desk.view.officer?.role === "guard";
    return waits
      ? html`<button type="button" class="large primary" data-testid="expert-sign-in" @click=${this.desk.signOut}>
          ${this.say("hit.expert-sign-in")}
        </button>`
      : nothing;
  }

  #candidate(candidate: Candidate) {
    return html`<div class="evidence">
        <kapija-candidate tabindex="0" .desk=${this.desk} .candidate=${candidate}></kapija-candidate>
        ${candidate.basis === "fingers" && candidate.score !== null ? html`<kapija-overlay .desk=${this.desk} .candidate=${candidate}></kapija-overlay>` : nothing}
      </div>
      <kapija-judgement .desk=${this.desk} .candidate=${candidate}></kapija-judgement>`;
  }

  #tabs(candidates: readonly Candidate[], shown: Candidate | undefined) {
    return html`<div class="candidates" role="group" aria-label=${this.say("hit.candidates")}>
      ${candidates.map((candidate, index) => {
        const pick = () => {
          this.picked = candidate.alert;
        };
        return html`<button
          type="button"
          data-testid="candidate-${candidate.alert}"
          aria-pressed=${candidate === shown ? "true" : "false"}
          @click=${pick}
        >
          <span aria-hidden="true">${index + 1}</span><span class="spoken">${this.say("hit.candidate", { number: index + 1 })}</span>
          ${candidate.judgement ? html`<span class="small">${this.say(`judge.${candidate.judgement}`)}</span>` : nothing}
        </button>`;
      })}
    </div>`;
  }

  #shown(candidates: readonly Candidate[]): Candidate | undefined {
    return (
      candidates.find((candidate) => candidate.alert === this.picked) ??
      candidates.find((candidate) => candidate.judgement === null) ??
      candidates[0]
    );
  }
}
