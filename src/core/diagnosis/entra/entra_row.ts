import type { Cause } from "../causes.ts";
import type { EntraTrouble } from "./troubles.ts";

/** What one of Entra's errors means, by whatever it is known. */
export interface EntraMeaning {
  cause: Cause;
  /** Other causes it is met with. */
  also?: readonly Cause[];
  /** False where it is met with other trouble as well; sure unless told. */
  sure?: boolean;
  /** Whose sign-in it is, where it is met in one way of signing in only. */
  caller?: "application" | "delegated";
  /** Where the title and the steps of the cause do not fit: what they are about. */
  trouble?: EntraTrouble;
  /** The end of a sentence. */
  means: string;
  /** What to do about just this, in order. */
  todo?: readonly string[];
}

/** Numbers of Entra's that mean the same. */
export interface EntraRow extends EntraMeaning {
  codes: readonly number[];
}
