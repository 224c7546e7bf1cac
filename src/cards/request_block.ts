import type { IChoiceSetInput } from "@microsoft/teams.cards";
import { leavesUserOpen, userReference } from "../core/graph/user_reference.ts";
import { LANGUAGES, type LanguageId } from "../core/paste/languages.ts";
import { prescribedCode } from "../core/remedy/prescribed_code.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { actionRow, button } from "./actions.ts";
import type { CarriedCase } from "./carried_case.ts";
import { codeBlock } from "./code_block.ts";
import { type Element, small } from "./elements.ts";
import { type Fold, fold } from "./fold.ts";

/** The input whose value comes back with the button. */
const LANGUAGE_INPUT = "language";

/**
 * The request to copy, in a language, and what its placeholders stand for.
 *
 * @param prescription The answer.
 * @param language The reader's language.
 * @returns Nothing where the paste had no request.
 */
export function requestBlock(prescription: Prescription, language: LanguageId): Element[] {
  const written = prescribedCode(prescription, language);
  if (written === null) return [];
  const { fixedRequest } = prescription;
  return [
    ...(fixedRequest === null ? [small(requestLabel(prescription))] : []),
    codeBlock(written.request.lines, codeLanguage(language)),
    ...placeholderNote(prescription, written.request.lines.join("\n")),
  ];
}

/**
 * How the token for that request is got, folded.
 *
 * @param prescription The answer.
 * @param language The reader's language.
 */
export function signInFold(prescription: Prescription, language: LanguageId): Fold[] {
  const written = prescribedCode(prescription, language);
  if (written === null || written.client.lines.length === 0) return [];
  return fold("sign-in", "Code for the token", [
    codeBlock(written.client.lines, codeLanguage(language)),
  ]);
}

function codeLanguage(language: LanguageId) {
  return LANGUAGES.find(({ id }) => id === language)?.codeBlock;
}

/**
 * The choice of another language, and the button that brings it.
 *
 * @param prescription The answer.
 * @param language The language that is shown.
 * @param carried What the button brings back.
 * @returns Nothing where there is no request.
 */
export function languagePicker(
  prescription: Prescription,
  language: LanguageId,
  carried: CarriedCase,
): Element[] {
  const { batch, diagnosis } = prescription;
  if ((batch ?? diagnosis.request) === null) return [];
  const choice: IChoiceSetInput = {
    type: "Input.ChoiceSet",
    id: LANGUAGE_INPUT,
    label: "Language",
    value: language,
    spacing: "Small",
    choices: LANGUAGES.map(({ id, name }) => ({ title: name, value: id })),
  };
  return [choice, actionRow(button("Show in this language", "showFix", carried))];
}

/** Where the cause is open, nobody can say that the request is right. */
function requestLabel({ diagnosis: { cause } }: Prescription): string {
  return cause === "ambiguous" || cause === "no-error-visible"
    ? "Your request:"
    : "Your request stays as it is:";
}

function placeholderNote(
  { diagnosis: { words }, fixedRequest, scheme }: Prescription,
  shown: string,
): Element[] {
  if (fixedRequest === null) return [];
  const whose = scheme === "application" ? "the app's" : "the user's";
  const notes = [
    ...(leavesUserOpen(fixedRequest)
      ? [`{id} is the user's ${words.graph.userReferences[userReference(fixedRequest.path)]}`]
      : []),
    ...(shown.includes("{token}") ? [`{token} is ${whose} own token`] : []),
  ];
  return notes.length === 0 ? [] : [small(`${notes.join("; ")}.`)];
}
