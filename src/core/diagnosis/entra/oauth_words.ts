import type { EntraMeaning } from "./entra_row.ts";

/** Of a number that is not in the tables, the OAuth error beside it still tells the kind of trouble. */
export const BY_OAUTH_ERROR = {
  invalid_client: { cause: "bad-client-credentials", sure: false },
  interaction_required: {
    cause: "interaction-required",
    trouble: "in-front-of-the-screen",
    caller: "delegated",
  },
  login_required: { cause: "interaction-required", trouble: "not-signed-in", caller: "delegated" },
  consent_required: { cause: "consent-missing", caller: "delegated" },
  invalid_scope: { cause: "bad-scope-request", sure: false },
  invalid_resource: { cause: "bad-scope-request", trouble: "resource-unknown", sure: false },
  invalid_grant: {
    cause: "interaction-required",
    trouble: "sign-in-again",
    sure: false,
    caller: "delegated",
  },
  unauthorized_client: { cause: "wrong-tenant-or-no-service-principal", sure: false },
  invalid_request: { cause: "bad-request-syntax", trouble: "sign-in-request", sure: false },
  unsupported_grant_type: { cause: "bad-request-syntax", trouble: "sign-in-request" },
  temporarily_unavailable: { cause: "service-fault", trouble: "entra-fault" },
} as const satisfies Readonly<Record<string, EntraMeaning>>;

export type OAuthError = keyof typeof BY_OAUTH_ERROR;

/**
 * Says whether a code is one of those by which OAuth names its errors.
 *
 * @param code An error's code.
 */
export function isOAuthError(code: string): code is OAuthError {
  return Object.hasOwn(BY_OAUTH_ERROR, code);
}
