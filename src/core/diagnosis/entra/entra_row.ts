import type { Cause } from "../causes.ts";

/** Numbers of Entra's that mean the same. */
export interface EntraRow {
  codes: readonly number[];
  cause: Cause;
  /** Other causes it is met with. */
  also?: readonly Cause[];
  /** False where the number is met with other trouble as well; sure unless told. */
  sure?: boolean;
  /** Whose sign-in it is, where the number is met in one way of signing in only. */
  caller?: "application" | "delegated";
  /** The end of a sentence. */
  means: string;
  /** What to do about just this, in order. */
  todo?: readonly string[];
}
