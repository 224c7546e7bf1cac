import { diagnose } from "./diagnosis/diagnose.ts";
import type { Findings } from "./paste/findings.ts";
import { readPaste } from "./paste/read_paste.ts";
import { type PrescribeOptions, prescribe } from "./remedy/prescribe.ts";
import type { Prescription } from "./remedy/prescription.ts";
import { answerRequests } from "./remedy/several_requests.ts";
import type { Words } from "./words/words.ts";

/** Where an answer is given, and in which language. */
export interface ExplainOptions extends PrescribeOptions {
  /** English unless told. */
  words?: Words | undefined;
}

/**
 * Reads a paste and answers it: what kind of token, why the call failed, what to do.
 *
 * @param text The pasted text.
 * @param now The moment of judgement, seconds since 1970.
 * @param options Where it is answered, and in which language.
 * @returns The whole answer; the same text at the same moment always gives the same.
 */
export function explain(text: string, now: number, options: ExplainOptions = {}): Prescription {
  return explainFindings(readPaste(text), now, options);
}

/**
 * Answers what was already read from a paste; of several requests, each by itself as well.
 *
 * @param findings What was found.
 * @param now The moment of judgement, seconds since 1970.
 * @param options Where it is answered, and in which language.
 */
export function explainFindings(
  findings: Findings,
  now: number,
  options: ExplainOptions = {},
): Prescription {
  return answerRequests(findings, (one, together) =>
    prescribe(diagnose(one, now, options.words), options, together),
  );
}
