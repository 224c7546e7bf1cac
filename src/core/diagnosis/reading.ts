import type { Cause } from "./causes.ts";
import type { EntraTrouble } from "./entra/troubles.ts";
import type { Confidence, Context } from "./judgement.ts";

/** What follows from something that a service said; what to say of it stands in the words. */
export interface Reading {
  cause: Cause;
  confidence: Confidence;
  /** At most two other causes it is met with, the likelier first. */
  alsoPossible?: readonly Cause[];
  /** Whose token it was, where the words themselves prove it. */
  context?: Exclude<Context, "unknown">;
  /** What a refused sign-in is about, where the title and steps of the cause do not fit. */
  trouble?: EntraTrouble;
}

/** The same, or one for each kind of caller. */
export type ReadingByContext = Reading | Readonly<Record<Context, Reading>>;
