/** The three looks of a screen: indoors, in the dark, under the sun. */
export const THEMES = ["day", "night", "sunlight"] as const;
export type Theme = (typeof THEMES)[number];

/** What this screen was last set to, or the first time its default. A browser without storage just forgets. */
export function remembered(name: string, otherwise: string): string {
  try {
    return localStorage.getItem(`kapija.${name}`) ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** Keeps a setting of this screen over a reload. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`kapija.${name}`, value);
  } catch (problem) {
    console.warn(`${name} will be forgotten on reload: ${problem}`);
  }
}

/** Dresses the whole page; the tokens of `tokens.css` do the rest. */
export function wear(theme: string): void {
  document.documentElement.dataset.theme = theme;
}

/** The theme after this one, for a single button. */
export function next(theme: string): Theme {
  const index = THEMES.indexOf(theme as Theme);
  return THEMES[(index + 1) % THEMES.length] ?? "day";
}
