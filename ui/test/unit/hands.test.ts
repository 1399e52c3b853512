import { afterEach, describe, expect, test } from "vitest";
import "../../src/shared/hands";
import { FINGERS, tip } from "../../src/shared/hand-drawing";
import type { Hands } from "../../src/shared/hands";

async function hands(set: Partial<Hands> = {}): Promise<Hands> {
  const element = Object.assign(document.createElement("kapija-hands"), set);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

function fingers(element: Hands): Element[] {
  return [...element.shadowRoot!.querySelectorAll("[data-testid^=finger-]")];
}

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute("dir");
});

describe("the hands", () => {
  test("never mirror, whatever way the language runs", async () => {
    document.documentElement.setAttribute("dir", "rtl");
    const element = await hands();
    expect(element.shadowRoot!.querySelector("svg")!.getAttribute("dir")).toBe("ltr");
  });

  test("have the left hand on the left and the thumbs inside", () => {
    const across = new Map(FINGERS.map((finger) => [finger.position, tip(finger).x]));
    const order = [...across.entries()].sort((one, other) => one[1] - other[1]).map(([position]) => position);
    expect(order).toEqual([10, 9, 8, 7, 6, 1, 2, 3, 4, 5]);
  });

  test("show each finger's state by a sign of its own, not by colour alone", async () => {
    const states = ["idle", "wanted", "captured", "poor", "not-captured"] as const;
    const element = await hands({ states: new Map(states.map((state, index) => [index + 1, state])) });
    const signs = fingers(element)
      .filter((finger) => finger.getAttribute("data-state") !== "plain")
      .map((finger) => finger.querySelector("path")!.getAttribute("d"));
    expect(new Set(signs).size).toBe(states.length);
  });

  test("are a picture until a tap means something", async () => {
    expect(fingers(await hands()).every((finger) => !finger.hasAttribute("role"))).toBe(true);
    const tapped: number[] = [];
    const element = await hands({ choose: (position) => tapped.push(position) });
    fingers(element).forEach((finger) => finger.dispatchEvent(new Event("click")));
    expect(tapped.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
