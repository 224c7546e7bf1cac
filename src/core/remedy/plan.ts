import type { Alternative, FixedRequest, Gate } from "./prescription.ts";
import type { Need } from "./wanted_permission.ts";

/** What the steps are written from. */
export interface Plan extends Need {
  fixedRequest: FixedRequest | null;
  alternative: Alternative | null;
  gates: readonly Gate[];
}
