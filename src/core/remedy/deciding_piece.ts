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
 * Names the one piece that would decide an open question, and how to get it.
 *
 * @param diagnosis The diagnosis.
 * @returns The end of a sentence, e.g. `the request (method and URL)`.
 */
export function decidingPiece({ token, request, error }: Diagnosis): string {
  if (isOfSignIn(error)) {
    return "the whole answer of Entra (error, error_description and error_codes)";
  }
  if (token === null) {
    return "the access token of the failed call, from its Authorization header (the first two parts are enough)";
  }
  return request === null
    ? "the request (method and URL)"
    : "the whole error answer, inner error included";
}

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
  return [`To be sure, add ${decidingPiece(diagnosis)}.`];
}

/** Where Entra refused, there is no token. */
function isOfSignIn(error: Diagnosis["error"]): boolean {
  return error !== null && readingOfEntra(error) !== undefined;
}
