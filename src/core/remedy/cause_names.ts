import type { Cause } from "../diagnosis/causes.ts";

/** A cause within a sentence: "either … or …". */
export const CAUSE_NAMES = {
  "app-token-on-me": "an app's own token was used on /me",
  "app-token-no-roles": "an app's token carries no permission",
  "app-missing-permission": "an app's token lacks the application permission",
  "delegated-missing-scope": "a user's token lacks the scope",
  "user-lacks-rights": "the signed-in user may not do this",
  "delegated-only-api": "the request is not open to apps",
  "app-only-api": "the request is open to apps only",
  "wrong-audience": "the token is for another API",
  "token-expired": "the token has expired",
  "token-malformed": "what was sent is no access token",
  "id-token-used": "an ID token was sent",
  "resource-policy": "a policy of the service itself is in the way",
  "no-error-visible": "nothing is wrong",
  unrelated: "it is not about permissions",
  ambiguous: "it cannot be told",
} as const satisfies Record<Cause, string>;
