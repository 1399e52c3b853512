/**
 * Taps the button that carries this key (`data-key`), wherever on the page it is, so that a key does exactly what a finger does.
 * A key held down counts once: repeated presses must not run through the following screens.
 *
 * @returns whether the key belongs to a button
 */
export function pressKey(event: KeyboardEvent, root: ParentNode): boolean {
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) {
    return false;
  }
  if (event.key === "Enter" && focused()?.matches("button, a, [role=button]")) {
    return false; // the browser taps what has the focus
  }
  const button = buttonOf(event.key, root);
  button?.click();
  return button !== undefined;
}

/** The last one wins, and what lies under an open choice is out of reach (`inert`). */
function buttonOf(key: string, root: ParentNode): HTMLElement | undefined {
  const reachable = (element: Element) => element.closest("[inert]") === null;
  const here = [...root.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)].filter(reachable);
  const below = [...root.querySelectorAll("*")]
    .filter(reachable)
    .flatMap((element) => (element.shadowRoot && buttonOf(key, element.shadowRoot)) ?? []);
  return [...here, ...below].at(-1);
}

function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) {
    element = element.shadowRoot.activeElement;
  }
  return element;
}
