import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { icon } from "../shared/icons";
import { button } from "./button";
import { actionOf, DeskElement } from "./desk";
import { judgedSoFar } from "./judged";
import type { Candidate, Judgement } from "./view";

/** What a person can say of a candidate, each with the reasons that fit it. Nothing is preselected. */
const REASONS: Readonly<Record<Judgement, readonly string[]>> = {
  same: ["face", "details", "marks"],
  "not-same": ["face", "sex", "age", "details"],
  "cannot-tell": ["quality", "no-picture", "contradiction"],
};

const SIGNS = { same: "tick", "not-same": "cross", "cannot-tell": "question" } as const;

/** Kinds of alerts that are about a thing and not about the person who has it. */
const THINGS: readonly string[] = ["lost-document", "object"];

const JUDGEMENTS = Object.keys(REASONS) as readonly Judgement[];

/** The officer's or the expert's own view of one candidate in three taps: judgement, reason, confirm. */
@customElement("kapija-judgement")
export class JudgementPanel extends DeskElement {
  @property({ attribute: false }) candidate!: Candidate;
  @state() private judgement: Judgement | undefined;
  @state() private reason: string | undefined;

  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 10px;
      }
      h2 {
        font-size: 20px;
      }
      .three {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
        gap: var(--gap);
      }
      .reasons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap);
        min-height: var(--target-small);
      }
      .reasons button.large {
        margin-inline-start: auto;
      }
    `,
  ];

  override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get("candidate") as Candidate | undefined;
    if (before !== undefined && (before.alert !== this.candidate.alert || before.judgement !== this.candidate.judgement)) {
      this.judgement = undefined;
      this.reason = undefined;
    }
  }

  override render() {
    const command = this.#command();
    if (actionOf(this.desk, command) === undefined) {
      return nothing;
    }
    return html`
      <h2 data-testid="question">${this.say(this.#question(command))}</h2>
      ${judgedSoFar(this.desk, this.candidate)}
      <div class="three">${JUDGEMENTS.map((judgement) => this.#choice(command, judgement))}</div>
      <div class="reasons">${this.judgement ? this.#reasons(command, this.judgement) : nothing}</div>
    `;
  }

  #question(command: "judge" | "expert-judge"): string {
    const what = THINGS.includes(this.candidate.kind) ? "thing-question" : "question";
    return command === "judge" ? `judge.${what}` : `judge.expert-${what}`;
  }

  #choice(command: string, judgement: Judgement) {
    const choose = () => {
      this.judgement = judgement;
      this.reason = undefined;
    };
    return button(this.desk, {
      testid: `judge-${judgement}`,
      command,
      label: this.say(`judge.${judgement}`),
      icon: SIGNS[judgement],
      pressed: this.judgement === judgement,
      tap: choose,
    });
  }

  #reasons(command: string, judgement: Judgement) {
    const { reason } = this;
    const send = () => {
      if (reason !== undefined) {
        this.desk.send({ command, alert: this.candidate.alert, judgement, reason });
      }
    };
    return html`${REASONS[judgement].map((code) => this.#reason(judgement, code))}
    ${
      reason === undefined
        ? nothing
        : button(this.desk, {
            testid: "judge-confirm",
            command,
            kind: "primary",
            label: this.say("judge.confirm"),
            key: "Enter",
            tap: send,
          })
    }`;
  }

  #reason(judgement: Judgement, code: string) {
    const choose = () => {
      this.reason = code;
    };
    return html`<button
      type="button"
      data-testid="reason-${code}"
      aria-pressed=${this.reason === code ? "true" : "false"}
      @click=${choose}
    >
      ${this.reason === code ? icon("tick") : nothing}<span>${this.say(`reason.${judgement}.${code}`)}</span>
    </button>`;
  }

  #command(): "judge" | "expert-judge" {
    return this.inspection.step === "expert" ? "expert-judge" : "judge";
  }
}
