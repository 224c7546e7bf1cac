import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { SIGN_IN_SCOPES } from "../graph/sign_in_scopes.ts";
import { momentOf } from "../moment.ts";
import type { AccessToken, Token, UnreadableToken } from "../paste/findings.ts";

/** So many of a token's permissions are named; the rest is counted. */
const NAMED = 3;

/**
 * Says which working credentials were pasted: what they open, until when, and what to do now.
 *
 * Sources: Microsoft Learn, "Revoke user access in Microsoft Entra ID", "user:
 * revokeSignInSessions", "Continuous access evaluation for workload identities".
 *
 * @param diagnosis The diagnosis.
 * @returns A sentence or two for each, and each once.
 */
export function leaksIn({ findings, now }: Diagnosis): string[] {
  const leaks = findings.tokens.map((token) => leakWarning(token, now));
  return [...new Set(leaks.filter((leak) => leak !== null))];
}

function leakWarning(token: Token, now: number): string | null {
  return token.form === "unreadable" ? unreadableLeak(token) : readableLeak(token, now);
}

function unreadableLeak({ mayBeLive, problem }: UnreadableToken): string | null {
  if (!mayBeLive) return null;
  if (problem === "refresh-token") {
    return "A refresh token was pasted. Delete the message and revoke the user's sessions: it is worth more than an access token.";
  }
  return problem === "opaque-personal"
    ? "A personal account's token was pasted, and it works until it expires. Delete the message; if others read it, sign out everywhere on the account's security page."
    : "What was pasted may be a working token. Delete the message.";
}

/** Without its signature a token opens nothing; an ID token opens nothing at Graph either. */
function readableLeak(token: AccessToken, now: number): string | null {
  const isExpired = token.expiresAt !== null && token.expiresAt < now;
  if (!token.signed || isExpired) return null;
  const until = token.expiresAt === null ? "" : ` until ${momentOf(token.expiresAt, now)}`;
  const ofApp = token.kind === "application";
  return [
    `${ofApp ? "A live app token" : "A live token"} was pasted: whoever reads it can use it${until}${opening(token)}.`,
    ofApp
      ? "Delete the message. Nothing revokes a single app token, and a new secret stops only new ones: if strangers read it, disable the app's service principal until then."
      : "Delete the message; if others read it, revoke the user's sessions (revokeSignInSessions).",
    "Next time leave out what stands after the second dot.",
  ].join(" ");
}

function opening({ kind, roles, scopes }: AccessToken): string {
  const held = kind === "application" ? roles : scopes;
  const names = held.filter((name) => !SIGN_IN_SCOPES.has(name));
  if (names.length === 0) return "";
  const more = names.length - NAMED;
  return `, for ${names.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
