import { CAUSE_NAMES } from "./cause_names.ts";
import { ADMIN_MESSAGE } from "./remedy/admin_message.ts";
import { CONSENT_STEPS } from "./remedy/consent_steps.ts";
import { DECIDING_PIECES } from "./remedy/deciding_pieces.ts";
import { EXPLANATIONS } from "./remedy/explanations.ts";
import { FRONT_PERMISSIONS } from "./remedy/front_permissions.ts";
import { GRANT_COMMANDS } from "./remedy/grant_commands.ts";
import { GRANT_LINKS } from "./remedy/grant_links.ts";
import { LEAKS } from "./remedy/leaks.ts";
import { REFUSED_SIGN_INS } from "./remedy/refused_sign_ins.ts";
import { REQUEST_OUTCOMES } from "./remedy/request_outcomes.ts";
import { SEVERAL_REQUESTS } from "./remedy/several_requests.ts";
import { SOURCES } from "./remedy/sources.ts";
import { STEPS } from "./remedy/steps.ts";
import { SUPPORT } from "./remedy/support.ts";
import { TOO_BROAD } from "./remedy/too_broad.ts";
import { WARNINGS } from "./remedy/warnings.ts";
import { WHAT_CHANGED } from "./remedy/what_changed.ts";

/** What an answer says of the way out: titles, steps, what to know. */
export const REMEDY = {
  adminMessage: ADMIN_MESSAGE,
  causeNames: CAUSE_NAMES,
  consentSteps: CONSENT_STEPS,
  decidingPieces: DECIDING_PIECES,
  explanations: EXPLANATIONS,
  frontPermissions: FRONT_PERMISSIONS,
  grantCommands: GRANT_COMMANDS,
  grantLinks: GRANT_LINKS,
  leaks: LEAKS,
  refusedSignIns: REFUSED_SIGN_INS,
  requestOutcomes: REQUEST_OUTCOMES,
  severalRequests: SEVERAL_REQUESTS,
  sources: SOURCES,
  steps: STEPS,
  support: SUPPORT,
  tooBroad: TOO_BROAD,
  /** In the place of a moment, where a claim is no date. */
  unknownTime: "an unknown time",
  warnings: WARNINGS,
  whatChanged: WHAT_CHANGED,
};
