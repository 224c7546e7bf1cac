import type { EntraMeaning } from "./entra_row.ts";

/** Of a number that is not in the tables, the OAuth error beside it still tells the kind of trouble. */
export const BY_OAUTH_ERROR: Readonly<Record<string, EntraMeaning>> = {
  invalid_client: {
    cause: "bad-client-credentials",
    sure: false,
    means: "Entra did not accept who the app says it is",
  },
  interaction_required: {
    cause: "interaction-required",
    trouble: "in-front-of-the-screen",
    caller: "delegated",
    means: "the user has to sign in interactively",
  },
  login_required: {
    cause: "interaction-required",
    trouble: "not-signed-in",
    caller: "delegated",
    means: "nobody is signed in",
  },
  consent_required: {
    cause: "consent-missing",
    caller: "delegated",
    means: "somebody has to consent first",
  },
  invalid_scope: {
    cause: "bad-scope-request",
    sure: false,
    means: "the scope is not one that can be asked for like this",
  },
  invalid_resource: {
    cause: "bad-scope-request",
    trouble: "resource-unknown",
    sure: false,
    means: "the service that the token was asked for is not known",
  },
  invalid_grant: {
    cause: "interaction-required",
    trouble: "sign-in-again",
    sure: false,
    caller: "delegated",
    means: "the code, the session or the refresh token is not valid any more",
  },
  unauthorized_client: {
    cause: "wrong-tenant-or-no-service-principal",
    sure: false,
    means: "the app may not ask like this, or is not known in the tenant",
  },
  invalid_request: {
    cause: "bad-request-syntax",
    trouble: "sign-in-request",
    sure: false,
    means: "the sign-in request is malformed",
  },
  unsupported_grant_type: {
    cause: "bad-request-syntax",
    trouble: "sign-in-request",
    means: "there is no such grant type",
  },
  temporarily_unavailable: {
    cause: "service-fault",
    trouble: "entra-fault",
    means: "Entra was not available for a moment",
  },
};
