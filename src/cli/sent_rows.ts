import type { Diagnosis } from "../core/diagnosis/diagnosis.ts";
import { momentOf } from "../core/moment.ts";
import type { AccessToken, GraphError, UnreadableToken } from "../core/paste/findings.ts";
import type { Words } from "../core/words/words.ts";
import type { Row } from "./page.ts";

/** More names than this are counted, not listed. */
const MOST_NAMES = 6;

/**
 * Tells what was found in the text: the token as it states itself, the request, the error.
 *
 * @param diagnosis The diagnosis.
 * @returns A row each; none where nothing was found.
 */
export function sentRows({ token, request, error, now, words }: Diagnosis): Row[] {
  const found: string[] = [];
  if (token?.form === "jwt") found.push(tokenSummary(token, now, words));
  if (token?.form === "unreadable") found.push(unreadableSummary(token));
  if (request !== null) found.push(`${request.method} ${request.path}`);
  if (error !== null) found.push(errorSummary(error));
  return found.map((text, at) => ({ label: at === 0 ? "You sent" : "", text }));
}

/**
 * Tells whose token it is, when it was issued and what it carries, as it states itself.
 *
 * @param token The token.
 * @param now Seconds since 1970.
 * @param words The language to write in.
 */
export function tokenSummary(token: AccessToken, now: number, words: Words): string {
  const { appName, issuedAt, kind } = token;
  const name = appName === null ? "" : `"${appName}"`;
  const whose = {
    application: name === "" ? "an app's token" : `the token of the app ${name}`,
    delegated: name === "" ? "a user's token" : `a user's token from the app ${name}`,
    "id-token": "an ID token",
    unknown: "a token",
  }[kind];
  const issued = issuedAt === null ? "" : `, issued ${momentOf(issuedAt, now, words)}`;
  const claim = kind === "application" ? "roles" : "scp";
  const names = kind === "application" ? token.roles : token.scopes;
  return `${whose}${issued}, ${names.length === 0 ? `no ${claim}` : `${claim} ${list(names)}`}`;
}

function unreadableSummary({ problem }: UnreadableToken): string {
  if (problem === "opaque-personal") return "a personal account's token, which only Graph can read";
  return problem === "refresh-token" ? "a refresh token" : "a token that cannot be read";
}

function errorSummary({ code, status, requestId }: GraphError): string {
  const parts = [
    ...(code === null ? [] : [code]),
    ...(status === null ? [] : [`status ${status}`]),
    ...(requestId === null ? [] : [`request-id ${requestId}`]),
  ];
  return `error ${parts.join(", ")}`;
}

function list(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}
