import english from "@catalogue/en.json";
import cyrillic from "@catalogue/sr-Cyrl.json";
import latin from "@catalogue/sr-Latn.json";
import { describe, expect, test } from "vitest";
import { Text } from "../../src/shared/text";

const LANGUAGES = { en: english, "sr-Cyrl": cyrillic, "sr-Latn": latin };

describe("the catalogues", () => {
  test("say the same things in every language", () => {
    expect(Object.keys(cyrillic)).toEqual(Object.keys(english));
    expect(Object.keys(latin)).toEqual(Object.keys(english));
  });

  test.each(Object.entries(LANGUAGES))("can be said in %s, every one of them", (locale, catalogue) => {
    const text = new Text(locale, catalogue);
    for (const key of Object.keys(catalogue)) {
      const names = [...(catalogue as Record<string, string>)[key]!.matchAll(/\{\s*(\w+)/g)].map((match) => match[1]!);
      const said = text.say(key, Object.fromEntries(names.map((name) => [name, 3])));
      expect(said, key).not.toContain("⟦");
      expect(said, key).not.toBe("");
    }
  });
});

describe("a text", () => {
  const text = new Text("en", english);

  test("shows a key that nobody translated, with its arguments, instead of nothing", () => {
    expect(text.message({ key: "scanner.on-fire", arguments: { port: "/dev/x" } })).toBe("⟦scanner.on-fire port=/dev/x⟧");
  });

  test("never rounds a hole in the gallery up to the whole", () => {
    expect(text.percent(0.99999)).toBe("99.9%");
    expect(text.percent(1)).toBe("100%");
  });

  test("keeps a number with leading zeros as it stands", () => {
    expect(new Text("en", { a: "case {n}" }).say("a", { n: "0042" })).toBe("case 0042");
  });

  test("counts in the three forms of Serbian", () => {
    const forms = new Text("sr-Latn", { a: "{n, plural, one {# prst} few {# prsta} other {# prstiju}}" });
    expect([1, 2, 5].map((n) => forms.say("a", { n: String(n) }))).toEqual(["1 prst", "2 prsta", "5 prstiju"]);
  });
});
