import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { controls } from "../shared/controls";
import { DeskElement } from "./desk";
import type { Candidate } from "./view";

/** The traveller's minutiae over the candidate's, with a legend and, for who does not see it, in words. Nothing while there is none. */
@customElement("kapija-overlay")
export class CandidateOverlay extends DeskElement {
  @property({ attribute: false }) candidate!: Candidate;
  @state() private picture: SVGElement | undefined;
  #address = "";

  static override styles = [
    controls,
    css`
      figure {
        display: flex;
        flex-direction: column;
        gap: 4px;
        height: 100%;
        margin: 0;
      }
      svg {
        flex: 1;
        min-height: 0;
        border: var(--line-width) solid var(--line);
      }
    `,
  ];

  override willUpdate(_changed: PropertyValues<this>) {
    const address = `api/overlay/${this.inspection.id}/${encodeURIComponent(this.candidate.alert)}`;
    if (address !== this.#address) {
      this.#address = address;
      this.picture = undefined;
      void this.#load(address);
    }
  }

  override render() {
    if (this.picture === undefined) {
      return nothing;
    }
    const words = this.#words(this.picture);
    this.picture.setAttribute("role", "img");
    this.picture.setAttribute("aria-label", words);
    return html`<figure data-testid="overlay">
      ${this.picture}
      <figcaption class="small">${words} <span class="muted" aria-hidden="true">${this.say("overlay.legend")}</span></figcaption>
    </figure>`;
  }

  #words({ dataset }: SVGElement): string {
    const { agreeing, probe, reference } = dataset;
    return this.say("overlay.agreeing", { agreeing: Number(agreeing), probe: Number(probe), reference: Number(reference) });
  }

  async #load(address: string): Promise<void> {
    const text = await fetch(address).then(
      (response) => (response.ok ? response.text() : ""),
      () => "",
    );
    const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    if (address === this.#address && root instanceof SVGElement) {
      this.picture = root;
    }
  }
}
