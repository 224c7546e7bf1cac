import type { StatementId } from "../graph/error_statements.ts";
import type { GraphError } from "../paste/findings.ts";
import type { EntraMeaning } from "./entra/entra_row.ts";
import { BY_OAUTH_ERROR, isOAuthError, type OAuthError } from "./entra/oauth_words.ts";
import { ENTRA_ROWS, type EntraRowId } from "./entra/rows.ts";
import type { Reading } from "./reading.ts";
import {
  BY_DETAIL,
  BY_SENTENCE,
  type EntraDetailId,
  type EntraSentenceId,
  isEntraSentence,
  NUMBER_OF_SENTENCE,
} from "./stated/entra.ts";

/** By what an answer of Entra is known: what to say of it stands under that. */
export type EntraId = EntraRowId | EntraDetailId | EntraSentenceId | OAuthError | "unknown-number";

interface Known {
  id: EntraId;
  meaning: EntraMeaning;
}

/**
 * What follows from Entra's error numbers (`AADSTS…`). Where one of them is there, no token was
 * issued, so Graph was never reached.
 */
const BY_NUMBER: ReadonlyMap<number, Known> = new Map(
  ENTRA_ROWS.flatMap((row) =>
    row.codes.map((code) => [code, { id: row.codes[0], meaning: row }] as const),
  ),
);

/** Of a number that nobody knows, with nothing beside it: whose permissions of Graph is no question. */
const UNKNOWN_NUMBER: Known = {
  id: "unknown-number",
  meaning: {
    cause: "ambiguous",
    also: ["wrong-tenant-or-no-service-principal", "consent-missing"],
    sure: false,
    trouble: "unknown-number",
  },
};

/** What an answer of Entra means, and which of its numbers tells it. */
export interface EntraReading {
  reading: Reading;
  /** By what it is known. */
  id: EntraId;
  /** Null where a sentence or only the OAuth error tells it. */
  code: number | null;
  /** Where Microsoft explains a number that is in no table here; null for all others. */
  explainedAt: string | null;
}

type Answer = Pick<GraphError, "code" | "entraCodes" | "statements">;

/**
 * Reads an answer of Entra or of a sign-in library: by its numbers, the more specific first, else by
 * its sentence, else by its OAuth error.
 *
 * @param answer The error that is judged.
 * @returns Undefined where it is not an answer to a sign-in.
 */
export function readingOfEntra({
  code: word,
  entraCodes,
  statements,
}: Answer): EntraReading | undefined {
  for (const code of entraCodes) {
    const known = knownByDetail(code, statements) ?? BY_NUMBER.get(code);
    if (known !== undefined) return { ...readingOf(known), code };
  }
  const [unknown] = entraCodes;
  const said = statements.map(knownBySentence).find((known) => known !== undefined);
  const isOfGraph = said === undefined && unknown === undefined && statements.length > 0;
  const known = said ?? (isOfGraph ? undefined : knownByOAuthError(word));
  if (unknown !== undefined) return readingOfUnknown(unknown, known);
  return known === undefined ? undefined : readingOf(known);
}

function knownByDetail(code: number, statements: Answer["statements"]): Known | undefined {
  const detail = BY_DETAIL.find(
    (row) => row.codes.includes(code) && statements.includes(row.names),
  );
  return detail && { id: detail.names, meaning: detail };
}

function knownBySentence(id: StatementId): Known | undefined {
  const number = NUMBER_OF_SENTENCE[id];
  if (number !== undefined) return BY_NUMBER.get(number);
  return isEntraSentence(id) ? { id, meaning: BY_SENTENCE[id] } : undefined;
}

function knownByOAuthError(word: string | null): Known | undefined {
  if (word === null || !isOAuthError(word)) return undefined;
  return { id: word, meaning: BY_OAUTH_ERROR[word] };
}

/** What stands beside the number tells the kind of trouble, and Microsoft's own page the rest. */
function readingOfUnknown(code: number, beside: Known | undefined): EntraReading {
  const { id, reading } = readingOf(beside ?? UNKNOWN_NUMBER);
  return {
    id,
    reading: { ...reading, confidence: beside === undefined ? "possible" : "likely" },
    code,
    explainedAt: `https://login.microsoftonline.com/error?code=${code}`,
  };
}

function readingOf({ id, meaning }: Known): EntraReading {
  const { cause, also, sure = true, caller, trouble } = meaning;
  const reading: Reading = {
    cause,
    confidence: sure ? "certain" : "likely",
    ...(also === undefined ? {} : { alsoPossible: also }),
    ...(caller === undefined ? {} : { context: caller }),
    ...(trouble === undefined ? {} : { trouble }),
  };
  return { id, reading, code: null, explainedAt: null };
}
