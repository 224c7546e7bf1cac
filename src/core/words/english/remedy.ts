import { CAUSE_NAMES } from "./cause_names.ts";

/** What an answer says of the way out: titles, steps, what to know. */
export const REMEDY = {
  causeNames: CAUSE_NAMES,
};
