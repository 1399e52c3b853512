import { html, type TemplateResult } from "lit";
import type { Text } from "../shared/text";
import type { Act, World } from "./world";

/** What can go wrong around a crossing, each as one button that says what it would do now. */
export function mishaps(world: World, text: Text, act: (deed: Act) => void): TemplateResult[] {
  const networkUp = world.network === "up";
  const caseOpen = world.case === "open";
  const button = (name: string, deed: Act) =>
    html`<button type="button" class="large" data-testid=${name} @click=${() => act(deed)}>${text.say(`panel.${name}`)}</button>`;
  const plug = (device: "scanner" | "reader") => {
    const plugged = world[device] === "plugged";
    return button(`${device}-${plugged ? "unplug" : "plug"}`, { act: device, plugged: !plugged, fault: null });
  };
  return [
    button(networkUp ? "network-cut" : "network-restore", { act: "network", up: !networkUp }),
    button(caseOpen ? "case-close" : "case-open", { act: "case", open: !caseOpen }),
    plug("scanner"),
    plug("reader"),
  ];
}
