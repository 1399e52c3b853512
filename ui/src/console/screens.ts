import { html, type TemplateResult } from "lit";
import type { Desk } from "./desk";
import "./case-file";
import "./document";
import "./fingers";
import "./hit";
import "./idle";
import "./information";
import "./outcome";
import "./result";
import { type Screen, screenOf } from "./screen";
import "./searching";
import "./sign-in";

/** The elements for each screen. A screen without a case has no steps above it. */
const SCREENS: Readonly<Record<Screen, (desk: Desk) => TemplateResult>> = {
  "sign-in": (desk) => html`<kapija-sign-in .desk=${desk}></kapija-sign-in>`,
  idle: (desk) => html`<kapija-idle .desk=${desk}></kapija-idle>`,
  document: (desk) => html`${steps(desk)}<kapija-document .desk=${desk}></kapija-document>`,
  information: (desk) => html`${steps(desk)}<kapija-information .desk=${desk}></kapija-information>`,
  fingers: (desk) => html`${steps(desk)}<kapija-fingers .desk=${desk}></kapija-fingers>`,
  searching: (desk) => html`${steps(desk)}<kapija-searching .desk=${desk}></kapija-searching>`,
  result: (desk) => html`${steps(desk)}<kapija-result .desk=${desk}></kapija-result>`,
  hit: (desk) => html`${steps(desk)}<kapija-hit .desk=${desk}></kapija-hit>`,
  expert: (desk) => html`${steps(desk)}<kapija-hit .desk=${desk}></kapija-hit>`,
  outcome: (desk) => html`${steps(desk)}<kapija-outcome .desk=${desk}></kapija-outcome>`,
};

export function screenFor(desk: Desk): TemplateResult {
  return SCREENS[screenOf(desk.view)](desk);
}

function steps(desk: Desk): TemplateResult {
  return html`<kapija-steps .desk=${desk}></kapija-steps>`;
}
