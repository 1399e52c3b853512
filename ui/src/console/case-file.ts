import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { type Icon, icon } from "../shared/icons";
import { DeskElement } from "./desk";
import type { Prior, TravelDocument } from "./view";

const FIELDS = ["surname", "given", "birth", "sex", "nationality", "number", "issuer", "expiry"] as const;

/** A sign of its own for each verdict of a layer: "could not be checked" and "not done" are neither passed nor failed. */
const LAYER_ICONS = {
  passed: "tick",
  failed: "cross",
  "could-not-check": "question",
  "not-done": "dash",
} as const satisfies Readonly<Record<TravelDocument["layers"][number]["verdict"], Icon>>;

/** What is known of this traveller so far: the document's fields and each check of it by name, never one word for all. */
@customElement("kapija-case-file")
export class CaseFile extends DeskElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 8px;
      }
      .card {
        padding: 8px 16px;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0 16px;
        margin-top: 4px;
      }
      dd {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      dt,
      dd {
        line-height: 1.3;
      }
      ul {
        display: grid;
        gap: 1px;
        margin-top: 4px;
        font-size: var(--small);
        list-style: none;
      }
      li {
        display: flex;
        gap: 10px;
        line-height: 1.3;
      }
      li span.word {
        margin-inline-start: auto;
        font-weight: 600;
        text-align: end;
      }
      .failed {
        text-decoration: underline;
      }
    `,
  ];

  override render() {
    const { document, prior } = this.inspection;
    return html`
      <section class="card" data-testid="document-fields" data-state=${document.state}>
        <h3>${this.say("document")}${document.format ? html` · <bdi>${document.format}</bdi>` : nothing}</h3>
        ${this.#fields(document)}
      </section>
      ${document.layers.length === 0 ? nothing : this.#layers(document)} ${prior.state === "not-asked" ? nothing : this.#prior(prior)}
    `;
  }

  #fields({ state, fields }: TravelDocument) {
    if (state !== "read") {
      return html`<p>${this.say(`document.state.${state}`)}</p>`;
    }
    return html`<dl>
      ${FIELDS.filter((name) => fields[name]).map(
        (name) => html`<dt class="muted small">${this.say(`field.${name}`)}</dt><dd><bdi>${fields[name]}</bdi></dd>`,
      )}
    </dl>`;
  }

  #layers({ layers, findings }: TravelDocument) {
    return html`<section class="card" data-testid="layers">
      <h3>${this.say("layers")}</h3>
      <ul>
        ${layers.map(
          ({ layer, verdict }) => html`<li data-testid="layer-${layer}" data-verdict=${verdict}>
            ${icon(LAYER_ICONS[verdict])}<span>${this.say(`layer.${layer}`)}</span
            ><span class="word small ${verdict}">${this.say(`layer.verdict.${verdict}`)}</span>
          </li>`,
        )}
      </ul>
      ${findings.map((finding) => html`<p class="small" data-testid="finding">${this.desk.text.message(finding)}</p>`)}
    </section>`;
  }

  #prior(prior: Prior) {
    return html`<section class="card" data-testid="prior" data-state=${prior.state}>
      <h3>${this.say("prior")}</h3>
      ${prior.answers.length === 0 ? html`<p class="small">${this.say(`prior.${prior.state}`)}</p>` : nothing}
      <ul>
        ${prior.answers.map(
          (answer) => html`<li class="small">
            <bdi>${answer.state}</bdi><span class="word">${this.say(`prior.answer.${answer.answer}`)} <bdi>${answer.case}</bdi></span>
          </li>`,
        )}
      </ul>
    </section>`;
  }
}
