import type { LanguageId } from "./languages.ts";

/**
 * Guesses the language of the code in a pasted text.
 *
 * @param text The paste, any length.
 * @returns The language, or null where no code is recognised.
 */
export function languageOfText(text: string): LanguageId | null {
  return /\bcurl\s/.test(text) ? "curl" : null;
}
