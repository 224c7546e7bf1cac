import type { LookUpProblem } from "../core/tenant/tenant_question.ts";
import type { WatchedNetwork } from "./watched_network.ts";

/** What became of a sign-in that failed. */
export type SignInProblem =
  /** The person has to show up himself; `claims` is what Entra wants to see then. */
  { kind: "interaction"; claims: string | undefined } | { kind: "problem"; problem: LookUpProblem };

/** Nobody has consented for the person, or for his organisation. */
const NO_CONSENT: ReadonlySet<string> = new Set(["65001", "65004", "90094", "90093"]);

/** MSAL's name for a refusal after which only the person can go on, whatever Entra calls it. */
const INTERACTION = "InteractionRequiredAuthError";

/** What Entra calls a refusal that nothing here can change. Source: RFC 6749, 5.2. */
const REFUSED: ReadonlySet<string> = new Set([
  "invalid_client",
  "invalid_grant",
  "invalid_request",
  "invalid_resource",
  "invalid_scope",
  "unauthorized_client",
  "access_denied",
]);

/**
 * Reads why a sign-in failed. MSAL's sentences repeat Entra's, so only codes are looked at.
 *
 * Source: errors of `@azure/msal-common`; Microsoft Learn, "Microsoft Entra authentication and
 * authorization error codes".
 *
 * @param error What MSAL threw; undefined where it gave nothing.
 * @param network What came of the last call.
 */
export function readSignInProblem(
  error: unknown,
  { status, fault }: Pick<WatchedNetwork, "status" | "fault">,
): SignInProblem {
  if (fault !== undefined) {
    return { kind: "problem", problem: fault === "late" ? "late" : "failed" };
  }
  if (status === 429 || status === 503) return { kind: "problem", problem: "throttled" };
  const { name, errorCode, errorNo, subError, claims } = Object(error) as Record<string, unknown>;
  if (subError === "consent_required" || errorCode === "consent_required") return NOT_CONSENTED;
  if (NO_CONSENT.has(String(errorNo))) return NOT_CONSENTED;
  const asked = typeof claims === "string" && claims !== "" ? claims : undefined;
  if (asked !== undefined || name === INTERACTION) {
    return { kind: "interaction", claims: asked };
  }
  const isRefused = REFUSED.has(String(errorCode));
  return { kind: "problem", problem: isRefused ? "sign-in-refused" : "failed" };
}

const NOT_CONSENTED: SignInProblem = { kind: "problem", problem: "consent-missing" };
