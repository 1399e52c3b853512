import { type Catalogue, Text } from "./text";

const files = import.meta.glob<Catalogue>("@catalogue/traveller/*.json", { eager: true, import: "default" });

const TEXTS: ReadonlyMap<string, Text> = new Map(
  Object.entries(files)
    .map(([path, words]) => [path.replace(/^.*\/|\.json$/g, ""), words] as const)
    .filter(([tag]) => tag !== "status")
    .map(([tag, words]) => [tag, new Text(tag, words)]),
);

const RIGHT_TO_LEFT = new Set(["ar", "fa", "ps", "ur"]);

/** The tags of all languages that travellers can be spoken to in. */
export const TRAVELLER_LANGUAGES: readonly string[] = [...TEXTS.keys()].sort();

/** The words in this language: its own, else those of the language without script or region, else English. */
export function travellerText(tag: string | null): Text {
  const text = TEXTS.get(tag ?? "") ?? TEXTS.get(tag?.split("-")[0] ?? "") ?? TEXTS.get("en");
  if (text === undefined) {
    throw new Error("the English texts are missing from the build");
  }
  return text;
}

/** A language's name in its own script. The browser knows too few of them: not Pashto. */
export function ownName(tag: string): string {
  const text = TEXTS.get(tag);
  return text?.say("language") ?? new Intl.DisplayNames([tag], { type: "language", fallback: "code" }).of(tag) ?? tag;
}

/** Which way this language is written. */
export function directionOf(tag: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(tag.split("-")[0] ?? "") ? "rtl" : "ltr";
}
