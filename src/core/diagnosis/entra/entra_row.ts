import type { Cause } from "../causes.ts";
import type { EntraTrouble } from "./troubles.ts";

/** What follows from one of Entra's errors, by whatever it is known. */
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
}

/** Numbers of Entra's that mean the same. */
export interface EntraRow extends EntraMeaning {
  codes: readonly [number, ...number[]];
}

/** A row is known by the first of its numbers: what to say of it stands under that. */
export type RowId<Rows extends readonly EntraRow[]> = Rows[number]["codes"][0];
