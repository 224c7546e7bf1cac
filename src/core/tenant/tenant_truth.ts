/** What is true in a tenant now of the app whose call failed; every view is made from it. */
export interface TenantTruth {
  /** When it was looked up, seconds since 1970. */
  at: number;
  /** What it comes to, in one sentence. */
  verdict: string;
  /** What to do, where that differs from the offline answer; null where nothing does. */
  step: string | null;
  /** All that the request needs is granted: nobody is to be asked for more, and a new token is what is left. */
  isGranted: boolean;
  rows: readonly TenantRow[];
  /** What was left out, each with the permission that it would take. */
  leftOut: readonly string[];
}

/** How a row stands: as it should be, still to be done, worth a warning, or not known. */
export type TenantRowState = "good" | "open" | "warning" | "unknown";

/** One thing that was looked at. */
export interface TenantRow {
  /** A permission's name, the app or the user. */
  name: string;
  state: TenantRowState;
  /** What is true of it, in a sentence or two. */
  says: string;
}
