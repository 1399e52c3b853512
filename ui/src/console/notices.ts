import { css, html } from "lit";
import { customElement } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { icon } from "../shared/icons";
import type { Message } from "../shared/text";
import { DeskElement } from "./desk";
import type { Notice } from "./view";

type Line = Pick<Notice, "id" | "severity" | "message">;

/** What the guard must know about the terminal: a line each, the gravest first, never in the way of the work. */
@customElement("kapija-notices")
export class Notices extends DeskElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        max-height: 30vh;
        overflow: auto;
      }
      ul {
        display: grid;
        list-style: none;
      }
      li {
        display: flex;
        align-items: center;
        gap: 12px;
        padding: 6px 20px;
        border-bottom: var(--line-width) solid var(--line);
        background: var(--surface);
        line-height: 1.3;
      }
      li.alarm {
        border-inline-start: 10px solid var(--stop);
        font-weight: 600;
      }
      li.warning {
        border-inline-start: 10px solid var(--check);
      }
      li.info {
        border-inline-start: 10px solid var(--unknown);
      }
    `,
  ];

  override render() {
    return html`<ul role="status" aria-label=${this.say("notices")}>
      ${this.#lines().map(
        ({ id, severity, message }) => html`<li class=${severity} data-testid="notice-${id}" data-severity=${severity}>
          ${icon(severity === "info" ? "info" : "warning")}<span>${this.desk.text.message(message)}</span>
        </li>`,
      )}
    </ul>`;
  }

  /** The terminal's notices, then why the uplink is down, then each device that is out of order. */
  #lines(): Line[] {
    const { notices, uplink, devices } = this.desk.view.status;
    const gravity = ["alarm", "warning", "info"];
    const line = (id: string, message: Message | null): Line[] => (message ? [{ id, severity: "warning", message }] : []);
    return [
      ...notices.toSorted((one, other) => gravity.indexOf(one.severity) - gravity.indexOf(other.severity)),
      ...line("uplink", uplink),
      ...devices.flatMap(({ device, fault }) => line(`device-${device}`, fault)),
    ];
  }
}
