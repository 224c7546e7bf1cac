import type { Cause } from "../../../diagnosis/causes.ts";
import { OPEN_EXPLANATIONS } from "./open_explanations.ts";
import { PERMISSION_EXPLANATIONS } from "./permission_explanations.ts";
import { SERVICE_EXPLANATIONS } from "./service_explanations.ts";
import { SIGN_IN_EXPLANATIONS } from "./sign_in_explanations.ts";
import { TOKEN_EXPLANATIONS } from "./token_explanations.ts";

/**
 * The title and the summary of an answer, by its cause and by what is known. A new cause does not
 * compile until it has words here.
 */
export const EXPLANATIONS = {
  ...PERMISSION_EXPLANATIONS,
  ...TOKEN_EXPLANATIONS,
  ...SIGN_IN_EXPLANATIONS,
  ...SERVICE_EXPLANATIONS,
  ...OPEN_EXPLANATIONS,
} satisfies Record<Cause, object>;
