import { html, type TemplateResult } from "lit";
import { icon } from "../shared/icons";
import type { Text } from "../shared/text";
import type { CentralView } from "./view";

/** A cell: text as it is, numbers to the right, or a template. */
type Cell = string | number | TemplateResult;

/** A table with its heading; one without rows says so. */
interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Everything that arrived, as tables: terminals, incidents, registrations, entries. */
export function tables(view: CentralView, text: Text): TemplateResult[] {
  return [terminals, incidents, registrations, arrived].map((sheet) => table(sheet(view, text), text));
}

function terminals({ terminals }: CentralView, text: Text): Sheet {
  return {
    name: "terminals",
    columns: ["terminal", "site", "state", "epoch", "contiguous", "gaps", "lost", "list"],
    rows: terminals.map((terminal) => [
      terminal.id,
      terminal.site,
      terminal.online
        ? html`<span class="state">${icon("network")}${text.say("central.online")}</span>`
        : html`<span class="state">${icon("network-cut")}${text.say("central.offline")}</span>`,
      terminal.epoch,
      terminal.contiguous,
      terminal.gaps,
      terminal.lost,
      terminal.list,
    ]),
  };
}

function incidents({ incidents }: CentralView, text: Text): Sheet {
  return {
    name: "incidents",
    columns: ["at", "terminal", "kind", "detail"],
    rows: incidents.map(({ at, terminal, kind, detail }) => [
      text.time(at),
      terminal,
      html`<span class="state">${icon("warning")}${text.term("central.incident", kind)}</span>`,
      text.message(detail),
    ]),
  };
}

function registrations({ registrations }: CentralView, text: Text): Sheet {
  return {
    name: "registrations",
    columns: ["at", "reference", "terminal", "outcome", "prior"],
    rows: registrations.map((one) => [
      text.time(one.at),
      html`<span class="mono">${one.reference}</span>`,
      one.terminal,
      text.say(`central.outcome.${one.outcome ?? "open"}`),
      text.say(`central.prior.${one.prior ?? "not-asked"}`),
    ]),
  };
}

function arrived({ arrived }: CentralView, text: Text): Sheet {
  return {
    name: "arrived",
    columns: ["at", "terminal", "epoch", "sequence", "kind", "inspection"],
    rows: arrived.map((entry) => [
      text.time(entry.at),
      entry.terminal,
      entry.epoch,
      entry.sequence,
      text.term("central.entry", entry.kind),
      html`<span class="mono">${entry.inspection}</span>`,
    ]),
  };
}

function table({ name, columns, rows }: Sheet, text: Text): TemplateResult {
  return html`<section class="card ${name}" data-testid=${name}>
    <h2 id=${name}>${text.say(`central.${name}`)}</h2>
    ${
      rows.length === 0
        ? html`<p class="muted">${text.say("central.none")}</p>`
        : html`<div class="scroll" tabindex="0" role="region" aria-labelledby=${name}>
            <table aria-labelledby=${name}>
              <thead><tr>${columns.map((column) => html`<th scope="col">${text.say(`central.${column}`)}</th>`)}</tr></thead>
              <tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => td(cell, text))}</tr>`)}</tbody>
            </table>
          </div>`
    }
  </section>`;
}

function td(cell: Cell, text: Text): TemplateResult {
  return typeof cell === "number" ? html`<td class="number">${text.number(cell)}</td>` : html`<td>${cell}</td>`;
}
