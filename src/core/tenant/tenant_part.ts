import type { StepKind } from "../remedy/step.ts";
import type { TenantRow, TenantRowState } from "./tenant_truth.ts";

/** What one part of the records comes to. */
export interface TenantPart {
  rows: readonly TenantRow[];
  /** Null where it is nothing to put in front. */
  conclusion: Conclusion | null;
  leftOut: readonly string[];
  /** Hints, which stand behind all else; left out where there are none. */
  asides?: readonly TenantRow[];
}

/** A sentence that may become the verdict. */
export interface Conclusion {
  /** `shut`: whatever else is true, it comes first. */
  weight: TenantRowState | "shut";
  says: string;
  /** What to do, where that differs from the offline answer. */
  step: string | null;
  /** All that the request needs is granted, and only the token does not carry it. */
  isGranted?: boolean;
  /** What an administrator is asked to grant in the offline answer is granted already, or not granted like that. */
  asksForNothing?: boolean;
  /** The offline answer's steps of these kinds are done, or told better here. */
  settled?: readonly StepKind[];
  /** The same in few words, to stand before what is said of the user; only where nothing is to be granted. */
  brief?: string;
}

/** A part of which there is nothing to say. */
export const NOTHING: TenantPart = { rows: [], conclusion: null, leftOut: [] };
