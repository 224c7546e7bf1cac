import type { ITextInput } from "@microsoft/teams.cards";
import { actionRows, button } from "./actions.ts";
import { type Card, card, headline, small, text } from "./elements.ts";
import type { Setting } from "./setting.ts";

/** The name under which the paste comes back. */
export const PASTE_INPUT = "paste";

/**
 * The form of the private dialog: a field, and what becomes of what is pasted into it.
 *
 * @param setting Where it is shown: a dialog.
 * @param notice What to say first, where a paste before it showed nothing.
 */
export function pasteCard(setting: Setting, notice: string | null = null): Card {
  const { dialog, buttons } = setting.language.cards;
  const field: ITextInput = {
    type: "Input.Text",
    id: PASTE_INPUT,
    label: dialog.label,
    isMultiline: true,
    isRequired: true,
    errorMessage: dialog.needed,
  };
  return card(setting, `${dialog.pasteTitle}. ${dialog.what} ${dialog.token}`, [
    headline(dialog.pasteTitle),
    ...(notice === null ? [] : [text(notice, { color: "Attention" })]),
    text(dialog.what, { spacing: "Small" }),
    small(dialog.token),
    field,
    ...actionRows(button(setting, buttons.diagnose, "paste", {}, { isMain: true })),
  ]);
}
