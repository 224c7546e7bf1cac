import type { TenantRow, TenantRowState } from "./tenant_truth.ts";

/** What one part of the records comes to. */
export interface TenantPart {
  rows: readonly TenantRow[];
  /** Null where it is nothing to put in front. */
  conclusion: Conclusion | null;
  leftOut: readonly string[];
}

/** A sentence that may become the verdict. */
export interface Conclusion {
  /** `shut`: whatever else is true, it comes first. */
  weight: TenantRowState | "shut";
  says: string;
  /** What to do, where that differs from the offline answer. */
  step: string | null;
}

/** A part of which there is nothing to say. */
export const NOTHING: TenantPart = { rows: [], conclusion: null, leftOut: [] };
