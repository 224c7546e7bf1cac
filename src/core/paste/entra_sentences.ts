import { readEntraStatements, type StatementId, signInPhrases } from "../graph/error_statements.ts";
import { plainQuotes } from "./quote_levels.ts";

/** Sentences so near to each other are of one answer. */
const MOST_BETWEEN = 900;

/** Titles of pages, and words of OAuth's own standard, which every service's client prints. */
const ANYBODYS: ReadonlySet<StatementId> = new Set<StatementId>([
  "approval-page-titled",
  "client-refused",
  "restriction-page-titled",
]);

/** Sentences about a sign-in that failed, and where they stand. */
export interface FoundSentences {
  at: number;
  end: number;
  /** The more telling first. */
  statements: StatementId[];
}

/**
 * Finds what Entra's pages and the sign-in libraries say of a sign-in without any number.
 *
 * @param text A text that `markQuotes` has passed.
 * @param isMicrosofts Whether the text names something of Microsoft's.
 * @returns In the order they stand; of what stands twice, the first.
 */
export function findSignInSentences(text: string, isMicrosofts: boolean): FoundSentences[] {
  const plain = inOneLine(text);
  const places = signInPhrases()
    .map((phrase) => ({ at: plain.indexOf(phrase), length: phrase.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const spans: { at: number; end: number }[] = [];
  for (const { at, length } of places) {
    const last = spans.at(-1);
    if (last !== undefined && at - last.end <= MOST_BETWEEN) {
      last.end = Math.max(last.end, at + length);
    } else spans.push({ at, end: at + length });
  }
  return spans
    .map(({ at, end }) => ({ at, end, statements: statedBy(plain.slice(at, end), isMicrosofts) }))
    .filter(({ statements }) => statements.length > 0);
}

function statedBy(words: string, isMicrosofts: boolean): StatementId[] {
  const statements = readEntraStatements("sentences", words);
  return isMicrosofts ? statements : statements.filter((id) => !ANYBODYS.has(id));
}

/** In small letters, each character where it was; the one letter that would become two is changed. */
function inOneLine(text: string): string {
  return plainQuotes(text)
    .replaceAll("\u0130", "i")
    .toLowerCase()
    .replace(/[\n\t]/g, " ");
}
