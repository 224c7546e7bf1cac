import { CAUSE_NAMES } from "./cause_names.ts";
import { CONSENT_STEPS } from "./remedy/consent_steps.ts";
import { EXPLANATIONS } from "./remedy/explanations.ts";
import { LEAKS } from "./remedy/leaks.ts";
import { REFUSED_SIGN_INS } from "./remedy/refused_sign_ins.ts";
import { STEPS } from "./remedy/steps.ts";

/** What an answer says of the way out: titles, steps, what to know. */
export const REMEDY = {
  causeNames: CAUSE_NAMES,
  consentSteps: CONSENT_STEPS,
  explanations: EXPLANATIONS,
  leaks: LEAKS,
  refusedSignIns: REFUSED_SIGN_INS,
  steps: STEPS,
  /** In the place of a moment, where a claim is no date. */
  unknownTime: "an unknown time",
};
