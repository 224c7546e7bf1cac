import { ENTRA_DETAILS, ENTRA_SENTENCES, ENTRA_SIGNS } from "./statements/entra.ts";
import { MAIN_CASE } from "./statements/main_case.ts";
import { LITTLE_SAID, OTHER_TROUBLE } from "./statements/other_trouble.ts";
import { PERMISSIONS } from "./statements/permissions.ts";
import type { Statement } from "./statements/statement.ts";
import { TOKEN } from "./statements/token.ts";

/**
 * The sentences and codes by which Graph and its services say why they refuse, and what each of them
 * proves; the more telling first. `code` is the contract and `message` is for people, but many codes
 * cover several causes and then the sentence is all there is.
 *
 * Sources: Microsoft Graph's documentation of error codes and of authorisation errors, Microsoft's
 * support articles, and public issue threads in which the sentences were met.
 */
export const STATEMENTS = [
  ...ENTRA_SENTENCES,
  ...ENTRA_DETAILS,
  ...ENTRA_SIGNS,
  ...MAIN_CASE,
  ...TOKEN,
  ...PERMISSIONS,
  ...OTHER_TROUBLE,
  ...LITTLE_SAID,
] as const satisfies readonly Statement[];

export type StatementId = (typeof STATEMENTS)[number]["id"];

type Row = Statement & { id: StatementId };

/** The same, without what makes each row a type of its own. */
const ROWS: readonly Row[] = STATEMENTS;

/** Where in an answer of Entra a statement is looked for. */
const OF_ENTRA = {
  sentences: ENTRA_SENTENCES,
  details: ENTRA_DETAILS,
  signs: ENTRA_SIGNS,
} as const satisfies Record<string, readonly Row[]>;

const ENTRAS: ReadonlySet<Row> = new Set<Row>(Object.values(OF_ENTRA).flat());

/** Entra's are read where it is known to be Entra's: others say some of it, too. */
const OF_GRAPH: readonly Row[] = ROWS.filter((row) => !ENTRAS.has(row));

/**
 * Reads what an error states.
 *
 * @param codes The error's codes, the outer and the inner ones.
 * @param message Its message, or the whole text where no error could be taken apart.
 * @returns The ids of all statements that match, the more telling first.
 */
export function readStatements(codes: readonly string[], message: string): StatementId[] {
  return made(OF_GRAPH, codes, message);
}

/**
 * Reads what an answer of Entra, or of a sign-in library, states.
 *
 * @param kind What is looked for: whole sentences, what the first one names, or signs around it.
 * @param text The part of the answer in which it is looked for.
 * @returns The ids of the statements that match, the more telling first.
 */
export function readEntraStatements(kind: keyof typeof OF_ENTRA, text: string): StatementId[] {
  return made(OF_ENTRA[kind], [], text);
}

function made(rows: readonly Row[], codes: readonly string[], message: string): StatementId[] {
  const names = codes.map((code) => code.toLowerCase());
  // Terminals wrap long sentences in the middle, and chats turn apostrophes.
  const sentence = message.toLowerCase().replace(/\s+/g, " ").replaceAll("\u2019", "'");
  return rows.filter((row) => isMade(row, names, sentence)).map(({ id }) => id);
}

function isMade({ codes = [], phrases = [] }: Statement, names: string[], sentence: string) {
  return (
    codes.some((code) => names.includes(code)) || phrases.some((words) => sentence.includes(words))
  );
}

/**
 * The kind of token that a statement proves was sent.
 *
 * @returns The kind, or null where the statement is met with both.
 */
export function provenContext(id: StatementId): "application" | "delegated" | null {
  return ROWS.find((row) => row.id === id)?.proves ?? null;
}

/**
 * The words by which a sign-in that failed is known where no number stands.
 *
 * @returns In lower case, each with a single space between its words.
 */
export function signInPhrases(): readonly string[] {
  return SIGN_IN_PHRASES;
}

const SIGN_IN_PHRASES: readonly string[] = ENTRA_SENTENCES.flatMap(({ phrases }) => [...phrases]);
