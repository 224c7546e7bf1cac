import { leavesUserOpen, userReference } from "../core/graph/user_reference.ts";
import { LANGUAGES, type LanguageId } from "../core/paste/languages.ts";
import { prescribedCode } from "../core/remedy/prescribed_code.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { codeBlock } from "./code_block.ts";
import { clip, type Element, small } from "./elements.ts";
import { type Fold, fold } from "./fold.ts";
import type { CardWords } from "./words/card_words.ts";

/**
 * The request to copy, in a language, and what its placeholders stand for.
 *
 * @param prescription The answer.
 * @param language The reader's programming language.
 * @param words What the card says.
 * @param most How many characters of it a card has room for.
 * @returns Nothing where the paste had no request.
 */
export function requestBlock(
  prescription: Prescription,
  language: LanguageId,
  words: CardWords,
  most = Number.POSITIVE_INFINITY,
): Element[] {
  const written = prescribedCode(prescription, language);
  if (written === null) return [];
  const { fixedRequest } = prescription;
  const lines = cut(written.request.lines, most);
  return [
    ...(fixedRequest === null ? [small(requestLabel(prescription, words))] : []),
    codeBlock(lines, codeLanguage(language)),
    ...(lines === written.request.lines ? [] : [small(words.fix.isCut)]),
    ...placeholderNote(prescription, written.request.lines.join("\n"), words),
  ];
}

/** The same lines where they fit; else as much of them as does. */
function cut(lines: readonly string[], most: number): readonly string[] {
  const whole = lines.join("\n");
  return whole.length <= most ? lines : clip(whole, most).split("\n");
}

/**
 * How the token for that request is got, folded.
 *
 * @param prescription The answer.
 * @param language The reader's programming language.
 * @param words What the card says.
 */
export function signInFold(
  prescription: Prescription,
  language: LanguageId,
  words: CardWords,
): Fold[] {
  const written = prescribedCode(prescription, language);
  if (written === null || written.client.lines.length === 0) return [];
  return fold("sign-in", words.buttons.signIn, [
    codeBlock(written.client.lines, codeLanguage(language)),
  ]);
}

function codeLanguage(language: LanguageId) {
  return LANGUAGES.find(({ id }) => id === language)?.codeBlock;
}

/** Where the cause is open, nobody can say that the request is right. */
function requestLabel({ diagnosis: { cause } }: Prescription, { fix }: CardWords): string {
  return cause === "ambiguous" || cause === "no-error-visible" ? fix.yours : fix.staysAsIs;
}

function placeholderNote(
  { diagnosis: { words }, fixedRequest, scheme }: Prescription,
  shown: string,
  { fix }: CardWords,
): Element[] {
  if (fixedRequest === null) return [];
  const notes = [
    ...(leavesUserOpen(fixedRequest)
      ? [fix.idIs(words.graph.userReferences[userReference(fixedRequest.path)])]
      : []),
    ...(shown.includes("{token}")
      ? [scheme === "application" ? fix.tokenOfApp : fix.tokenOfUser]
      : []),
  ];
  return notes.length === 0 ? [] : [small(`${notes.join("; ")}.`)];
}
