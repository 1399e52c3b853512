import { css, html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { type Icon, icon } from "../shared/icons";
import { languageSwitch } from "../shared/language-switch";
import { DeskElement } from "./desk";
import type { Status } from "./view";

/** The thin line at the top: how the terminal itself is, and the settings of this screen. */
@customElement("kapija-strip")
export class Strip extends DeskElement {
  @property({ attribute: false }) speak!: (tag: string) => void;
  @property({ attribute: false }) changeTheme!: () => void;
  @property({ attribute: false }) blank!: () => void;

  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: 16px;
        padding: 4px 16px;
        background: var(--strip);
        color: var(--on-strip);
        font-size: var(--small);
      }
      .name {
        font-weight: 700;
      }
      .chips {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: 4px 6px;
        padding: 0;
        list-style: none;
      }
      .chips li {
        display: flex;
        align-items: center;
        gap: 6px;
        padding: 3px 7px;
        border: 1px solid transparent;
        border-radius: 8px;
        white-space: nowrap;
      }
      .chips li.trouble {
        border-color: currentColor;
        font-weight: 700;
      }
      .settings {
        display: flex;
        gap: 4px;
      }
      .settings button {
        min-height: 48px;
        min-width: 48px;
        padding: 4px 10px;
        border-color: transparent;
        background: transparent;
        color: inherit;
        font-size: var(--small);
      }
      .settings button[aria-pressed="true"] {
        border-color: currentColor;
        box-shadow: none;
      }
    `,
  ];

  override render() {
    const { terminal, status, officer } = this.desk.view;
    return html`
      <span>
        <span class="name" data-testid="terminal"><bdi>${terminal.site}</bdi> · <bdi>${terminal.id}</bdi></span>
        ${terminal.mode === "demonstration" ? html`<span data-testid="mode">${this.say("demonstration")}</span>` : ""}
      </span>
      <ul class="chips" aria-label=${this.say("status")}>
        ${this.#chips(status)}
      </ul>
      <div class="settings">
        ${languageSwitch(this.desk.text, this.speak)}
        <button type="button" data-testid="theme" aria-label=${this.say("theme")} @click=${this.changeTheme}>${icon("sun")}</button>
        <button type="button" data-testid="privacy" data-key="F12" aria-label=${this.say("privacy")} @click=${this.blank}>
          ${icon("eye")}
        </button>
        ${
          officer === null
            ? ""
            : html`<button
                type="button"
                data-testid="sign-out"
                aria-label="${this.say("sign-out")}: ${officer.name}"
                @click=${this.desk.signOut}
              >
                <bdi>${officer.name}</bdi>${icon("leave")}
              </button>`
        }
      </div>
    `;
  }

  #chips({ network, queue, list, devices, ...rest }: Status): TemplateResult[] {
    const faults = devices.filter((device) => device.state === "fault").length;
    const { text } = this.desk;
    const up = network === "up";
    return [
      this.#chip("network", up ? "network" : "network-cut", this.say(`status.network.${network}`), !up),
      this.#chip("queue", "queue", this.say("status.queue", { queue }), false),
      this.#chip(
        "list",
        "list",
        list.state === "none"
          ? this.say("status.list.none")
          : this.say(`status.list.${list.state}`, { number: list.number, age: text.duration(list.ageSeconds) }),
        list.state !== "fresh",
      ),
      this.#chip("devices", "device", this.say("status.devices", { faults }), faults > 0),
      ...(rest.case === "open" ? [this.#chip("case", "case", this.say("status.case.open"), true)] : []),
      ...(rest.disk === "ok" ? [] : [this.#chip("disk", "queue", this.say(`status.disk.${rest.disk}`), true)]),
      ...(rest.clock === "trusted" ? [] : [this.#chip("clock", "warning", this.say("status.clock.doubtful"), true)]),
    ];
  }

  #chip(name: string, drawing: Icon, words: string, trouble: boolean): TemplateResult {
    return html`<li class=${trouble ? "trouble" : ""} data-testid="status-${name}">${icon(drawing)}${words}</li>`;
  }
}
