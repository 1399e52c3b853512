import { html, type TemplateResult } from "lit";
import { OFFICER_LANGUAGES } from "./languages";
import { remember } from "./preference";
import type { Text } from "./text";

/** A button for each officers' language; the choice outlives a reload. */
export function languageSwitch(now: Text, speak: (tag: string) => void): TemplateResult[] {
  return OFFICER_LANGUAGES.map(({ tag, name }) => {
    const tap = () => {
      remember("language", tag);
      speak(tag);
    };
    const chosen = now.locale === tag;
    return html`<button type="button" lang=${tag} aria-pressed=${chosen ? "true" : "false"} data-testid="speak-${tag}" @click=${tap}>
      ${name}
    </button>`;
  });
}
