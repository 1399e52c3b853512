import { IntlMessageFormat } from "intl-messageformat";

/** A sentence by its key in the catalogues and the arguments it names, as the programs send it. */
export interface Message {
  readonly key: string;
  readonly arguments: Readonly<Record<string, string>>;
}

/** Key to ICU MessageFormat pattern. */
export type Catalogue = Readonly<Record<string, string>>;

type Values = Readonly<Record<string, string | number>>;

/** Decimal as the programs write it; a number with leading zeros is a name and stays text. */
const WHOLE_NUMBER = /^(0|-?[1-9]\d{0,14})$/;

/** The words of one language. Immutable: a new language is a new `Text`, which is what makes the page say everything anew. */
export class Text {
  readonly #formats = new Map<string, IntlMessageFormat>();
  readonly #catalogue: Catalogue;

  constructor(
    /** BCP 47 tag, such as `sr-Latn`. */
    readonly locale: string,
    catalogue: Catalogue,
  ) {
    this.#catalogue = catalogue;
  }

  /** Whether the catalogue knows this key. */
  has(key: string): boolean {
    return Object.hasOwn(this.#catalogue, key);
  }

  /** The sentence of this key. What cannot be said is shown as its key and arguments between brackets, never as nothing. */
  say(key: string, values: Values = {}): string {
    const pattern = this.#catalogue[key];
    if (pattern === undefined) {
      return unsaid(key, values);
    }
    try {
      return String(this.#format(key, pattern).format(counted(values)));
    } catch (problem) {
      console.error(`catalogue ${this.locale}, ${key}: ${problem}`);
      return unsaid(key, values);
    }
  }

  /** A program's message in words. */
  message(message: Message): string {
    return this.say(message.key, message.arguments);
  }

  /** A code in words where the catalogue has some below this prefix; else the code itself, as the list's owner wrote it. */
  term(prefix: string, code: string): string {
    const key = `${prefix}.${code}`;
    return this.has(key) ? this.say(key) : code;
  }

  /** A share between 0 and 1 in percent. Rounded down: a gallery with a hole is never "100 %". */
  percent(share: number): string {
    const floor = Math.floor(share * 1000) / 1000;
    return new Intl.NumberFormat(this.locale, { style: "percent", maximumFractionDigits: 1 }).format(floor);
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.locale).format(value);
  }

  /** A duration in its largest whole unit: `59 sec`, `3 hr`, `2 days`. */
  duration(seconds: number): string {
    const [unit, length] =
      seconds < 60 ? ["second", 1] : seconds < 3600 ? ["minute", 60] : seconds < 86_400 ? ["hour", 3600] : ["day", 86_400];
    const options = { style: "unit", unit: String(unit), unitDisplay: "short" } as const;
    return new Intl.NumberFormat(this.locale, options).format(Math.floor(seconds / Number(length)));
  }

  /** Day and time of the machine's zone, in English as Europe writes them. */
  time(instant: string): string {
    const format = new Intl.DateTimeFormat(this.locale === "en" ? "en-GB" : this.locale, { dateStyle: "short", timeStyle: "medium" });
    return format.format(new Date(instant));
  }

  #format(key: string, pattern: string): IntlMessageFormat {
    let format = this.#formats.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(pattern, this.locale, undefined, { ignoreTag: true });
      this.#formats.set(key, format);
    }
    return format;
  }
}

/** Plural forms need numbers, and the programs send all arguments as text. */
function counted(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" && WHOLE_NUMBER.test(value) ? Number(value) : value,
    ]),
  );
}

function unsaid(key: string, values: Values): string {
  const named = Object.entries(values).map(([name, value]) => ` ${name}=${value}`);
  return `⟦${key}${named.join("")}⟧`;
}
