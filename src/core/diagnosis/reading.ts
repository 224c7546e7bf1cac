import type { Cause } from "./causes.ts";
import type { EntraTrouble } from "./entra/troubles.ts";
import type { Confidence, Context } from "./judgement.ts";

/** What follows from something that a service said. */
export interface Reading {
  cause: Cause;
  confidence: Confidence;
  /** At most two other causes it is met with, the likelier first. */
  alsoPossible?: readonly Cause[];
  /** Whose token it was, where the words themselves prove it. */
  context?: Exclude<Context, "unknown">;
  /** What a refused sign-in is about, where the title and steps of the cause do not fit. */
  trouble?: EntraTrouble;
  /** What it means, as the end of a sentence: `the mailbox is not in Exchange Online`. */
  means: string;
  /** What to do about just this, in order; before what is done about the cause in general. */
  steps: readonly string[];
}

/** The same, or one for each kind of caller. */
export type ReadingByContext = Reading | Readonly<Record<Context, Reading | null>>;
