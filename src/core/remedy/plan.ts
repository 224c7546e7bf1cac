import type { Alternative, FixedRequest, Gate } from "./prescription.ts";
import type { Need } from "./wanted_permission.ts";

/** What the steps are written from. */
export interface Plan extends Need {
  fixedRequest: FixedRequest | null;
  /** The user that it is for was named, so it stands there as it is to be sent. */
  isUserNamed: boolean;
  alternative: Alternative | null;
  gates: readonly Gate[];
}
