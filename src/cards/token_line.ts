import type { Diagnosis } from "../core/diagnosis/diagnosis.ts";
import type { AccessToken } from "../core/paste/findings.ts";
import { momentOf } from "../core/remedy/moment.ts";
import { bold, escapeMarkdown } from "./elements.ts";

/**
 * Sums up what was pasted, in one line: the token as it states itself, the request, the error.
 *
 * @param diagnosis The diagnosis.
 * @returns Markdown; empty where nothing was found.
 */
export function sentLine(diagnosis: Diagnosis): string {
  const { token, error, request } = diagnosis;
  const parts: string[] = [];
  if (token?.form === "jwt") {
    // The evidence above already lists them where they are what tells.
    const listed = /^(?:roles|scp)\b/.test(diagnosis.evidence[0]?.says ?? "");
    parts.push(
      tokenSummary(token, diagnosis.now) + (listed ? "" : `, ${permissionSummary(token)}`),
    );
  }
  if (request !== null) parts.push(escapeMarkdown(`${request.method} ${request.path}`));
  if (error !== null) {
    const name = error.code ?? (error.status === null ? null : `status ${error.status}`);
    parts.push(`error ${name === null ? "" : escapeMarkdown(name)}`.trim());
  }
  return parts.length === 0 ? "" : `You sent: ${parts.join(" · ")}`;
}

function tokenSummary(token: AccessToken, now: number): string {
  const whose = {
    application: token.appName === null ? "an app's token" : `app ${bold(token.appName)}`,
    delegated: `a user's token${token.appName === null ? "" : ` from ${bold(token.appName)}`}`,
    "id-token": "an ID token",
    unknown: "a token",
  }[token.kind];
  const issued = token.issuedAt === null ? "" : `, issued ${momentOf(token.issuedAt, now)}`;
  return `${whose}${issued}`;
}

function permissionSummary(token: AccessToken): string {
  const [claim, names] =
    token.kind === "application" ? ["roles", token.roles] : ["scp", token.scopes];
  if (names.length === 0) return `no ${claim}`;
  const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
  return `${claim} ${names.slice(0, 3).map(escapeMarkdown).join(", ")}${more}`;
}
