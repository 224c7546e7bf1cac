import type { Context, Evidence } from "./diagnosis.ts";
import { ENTRA_ERRORS } from "./entra_errors.ts";
import { errorEvidence, requestEvidence } from "./evidence.ts";
import type { Reading, ReadingByContext } from "./reading.ts";
import { STATED_CAUSES } from "./stated_causes.ts";
import type { Rule, Verdict } from "./verdict.ts";

/** Entra answered, so no token was issued and Graph was never reached. */
const refusedByEntra: Rule = ({ error }) => {
  if (error === null) return undefined;
  for (const code of error.entraCodes) {
    const reading = ENTRA_ERRORS.get(code);
    if (reading === undefined) continue;
    const says = `AADSTS${code} (${reading.means})`;
    return verdictOf(reading, [{ from: "error", says }]);
  }
  return undefined;
};

/** What an answer of Graph means by itself. */
const statedByItself: Rule = (facts) => {
  const { error } = facts;
  if (error === null) return undefined;
  for (const statement of error.statements) {
    const reading = forContext(STATED_CAUSES[statement], facts.context);
    if (reading === null) continue;
    const evidence = [errorEvidence(error, reading.means)];
    return verdictOf(reading, [...evidence, ...requestEvidence(facts, "what was asked for")]);
  }
  return undefined;
};

function forContext(reading: ReadingByContext | undefined, context: Context): Reading | null {
  if (reading === undefined) return null;
  return "cause" in reading ? reading : reading[context];
}

function verdictOf(reading: Reading, evidence: Evidence[]): Verdict {
  const { cause, confidence, alsoPossible, context, steps } = reading;
  return {
    cause,
    confidence,
    evidence,
    advice: steps,
    ...(alsoPossible === undefined ? {} : { alsoPossible }),
    ...(context === undefined ? {} : { context }),
  };
}

/** What a service's own words mean, by the tables. */
export const ENTRA_RULES: readonly Rule[] = [refusedByEntra];
export const STATED_RULES: readonly Rule[] = [statedByItself];
