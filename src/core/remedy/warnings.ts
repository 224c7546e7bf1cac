import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { spelledAlias } from "../graph/signed_in_user.ts";
import { momentOf } from "../moment.ts";
import type { Token } from "../paste/findings.ts";

/**
 * Says which working credentials were pasted.
 *
 * @param diagnosis The diagnosis.
 * @returns A sentence each, with what to do.
 */
export function leaksIn({ findings, now }: Diagnosis): string[] {
  const leaks = findings.tokens.map((token) => leakWarning(token, now));
  return [...new Set(leaks.filter((leak) => leak !== null))];
}

/**
 * Says what of the paste the answer leaves out.
 *
 * @param diagnosis The diagnosis.
 * @returns A sentence each.
 */
export function omissionsOf(diagnosis: Diagnosis): string[] {
  const omissions: string[] = [];
  if (diagnosis.errorSetAside) {
    omissions.push(
      "The error is older than the token, so it was left out: this answer is about the token.",
    );
  }
  if (diagnosis.tokenSetAside) {
    omissions.push(
      "The error was given to another kind of token than the one you sent, so the token was left out: this answer is about the error.",
    );
  }
  return omissions;
}

/**
 * Says what is wrong with the request's address itself.
 *
 * @param diagnosis The diagnosis.
 * @returns A sentence each.
 */
export function misspellingsIn({ request }: Diagnosis): string[] {
  const spelled = request === null ? undefined : spelledAlias(request.path);
  if (request === null || spelled === undefined) return [];
  const [first = "", second = ""] = request.path.split("/").filter((segment) => segment !== "");
  const written = first.includes("(") ? `/${first}` : `/${first}/${second}`;
  return [`Graph does not know ${written}: the signed-in user is /me, and any other /users/{id}.`];
}

function leakWarning(token: Token, now: number): string | null {
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
