import type { StepKind } from "../remedy/step.ts";

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
  /** Application permissions of Microsoft Graph that were seen to be granted to the app. */
  granted: readonly string[];
  /** The offline answer's steps of these kinds are done, or told better here. */
  settled: readonly StepKind[];
  /** What the offline answer asks an administrator to grant is not granted yet, and is granted as it says. */
  asksForGrants: boolean;
  rows: readonly TenantRow[];
  /** What was left out, each with the permission that it would take. */
  leftOut: readonly string[];
}

/**
 * How a row stands: as it should be, granted and missing in the token alone, still to be done, worth a
 * warning, or not known.
 */
export type TenantRowState = "good" | "renew" | "open" | "warning" | "unknown";

/** One thing that was looked at. */
export interface TenantRow {
  /** A permission's name, those of several that stand alike, the app or the user. */
  name: string;
  state: TenantRowState;
  /** What is true of it, in a sentence or two. */
  says: string;
  /** The permissions that it is about; left out where it is about something else. */
  permissions?: readonly string[];
}
