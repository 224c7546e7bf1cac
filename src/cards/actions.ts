import type { IActionSet, IExecuteAction } from "@microsoft/teams.cards";
import type { CarriedCase } from "./carried_case.ts";

/** What a button asks for. */
export const VERBS = ["showFix", "showAnswer", "startOver"] as const;
export type Verb = (typeof VERBS)[number];

/** The message to start over from. */
export interface StartOver {
  newest: string;
}

/**
 * A button that works on every client: `Action.Execute` replaces the card in place, and a client
 * that does not know it sends the same data as a message.
 *
 * @param title What the button says.
 * @param verb What it asks for.
 * @param carried What the answer was made from, or where to start over.
 * @param isMain Whether it is the one to press.
 */
export function button(
  title: string,
  verb: Verb,
  carried: CarriedCase | StartOver,
  isMain = false,
): IExecuteAction {
  const style = isMain ? ({ style: "positive" } as const) : {};
  return {
    type: "Action.Execute",
    title,
    verb,
    data: { ...carried },
    ...style,
    fallback: { type: "Action.Submit", title, data: { ...carried, verb }, ...style },
  };
}

/**
 * Buttons within the body: a client that does not know `Action.Execute` still finds the fallback.
 *
 * @param actions The buttons, the main one first.
 */
export function actionRow(...actions: IActionSet["actions"]): IActionSet {
  return { type: "ActionSet", spacing: "Medium", actions };
}
