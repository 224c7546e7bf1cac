import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Token } from "../paste/findings.ts";
import { momentOf } from "./moment.ts";

/**
 * Says what the reader should know beside the answer: a working credential that was pasted, and
 * whatever of the paste was left out.
 *
 * @param diagnosis The diagnosis.
 */
export function warningsFor(diagnosis: Diagnosis): string[] {
  const live = diagnosis.findings.tokens.map((token) => liveTokenWarning(token, diagnosis.now));
  const warnings = [...new Set(live.filter((warning) => warning !== null))];
  if (diagnosis.errorSetAside) {
    warnings.push(
      "The error is older than the token, so it was left out: this answer is about the token.",
    );
  }
  if (diagnosis.tokenSetAside) {
    warnings.push(
      "The error was given to another kind of token than the one you sent, so the token was left out: this answer is about the error.",
    );
  }
  if (diagnosis.findings.requests.length > 1) {
    const count = diagnosis.findings.requests.length - 1;
    warnings.push(
      `${count} more ${count === 1 ? "request was" : "requests were"} found; this answer is about the first.`,
    );
  }
  return warnings;
}

function liveTokenWarning(token: Token, now: number): string | null {
  if (token.form === "unreadable") {
    if (!token.mayBeLive) return null;
    return token.problem === "refresh-token"
      ? "A refresh token was pasted. Delete the message and revoke the user's sessions: it is worth more than an access token."
      : "What was pasted may be a working token. Delete the message.";
  }
  const expired = token.expiresAt !== null && token.expiresAt < now;
  if (!token.signed || expired) return null;
  const until = token.expiresAt === null ? "" : ` until ${momentOf(token.expiresAt, now)}`;
  const whose = token.kind === "application" ? "A live app token" : "A live token";
  const forever = token.kind === "application" ? ", and nothing revokes a single app token" : "";
  return `${whose} was pasted: whoever reads it can use it${until}${forever}. Delete the message. Next time leave out what stands after the second dot.`;
}
