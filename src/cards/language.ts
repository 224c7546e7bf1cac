import { ENGLISH } from "../core/words/english.ts";
import type { Words } from "../core/words/words.ts";
import type { CardWords } from "./words/card_words.ts";
import { CARD_ENGLISH } from "./words/english.ts";

/** A language that cards speak: answers and all around them. */
export interface Language {
  /** BCP 47, e.g. `en`. */
  tag: string;
  answers: Words;
  cards: CardWords;
}

const DEFAULT_LANGUAGE: Language = { tag: "en", answers: ENGLISH, cards: CARD_ENGLISH };

/** Those there are; the first speaks where none fits. Another one is one file and one entry here. */
const LANGUAGES: readonly Language[] = [DEFAULT_LANGUAGE];

/**
 * Chooses the language of a card.
 *
 * @param locale What the client states, e.g. `de-AT`; anything but a text counts as nothing.
 * @param languages Those to choose from.
 * @returns The same language, else the same without the region, else the first.
 */
export function languageFor(locale: unknown, languages: readonly Language[] = LANGUAGES): Language {
  const wanted = typeof locale === "string" ? locale.toLowerCase() : "";
  const [base] = wanted.split("-", 1);
  return (
    languages.find(({ tag }) => tag.toLowerCase() === wanted) ??
    languages.find(({ tag }) => tag.toLowerCase() === base) ??
    languages[0] ??
    DEFAULT_LANGUAGE
  );
}
