import { css, html } from "lit";
import { customElement } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { bar } from "./bar";
import { DeskElement } from "./desk";
import { layout } from "./layout";

/** The local list is being searched; usually shorter than a glance. */
@customElement("kapija-searching")
export class Searching extends DeskElement {
  static override styles = [
    controls,
    layout,
    css`
      .stage {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 20px;
        text-align: center;
      }
      .track {
        width: 320px;
        height: 12px;
        border: 2px solid var(--muted);
        border-radius: 8px;
        overflow: hidden;
      }
      .track::after {
        content: "";
        display: block;
        width: 40%;
        height: 100%;
        background: var(--accent);
      }
      @media (prefers-reduced-motion: no-preference) {
        .track::after {
          animation: pass 1.4s linear infinite;
        }
      }
      @keyframes pass {
        from {
          transform: translateX(-100%);
        }
        to {
          transform: translateX(250%);
        }
      }
    `,
  ];

  override render() {
    const { list } = this.desk.view.status;
    return html`
      <section class="stage card">
        <h1>${this.say("searching.title")}</h1>
        <div class="track"></div>
        <p class="muted">${this.say("searching.list", { list: list.number, fingers: list.fingers })}</p>
      </section>
      <kapija-case-file class="file" tabindex="0" .desk=${this.desk}></kapija-case-file>
      ${bar(this.desk)}
    `;
  }
}
