import type { Cause } from "../diagnosis/causes.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { readingOfEntra } from "../diagnosis/entra_errors.ts";

/** The one piece that would decide an open question. */
export type Piece = "caller" | "entra" | "error" | "request" | "token";

/** Whose token it was does not decide between these. */
const NOT_BY_TOKEN: ReadonlySet<Cause> = new Set<Cause>([
  "bad-client-credentials",
  "bad-scope-request",
  "consent-missing",
  "service-fault",
  "throttled",
  "unrelated",
]);

/**
 * Names the one piece that would make an open answer a sure one; what is easy to give comes first.
 *
 * @param diagnosis The diagnosis.
 * @returns Null where it is certain, or nothing that could be sent would decide.
 */
export function missingPiece(diagnosis: Diagnosis): Piece | null {
  const { cause, alsoPossible, confidence, context, token, request, error } = diagnosis;
  // Where Entra refused, there is no token, and its words are all there is to send.
  if (error !== null && readingOfEntra(error) !== undefined) {
    return cause === "ambiguous" ? "entra" : null;
  }
  const isOpen = confidence !== "certain" && alsoPossible.length > 0 && !NOT_BY_TOKEN.has(cause);
  if (cause !== "ambiguous" && (!isOpen || (token !== null && request !== null))) return null;
  if (request === null) return "request";
  if (token === null) return context === "unknown" ? "caller" : "token";
  return "error";
}

/**
 * The last step of an answer that is not certain: what to send for one that is. A token tells most, so
 * it is asked for where there is none.
 *
 * @param diagnosis The diagnosis.
 * @returns Nothing where it is certain, or nothing that could be sent would decide.
 */
export function askForPiece(diagnosis: Diagnosis): string[] {
  const piece = missingPiece(diagnosis);
  const pieces = diagnosis.words.remedy.decidingPieces;
  if (piece === null) return [];
  if (piece === "entra") return [pieces.signIn];
  if (diagnosis.token === null) return [pieces.token];
  return [piece === "request" ? pieces.request : pieces.error];
}
