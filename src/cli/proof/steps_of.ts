import type { Proof } from "./proof.ts";
import { signInHelp } from "./sign_in_help.ts";
import { decidingCall, isToGrant, type Reason, reasonOf } from "./verdict.ts";
import { verdictWords } from "./verdict_words.ts";

/** Where these stand in the way, what the core says to do helps; a new token was tried already. */
const HELPED: readonly Reason[] = ["refused", "permission-missing", "not-found"];

/** First the request has to be made whole. */
const OPEN: readonly Reason[] = ["user-open", "user-id-needed", "placeholder-open"];

/**
 * Lists what to do.
 *
 * @param proof All that happened.
 * @returns The steps in order; none where the last line says all.
 */
export function stepsOf(proof: Proof): readonly string[] {
  const { failure } = proof.signIn ?? {};
  if (failure != null) return signInHelp(failure).steps;
  const reason = reasonOf(proof);
  const answer = decidingCall(proof)?.answer ?? null;
  const steps = answer?.steps ?? [];
  if (HELPED.includes(reason)) return steps;
  if (!OPEN.includes(reason)) return [];
  return [verdictWords(proof).next, ...(isToGrant(answer) ? steps : [])];
}
