import { OPEN_STEPS } from "./open_steps.ts";
import { PERMISSION_STEPS } from "./permission_steps.ts";
import { SERVICE_STEPS } from "./service_steps.ts";
import { SIGN_IN_STEPS } from "./sign_in_steps.ts";
import { TOKEN_STEPS } from "./token_steps.ts";

/** What to do about a cause, in order: each step is a sentence or two. */
export const STEPS = {
  ...PERMISSION_STEPS,
  ...TOKEN_STEPS,
  ...SIGN_IN_STEPS,
  ...SERVICE_STEPS,
  ...OPEN_STEPS,
};
