import type { IChoiceSetInput, ITextInput } from "@microsoft/teams.cards";
import type { Piece } from "../core/remedy/deciding_piece.ts";
import { actionRows, button } from "./actions.ts";
import { CALLER_ANSWERS } from "./caller_answers.ts";
import { type CarriedCase, packCase } from "./carried_case.ts";
import { type Element, text } from "./elements.ts";
import type { Setting } from "./setting.ts";

/** The name under which the piece comes back. */
export const PIECE_INPUT = "piece";

/**
 * A field for the one piece that would make an open answer certain.
 *
 * @param piece The piece; null where nothing that could be sent would decide.
 * @param carried What the button brings back beside the piece.
 * @param setting Where the card is shown.
 * @param isRefused Whether what was sent before was not that piece.
 */
export function pieceField(
  piece: Piece | null,
  carried: CarriedCase | undefined,
  setting: Setting,
  isRefused = false,
): Element[] {
  if (piece === null || carried === undefined) return [];
  const { piece: says, buttons } = setting.language.cards;
  return [
    piece === "caller" ? callerChoice(setting) : textField(piece, setting),
    ...(isRefused ? [text(says.notRead, { color: "Attention", spacing: "Small" })] : []),
    // Posted as a message, the answer to what one person typed would be seen by all.
    ...actionRows(
      button(setting, buttons.check, "check", packCase(carried), {
        isMain: true,
        isExtra: !setting.isPersonal,
      }),
    ),
  ];
}

function callerChoice({ language }: Setting): IChoiceSetInput {
  const { caller, callers, needed } = language.cards.piece;
  return {
    type: "Input.ChoiceSet",
    id: PIECE_INPUT,
    label: caller,
    isRequired: true,
    errorMessage: needed,
    style: "expanded",
    wrap: true,
    spacing: "Medium",
    choices: CALLER_ANSWERS.map((value) => ({ title: callers[value], value })),
  };
}

function textField(piece: Exclude<Piece, "caller">, { language }: Setting): ITextInput {
  const says = language.cards.piece;
  return {
    type: "Input.Text",
    id: PIECE_INPUT,
    label: says[piece],
    isRequired: true,
    errorMessage: says.needed,
    spacing: "Medium",
    ...(piece === "request" ? { placeholder: says.requestExample } : { isMultiline: true }),
  };
}
