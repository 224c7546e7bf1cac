import type { Cause } from "./causes.ts";
import type { Evidence } from "./diagnosis.ts";
import type { Facts } from "./facts.ts";
import type { Confidence, Context } from "./judgement.ts";

/** What a rule concludes. */
export interface Verdict {
  cause: Cause;
  confidence: Confidence;
  evidence: Evidence[];
  alsoPossible?: readonly Cause[];
  /** What to do about just this, before what is done about the cause in general. */
  advice?: readonly string[];
  /** Where the verdict itself says whose token it was. */
  context?: Context;
}

/** A rule looks at the facts and concludes, or leaves it to the next. */
export type Rule = (facts: Facts) => Verdict | undefined;
