/** What OpenID Connect lets a user agree to; none of them opens anything in Graph. */
export const SIGN_IN_SCOPES: ReadonlySet<string> = new Set([
  "openid",
  "profile",
  "email",
  "offline_access",
]);
