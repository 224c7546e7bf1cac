/**
 * Why a Teams client could not sign somebody in by itself.
 *
 * Source: Microsoft Learn, Teams SDK, "SSO troubleshooting".
 */
const SIGN_IN_FAILURES = [
  "installappfailed",
  "authrequestfailed",
  "installedappnotfound",
  "invokeerror",
  "resourcematchfailed",
  "oauthcardnotvalid",
  "tokenmissing",
  "userconsentrequired",
  "interactionrequired",
] as const;
export type SignInFailure = (typeof SIGN_IN_FAILURES)[number] | "other";

/**
 * Reads why a client could not sign somebody in. It comes from the client, so nothing else of it is kept.
 *
 * @param value The value of `signin/failure`.
 */
export function readSignInFailure(value: unknown): SignInFailure {
  const { code } = Object(value) as { code?: unknown };
  return SIGN_IN_FAILURES.find((known) => known === code) ?? "other";
}
