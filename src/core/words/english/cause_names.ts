import type { Cause } from "../../diagnosis/causes.ts";

/** A cause within a sentence: "either … or …". */
export const CAUSE_NAMES = {
  "app-token-on-me": "an app's own token was used on /me",
  "app-token-no-roles": "an app's token carries no permission",
  "app-missing-permission": "an app's token lacks the application permission",
  "delegated-missing-scope": "a user's token lacks the scope",
  "user-lacks-rights": "the signed-in user may not do this",
  "delegated-only-api": "the request is not open to apps",
  "app-only-api": "the request is open to apps only",
  "consent-missing": "nobody has consented to what was asked for",
  "wrong-audience": "the token is for another API",
  "token-expired": "the token has expired",
  "token-malformed": "what was sent is no access token",
  "id-token-used": "an ID token was sent",
  "personal-account": "a personal account was used where only work or school accounts are served",
  "wrong-tenant-or-no-service-principal":
    "it is the wrong tenant, or the app was never consented to in it",
  "bad-client-credentials": "the app's secret, certificate or assertion is wrong",
  "bad-scope-request": "the scope that was asked for does not fit the flow",
  "interaction-required": "the user has to sign in anew",
  "resource-policy": "a policy of the service itself is in the way",
  "mailbox-or-license-missing": "the user has no mailbox, OneDrive or licence",
  "not-found": "what was asked for does not exist in this tenant",
  "bad-request-syntax": "the request itself is malformed",
  throttled: "too many requests were made",
  "service-fault": "the service itself failed",
  "no-error-visible": "nothing is wrong",
  unrelated: "it is not about permissions",
  ambiguous: "it cannot be told",
} satisfies Record<Cause, string>;
