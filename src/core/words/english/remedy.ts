import { CAUSE_NAMES } from "./cause_names.ts";
import { EXPLANATIONS } from "./remedy/explanations.ts";
import { REFUSED_SIGN_INS } from "./remedy/refused_sign_ins.ts";

/** What an answer says of the way out: titles, steps, what to know. */
export const REMEDY = {
  causeNames: CAUSE_NAMES,
  explanations: EXPLANATIONS,
  refusedSignIns: REFUSED_SIGN_INS,
};
