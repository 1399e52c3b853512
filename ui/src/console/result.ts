import { css, html } from "lit";
import { customElement } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { verdictShape, verdictStyles } from "../shared/verdict";
import { bar } from "./bar";
import "./candidate";
import { decisionButtons } from "./decision";
import { DeskElement } from "./desk";
import { judgedSoFar } from "./judged";
import { layout } from "./layout";
import { isDiscreet } from "./screen";
import { searchFacts } from "./search-facts";

/** A guard reads three reasons, not ten; the rest is in the case file. */
const REASONS_MAX = 3;

/** What the checks come to, why, and the officer's decision. */
@customElement("kapija-result")
export class Result extends DeskElement {
  static override styles = [
    controls,
    layout,
    verdictStyles,
    css`
      .stage {
        display: flex;
        flex-direction: column;
        gap: 20px;
      }
      .verdict {
        display: flex;
        align-items: center;
        gap: 28px;
      }
      .verdict h1 {
        font-size: 48px;
      }
      .verdict.with-alerts {
        --verdict-size: 72px;
      }
      ul {
        margin-inline-start: 1.2em;
      }
      .facts {
        margin-top: auto;
      }
    `,
  ];

  override render() {
    const { inspection } = this;
    const discreet = isDiscreet(inspection);
    const found = (inspection.answer?.candidates.length ?? 0) > 0;
    return html`
      <section class="stage card" tabindex="0">
        <div class="verdict ${found ? "with-alerts" : ""}" data-testid="verdict" data-verdict=${inspection.verdict}>
          ${verdictShape(inspection.verdict, discreet)}
          <div>
            <h1>${this.say(`verdict.${inspection.verdict}`)}</h1>
            <p>${this.say(`verdict.${inspection.verdict}.means`)}</p>
          </div>
        </div>
        ${this.#alerts()}
        <ul data-testid="reasons">
          ${inspection.reasons.slice(0, REASONS_MAX).map((reason) => html`<li>${this.desk.text.message(reason)}</li>`)}
        </ul>
        <div class="facts">${searchFacts(this.desk, inspection.answer)}</div>
      </section>
      <kapija-case-file class="file" tabindex="0" .desk=${this.desk}></kapija-case-file>
      ${bar(this.desk, ...decisionButtons(this.desk))}
    `;
  }

  /** The alerts that were judged to be about this traveller: their instructions are what to follow now. */
  #alerts() {
    const candidates = this.inspection.answer?.candidates ?? [];
    return candidates.map(
      (candidate) => html`${judgedSoFar(this.desk, candidate)}
      ${
        candidate.judgement === "not-same"
          ? ""
          : html`<kapija-candidate .desk=${this.desk} .candidate=${candidate}></kapija-candidate>`
      }`,
    );
  }
}
