import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { SIGN_IN_SCOPES } from "../graph/sign_in_scopes.ts";
import { momentOf } from "../moment.ts";
import type { AccessToken, Token, UnreadableToken } from "../paste/findings.ts";
import type { Words } from "../words/words.ts";

type Leaks = Words["remedy"]["leaks"];

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
export function leaksIn({ findings, now, words }: Diagnosis): string[] {
  const leaks = findings.tokens.map((token) => leakWarning(token, now, words));
  return [...new Set(leaks.filter((leak) => leak !== null))];
}

function leakWarning(token: Token, now: number, words: Words): string | null {
  return token.form === "unreadable"
    ? unreadableLeak(token, words.remedy.leaks)
    : readableLeak(token, now, words);
}

function unreadableLeak({ mayBeLive, problem }: UnreadableToken, leaks: Leaks): string | null {
  if (!mayBeLive) return null;
  if (problem === "refresh-token") return leaks.refreshToken;
  return problem === "opaque-personal" ? leaks.personalToken : leaks.perhapsToken;
}

/** Without its signature a token opens nothing; an ID token opens nothing at Graph either. */
function readableLeak(token: AccessToken, now: number, words: Words): string | null {
  const { expiresAt, kind, signed } = token;
  const isExpired = expiresAt !== null && expiresAt < now;
  if (!signed || isExpired) return null;
  const { leaks } = words.remedy;
  const until = expiresAt === null ? "" : leaks.until(momentOf(expiresAt, now, words));
  return leaks[kind === "application" ? "appToken" : "otherToken"](until, opening(token, leaks));
}

function opening({ kind, roles, scopes }: AccessToken, { opens, opensMore }: Leaks): string {
  const held = kind === "application" ? roles : scopes;
  const names = held.filter((name) => !SIGN_IN_SCOPES.has(name));
  if (names.length === 0) return "";
  const more = names.length - NAMED;
  return more > 0 ? opensMore(names.slice(0, NAMED), more) : opens(names);
}
