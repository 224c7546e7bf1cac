import { CONFIDENCE } from "./confidence.ts";
import { ADVICE } from "./diagnosis/advice.ts";
import { CLUE_NAMES } from "./diagnosis/clue_names.ts";
import { ENTRA } from "./diagnosis/entra.ts";
import { ERRORS } from "./diagnosis/errors.ts";
import { EVIDENCE } from "./diagnosis/evidence.ts";
import { REQUESTS } from "./diagnosis/requests.ts";
import { STATED } from "./diagnosis/stated.ts";
import { STATUSES } from "./diagnosis/statuses.ts";
import { TOKEN_EVIDENCE } from "./diagnosis/token_evidence.ts";

/** What a diagnosis says: how sure it is, what it rests on, and what to do about just that. */
export const DIAGNOSIS = {
  confidence: CONFIDENCE,
  clueNames: CLUE_NAMES,
  evidence: EVIDENCE,
  tokenEvidence: TOKEN_EVIDENCE,
  errors: ERRORS,
  requests: REQUESTS,
  statuses: STATUSES,
  stated: STATED,
  entra: ENTRA,
  advice: ADVICE,
};
