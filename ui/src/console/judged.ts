import { html, type TemplateResult } from "lit";
import type { Desk } from "./desk";
import type { Candidate } from "./view";

/** What has been said of a candidate so far; nothing when nobody has judged yet. */
export function judgedSoFar({ text }: Desk, { judgement }: Candidate): TemplateResult | "" {
  return judgement === null
    ? ""
    : html`<p data-testid="judged">${text.say("console.judge.so-far", { judgement: text.say(`console.judge.${judgement}`) })}</p>`;
}
