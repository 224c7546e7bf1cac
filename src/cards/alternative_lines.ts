import type { Prescription } from "../core/remedy/prescription.ts";
import { clip, code, type Element, escapeMarkdown, small, text } from "./elements.ts";
import type { CardWords } from "./words/card_words.ts";

/** A longer path is shown cut. */
const MOST_PATH = 300;

/**
 * Names another operation that an app can make, as another one and not as the same thing.
 *
 * @param prescription The answer.
 * @param words What the card says.
 * @returns Nothing where none is known.
 */
export function alternativeLines({ alternative }: Prescription, words: CardWords): Element[] {
  if (alternative === null) return [];
  const { method, path, says, source } = alternative;
  return [
    text(words.answer.alternative, { spacing: "Medium", weight: "Bolder" }),
    ...(method === null || path === null ? [] : [code(clip(`${method} ${path}`, MOST_PATH))]),
    small(`${escapeMarkdown(says)} [${words.answer.documentation}](${source})`),
  ];
}
