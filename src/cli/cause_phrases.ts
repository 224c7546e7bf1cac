import type { Cause } from "../core/diagnosis/causes.ts";

/** A cause in half a sentence, where it is named beside another. */
export const CAUSE_PHRASES = {
  "app-token-on-me": "an app's token on the address of a signed-in user",
  "app-token-no-roles": "an app's token without any application permission",
  "app-missing-permission": "none of the app's permissions opens the request",
  "delegated-missing-scope": "none of the scopes of a user's token opens the request",
  "user-lacks-rights": "the user may not do this",
  "delegated-only-api": "the request is not open to apps",
  "app-only-api": "the request is open to apps only",
  "wrong-audience": "the token is for another API or another cloud",
  "token-expired": "the token has expired, or is not valid yet",
  "token-malformed": "the token arrived broken, or not at all",
  "id-token-used": "an ID token in the place of the access token",
  "resource-policy": "a policy of the service itself",
  "no-error-visible": "nothing looks wrong",
  unrelated: "something that is not about permissions",
  ambiguous: "more than one reason fits",
} as const satisfies Record<Cause, string>;
