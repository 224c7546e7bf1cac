import type { Cause } from "../diagnosis/causes.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { isPutRightByAGrant } from "../remedy/wanted_permission.ts";
import type { Conclusion } from "./tenant_part.ts";

/** What went wrong is not known, so what was seen is all that there is to say. */
const OPEN_CAUSES: ReadonlySet<Cause> = new Set(["no-error-visible", "ambiguous"]);

/**
 * Takes back what is concluded of permissions where the call failed for another reason: it stays true,
 * and the offline steps are what is to be done.
 *
 * @param conclusion What is concluded of the permissions; null where nothing is.
 * @param diagnosis Why the call failed.
 */
export function besideCause(
  conclusion: Conclusion | null,
  { cause, words }: Diagnosis,
): Conclusion | null {
  if (conclusion === null || isPutRightByAGrant(cause) || OPEN_CAUSES.has(cause)) {
    return conclusion;
  }
  const { brief, settled = [], step, weight } = conclusion;
  if (weight !== "renew" || brief === undefined) {
    return { ...conclusion, step: null, settled: step === null ? settled : [] };
  }
  return {
    ...conclusion,
    weight: "good",
    says: words.tenant.grants.besides(brief),
    step: null,
    // The new token that the offline answer asks for is another one than is meant here.
    settled: settled.filter((kind) => kind !== "token"),
  };
}
