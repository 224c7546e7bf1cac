import type { IActionSet, IExecuteAction, ISubmitAction } from "@microsoft/teams.cards";
import type { Setting } from "./setting.ts";

/** What a button asks for. */
export const VERBS = [
  "showFix",
  "showAnswer",
  "startOver",
  "check",
  "checkTenant",
  "adminText",
  "samples",
  "sample",
  "share",
  "pastePrivately",
  "paste",
] as const;
export type Verb = (typeof VERBS)[number];

/** A button of ours. */
export type Button = IExecuteAction | ISubmitAction;

/** How a button differs from others. */
export interface ButtonLook {
  /** It is the one to press. */
  isMain?: boolean;
  /** It needs none of the card's inputs. */
  isFree?: boolean;
  /** A comfort: a client that does not know `Action.Execute` goes without, and the card stays small. */
  isExtra?: boolean;
}

/**
 * A button that works on every client. In a chat `Action.Execute` replaces the card in place, for the
 * one who presses, and a client that does not know it sends the same data as a message. A dialog
 * knows only `Action.Submit`.
 *
 * @param setting Where the card is shown.
 * @param title What the button says.
 * @param verb What it asks for.
 * @param data What it brings along, as JSON; it comes back through the reader's client.
 * @param look How it differs from others.
 */
export function button(
  { place }: Setting,
  title: string,
  verb: Verb,
  data: object,
  { isMain = false, isFree = false, isExtra = false }: ButtonLook = {},
): Button {
  const look = {
    ...(isMain ? ({ style: "positive" } as const) : {}),
    ...(isFree ? ({ associatedInputs: "none" } as const) : {}),
  };
  const submit: ISubmitAction = {
    type: "Action.Submit",
    title,
    data: { ...data, verb },
    ...look,
  };
  if (place === "dialog") return submit;
  const fallback = isExtra ? "drop" : submit;
  return { type: "Action.Execute", title, verb, data: { ...data }, ...look, fallback };
}

/**
 * A button that opens the dialog in which a paste stays out of the chat.
 *
 * Source: Microsoft Learn, "Use dialogs in Microsoft Teams bots".
 *
 * @param setting Where the card is shown.
 * @returns Nothing where the client opens no dialogs, or one is open already.
 */
export function pastePrivatelyButton({ place, isTeams, language }: Setting): ISubmitAction[] {
  if (place === "dialog" || !isTeams) return [];
  return [
    {
      type: "Action.Submit",
      title: language.cards.buttons.pastePrivately,
      data: { verb: "pastePrivately" satisfies Verb, msteams: { type: "task/fetch" } },
      associatedInputs: "none",
    },
  ];
}

/** A phone has room for so many letters in a row of buttons, and cuts off what is longer. */
const ROOM = 40;

/** What the edges of a button take, in letters. */
const EDGES = 4;

/**
 * Buttons within the body, in rows that a phone has room for. Within the body a client that does not
 * know `Action.Execute` still finds the fallback.
 *
 * @param actions The buttons, the main one first; none make no row.
 */
export function actionRows(...actions: IActionSet["actions"]): IActionSet[] {
  const rows: IActionSet["actions"][] = [];
  let left = 0;
  for (const action of actions) {
    const width = (action.title?.length ?? 0) + EDGES;
    if (width > left) {
      rows.push([]);
      left = ROOM;
    }
    rows.at(-1)?.push(action);
    left -= width;
  }
  return rows.map((row, at) => ({
    type: "ActionSet",
    spacing: at === 0 ? "Medium" : "Small",
    actions: row,
  }));
}
