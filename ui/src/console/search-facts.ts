import { html, nothing, type TemplateResult } from "lit";
import type { Desk } from "./desk";
import type { SearchAnswer } from "./view";

/** How far the search reaches and how often it is wrong: the share covered, and false alarms in words a guard can weigh (S21). */
export function searchFacts(desk: Desk, answer: SearchAnswer | null): TemplateResult {
  if (answer === null) {
    return html`<p class="muted small">${desk.text.say("console.search.none")}</p>`;
  }
  const { text } = desk;
  const covered = { share: text.percent(answer.covered), list: answer.list, fingers: answer.fingers };
  return html`<p class="small" data-testid="covered">${text.say(answer.covered < 1 ? "console.search.partly" : "console.search.all", covered)}</p>
    ${
      answer.compared === 0
        ? html`<p class="small">${text.say("console.search.document-only")}</p>`
        : html`<p class="small" data-testid="false-alarms">
            ${text.say("console.search.false-alarms", { crossings: answer.oneFalseAlarmIn })}
            ${answer.quality === null ? nothing : text.say("console.search.quality", { quality: answer.quality })}
          </p>`
    }`;
}
