import type { Cause } from "../diagnosis/causes.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { readingOfEntra } from "../diagnosis/entra_errors.ts";

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
 * The last step of an answer that is not certain: what to send for one that is.
 *
 * @param diagnosis The diagnosis.
 * @returns Nothing where it is certain, or nothing that could be sent would decide.
 */
export function askForPiece(diagnosis: Diagnosis): string[] {
  const { cause, alsoPossible, confidence, token, request, error } = diagnosis;
  // Its words are all there is to send, and they are there.
  if (cause !== "ambiguous" && isOfSignIn(error)) return [];
  const isOpen = confidence !== "certain" && alsoPossible.length > 0 && !NOT_BY_TOKEN.has(cause);
  if (cause !== "ambiguous" && (!isOpen || (token !== null && request !== null))) return [];
  return [decidingPiece(diagnosis)];
}

/** The one piece that would decide an open question, and how to get it. */
function decidingPiece({ token, request, error, words }: Diagnosis): string {
  const pieces = words.remedy.decidingPieces;
  if (isOfSignIn(error)) return pieces.signIn;
  if (token === null) return pieces.token;
  return request === null ? pieces.request : pieces.error;
}

/** Where Entra refused, there is no token. */
function isOfSignIn(error: Diagnosis["error"]): boolean {
  return error !== null && readingOfEntra(error) !== undefined;
}
