import { LitElement } from "lit";
import { property } from "lit/decorators.js";
import type { Icon } from "../shared/icons";
import type { Refusal } from "../shared/post";
import type { Text } from "../shared/text";
import type { Action, Command, Inspection, View } from "./view";

/** A choice laid over the screen: a title, and what each tap on an option sends. */
export interface Choice {
  readonly title: string;
  readonly options: readonly ChoiceOption[];
}

export interface ChoiceOption {
  readonly testid: string;
  readonly label: string;
  readonly icon?: Icon;
  readonly command: Command;
}

/** All that a screen of the console needs, as of one moment; a new one is made whenever something changed. */
export interface Desk {
  readonly view: View;
  readonly text: Text;
  /** A command is under way, or the screen has just changed under the finger: taps do nothing now. */
  readonly busy: boolean;
  /** Sends a command for the inspection on screen. */
  send(command: Command): void;
  /** Lays a choice over the screen. */
  ask(choice: Choice): void;
  /** Tells why something cannot be done now. */
  explain(refusal: Refusal): void;
  signOut(): void;
}

/** The terminal's word on a command, or on one decision of `decide`; nothing while nobody is inspected. */
export function actionOf(desk: Desk, command: string, option: Action["option"] = null): Action | undefined {
  return desk.view.inspection?.actions.find((action) => action.command === command && action.option === option);
}

/** A part of the console that has an inspection to show. */
export class DeskElement extends LitElement {
  @property({ attribute: false }) desk!: Desk;

  /** The inspection on screen. */
  protected get inspection(): Inspection {
    const { inspection } = this.desk.view;
    if (inspection === null) {
      throw new Error(`${this.localName} is shown without an inspection`);
    }
    return inspection;
  }

  protected say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return this.desk.text.say(`console.${key}`, values);
  }
}
