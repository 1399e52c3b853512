import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { bar } from "./bar";
import { button } from "./button";
import { noDocumentChoice } from "./choices";
import { DeskElement } from "./desk";
import { layout } from "./layout";

/** A document on the reader: what is happening, and the way on when it cannot be read. */
@customElement("kapija-document")
export class DocumentScreen extends DeskElement {
  static override styles = [
    controls,
    layout,
    css`
      .stage {
        display: grid;
        align-content: center;
        gap: 20px;
        padding: 24px;
      }
      li {
        margin-inline-start: 1.2em;
      }
    `,
  ];

  override render() {
    const { document } = this.inspection;
    return html`
      <section class="stage card">
        <h1>${this.say(`document.title.${document.state}`)}</h1>
        <p>${this.say(`document.next.${document.state}`)}</p>
        ${
          document.findings.length === 0
            ? nothing
            : html`<ul>
                ${document.findings.map((finding) => html`<li data-testid="reading">${this.desk.text.message(finding)}</li>`)}
              </ul>`
        }
      </section>
      <kapija-case-file class="file" tabindex="0" .desk=${this.desk}></kapija-case-file>
      ${bar(
        this.desk,
        button(this.desk, {
          testid: "command-no-document",
          command: "no-document",
          label: this.say("no-document"),
          key: "F2",
          tap: () => this.desk.ask(noDocumentChoice),
        }),
      )}
    `;
  }
}
