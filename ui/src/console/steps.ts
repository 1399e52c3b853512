import { css, html } from "lit";
import { customElement } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { icon } from "../shared/icons";
import { DeskElement } from "./desk";
import { STAGES, stageOf } from "./screen";

/** How far the inspection is. */
@customElement("kapija-steps")
export class Steps extends DeskElement {
  static override styles = [
    controls,
    css`
      ol {
        display: flex;
        gap: 6px;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        flex: 1;
        display: flex;
        align-items: center;
        gap: 8px;
        padding: 4px 10px;
        border-bottom: 5px solid var(--line);
        color: var(--muted);
        font-size: var(--small);
        line-height: 1.3;
      }
      li.done {
        border-color: var(--muted);
      }
      li[aria-current] {
        border-color: var(--accent);
        color: var(--ink);
        font-weight: 700;
      }
    `,
  ];

  override render() {
    const { step } = this.inspection;
    const now = STAGES.indexOf(stageOf(step));
    return html`<ol data-testid="step" data-step=${step} aria-label=${this.say("steps")}>
      ${STAGES.map((stage, index) =>
        index === now
          ? html`<li aria-current="step">${this.say(`step.${step}`)}</li>`
          : html`<li class=${index < now ? "done" : ""}>${index < now ? icon("tick") : ""}${this.say(`step.${stage}`)}</li>`,
      )}
    </ol>`;
  }
}
