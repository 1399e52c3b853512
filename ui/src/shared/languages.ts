import en from "@catalogue/en.json";
import srCyrl from "@catalogue/sr-Cyrl.json";
import srLatn from "@catalogue/sr-Latn.json";
import { Text } from "./text";

/** The officers' languages, in the order of the switch, each named in itself. */
export const OFFICER_LANGUAGES = [
  { tag: "en", name: "EN", text: new Text("en", en) },
  { tag: "sr-Cyrl", name: "СР", text: new Text("sr-Cyrl", srCyrl) },
  { tag: "sr-Latn", name: "SR", text: new Text("sr-Latn", srLatn) },
] as const;

/** The words for this tag; English for one that is not an officers' language. */
export function officerText(tag: string): Text {
  return (OFFICER_LANGUAGES.find((language) => language.tag === tag) ?? OFFICER_LANGUAGES[0]).text;
}
