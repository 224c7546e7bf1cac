import type { Alternative, FixedRequest, Gate } from "./prescription.ts";
import type { Need } from "./wanted_permission.ts";

/**
 * Who gets the next token: the reader, in the app's own code; or `graph-auth-doctor verify`, which gets a
 * new one at each run, with all that was consented to.
 */
export type NewToken = "by-reader" | "by-verify";

/** What the steps are written from. */
export interface Plan extends Need {
  fixedRequest: FixedRequest | null;
  /** The user that it is for was named, so it stands there as it is to be sent. */
  isUserNamed: boolean;
  alternative: Alternative | null;
  gates: readonly Gate[];
  newToken: NewToken;
}
