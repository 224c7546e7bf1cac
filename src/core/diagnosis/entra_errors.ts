import type { GraphError } from "../paste/findings.ts";
import type { EntraMeaning } from "./entra/entra_row.ts";
import { BY_OAUTH_ERROR } from "./entra/oauth_words.ts";
import { ENTRA_ROWS } from "./entra/rows.ts";
import type { Reading } from "./reading.ts";
import { BY_DETAIL, BY_SENTENCE } from "./stated/entra.ts";

/**
 * What Entra's error numbers (`AADSTS…`) mean. Where one of them is there, no token was issued, so
 * Graph was never reached.
 */
export const ENTRA_ERRORS: ReadonlyMap<number, EntraMeaning> = new Map(
  ENTRA_ROWS.flatMap((row) => row.codes.map((code) => [code, row] as const)),
);

/** Of a number that nobody knows, with nothing beside it: whose permissions of Graph is no question. */
const UNKNOWN_NUMBER: EntraMeaning = {
  cause: "ambiguous",
  also: ["wrong-tenant-or-no-service-principal", "consent-missing"],
  sure: false,
  trouble: "unknown-number",
  means: "Entra issued no token; what this number means is not in the tables here",
};

/** What an answer of Entra means, and which of its numbers tells it. */
export interface EntraReading {
  reading: Reading;
  means: string;
  todo: readonly string[];
  /** Null where a sentence or only the OAuth error tells it. */
  code: number | null;
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
    const named = BY_DETAIL.find(
      (row) => row.codes.includes(code) && statements.includes(row.names),
    );
    const meaning = named ?? ENTRA_ERRORS.get(code);
    if (meaning !== undefined) return { ...readingOf(meaning), code };
  }
  const [unknown] = entraCodes;
  const said = statements.map(meaningOfSentence).find((meaning) => meaning !== undefined);
  const isOfGraph = said === undefined && unknown === undefined && statements.length > 0;
  const meaning = said ?? (isOfGraph ? undefined : BY_OAUTH_ERROR[word ?? ""]);
  if (unknown !== undefined) return { ...readingOfUnknown(unknown, meaning), code: unknown };
  return meaning === undefined ? undefined : { ...readingOf(meaning), code: null };
}

function meaningOfSentence(id: Answer["statements"][number]): EntraMeaning | undefined {
  const meaning = BY_SENTENCE[id];
  return typeof meaning === "number" ? ENTRA_ERRORS.get(meaning) : meaning;
}

/** What stands beside the number tells the kind of trouble, and Microsoft's own page the rest. */
function readingOfUnknown(code: number, meaning: EntraMeaning = UNKNOWN_NUMBER) {
  const { reading, means, todo } = readingOf({ ...meaning, sure: false });
  const lookUp = `Look the number up at Microsoft: https://login.microsoftonline.com/error?code=${code}`;
  const confidence = meaning === UNKNOWN_NUMBER ? "possible" : "likely";
  return { reading: { ...reading, confidence } as Reading, means, todo: [lookUp, ...todo] };
}

function readingOf({ cause, also, sure = true, caller, trouble, means, todo = [] }: EntraMeaning) {
  const reading: Reading = {
    cause,
    confidence: sure ? "certain" : "likely",
    ...(also === undefined ? {} : { alsoPossible: also }),
    ...(caller === undefined ? {} : { context: caller }),
    ...(trouble === undefined ? {} : { trouble }),
  };
  return { reading, means, todo };
}
