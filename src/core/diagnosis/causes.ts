/** What the diagnosis may name. The ids are public: they stand in the JSON answer and in tests. */
export const CAUSES = [
  "app-token-on-me",
  "app-token-no-roles",
  "app-missing-permission",
  "delegated-missing-scope",
  "user-lacks-rights",
  "delegated-only-api",
  "app-only-api",
  "consent-missing",
  "wrong-audience",
  "token-expired",
  "token-malformed",
  "id-token-used",
  "personal-account",
  "wrong-tenant-or-no-service-principal",
  "bad-client-credentials",
  "bad-scope-request",
  "interaction-required",
  "resource-policy",
  "mailbox-or-license-missing",
  "not-found",
  "bad-request-syntax",
  "throttled",
  "service-fault",
  "no-error-visible",
  "unrelated",
  "ambiguous",
] as const;

export type Cause = (typeof CAUSES)[number];

/** A token that Graph does not take is replaced first; the permissions are looked at then. */
const TOKEN_FIRST: readonly Cause[] = [
  "wrong-audience",
  "token-expired",
  "token-malformed",
  "id-token-used",
];

/** No permission has anything to do with these. */
const WITHOUT_PERMISSIONS: readonly Cause[] = [
  "consent-missing",
  "personal-account",
  "wrong-tenant-or-no-service-principal",
  "bad-client-credentials",
  "bad-scope-request",
  "interaction-required",
  "mailbox-or-license-missing",
  "not-found",
  "bad-request-syntax",
  "throttled",
  "service-fault",
  "unrelated",
];

/**
 * Says whether a permission may have something to do with it, now or after the next step. Otherwise
 * a checklist would lead astray.
 *
 * @param cause What went wrong.
 */
export function mayNeedPermission(cause: Cause): boolean {
  return !WITHOUT_PERMISSIONS.includes(cause);
}

/**
 * Says whether a permission is what to speak of first.
 *
 * @param cause What went wrong.
 */
export function isAboutPermissions(cause: Cause): boolean {
  return mayNeedPermission(cause) && !TOKEN_FIRST.includes(cause);
}
