import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { readingOfEntra } from "../diagnosis/entra_errors.ts";
import type { RefusedSignIn } from "./explanation.ts";

/**
 * The words and the steps of a sign-in that was refused, where the cause's own do not fit.
 *
 * @param diagnosis What was found.
 * @returns Undefined where the cause's own words fit, or it is no answer to a sign-in.
 */
export function refusedSignIn({ cause, error, words }: Diagnosis): RefusedSignIn | undefined {
  const reading = error === null ? undefined : readingOfEntra(error)?.reading;
  return reading?.trouble === undefined || reading.cause !== cause
    ? undefined
    : words.remedy.refusedSignIns[reading.trouble];
}
