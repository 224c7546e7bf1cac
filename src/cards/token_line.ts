import type { Diagnosis } from "../core/diagnosis/diagnosis.ts";
import { momentOf } from "../core/moment.ts";
import type { AccessToken } from "../core/paste/findings.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { clip, type Run } from "./elements.ts";
import { showsRequestAsSent } from "./remedy_box.ts";
import type { CardWords } from "./words/card_words.ts";

/**
 * Sums up what was pasted, in one line: the token as it states itself, the request, the error.
 *
 * @param prescription The answer.
 * @param isReadersOwn Whether it was the reader who sent it.
 * @param words What the card says.
 * @returns The line's stretches; none where it would only repeat what stands around it.
 */
export function sentLine(
  prescription: Prescription,
  isReadersOwn: boolean,
  { sent }: CardWords,
): Run[] {
  const { diagnosis } = prescription;
  const { token, error, request, evidence } = diagnosis;
  if (isToldElsewhere(diagnosis)) return [];
  const parts: Run[][] = [];
  if (token?.form === "jwt") parts.push(tokenSummary(token, diagnosis, sent));
  if (request !== null && !showsRequestAsSent(prescription))
    parts.push([clip(`${request.method} ${request.path}`)]);
  if (error !== null && evidence[0]?.from !== "error") {
    const name = error.code ?? (error.status === null ? null : sent.status(error.status));
    parts.push([sent.error(name)]);
  }
  if (parts.length === 0) return [];
  const whose = isReadersOwn ? sent.youSent : sent.pasted;
  return [whose, ...parts.flatMap((part, index) => (index === 0 ? part : [" · ", ...part]))];
}

/** A lone error stands in the evidence above, and a lone request in the box below. */
function isToldElsewhere({ token, error, request, cause, evidence }: Diagnosis): boolean {
  if (token?.form === "jwt") return false;
  return request === null
    ? evidence[0]?.from === "error"
    : error === null && cause === "no-error-visible";
}

function tokenSummary(
  token: AccessToken,
  { now, evidence, words }: Diagnosis,
  sent: CardWords["sent"],
): Run[] {
  const { appName } = token;
  const app: Run[] = appName === null ? [] : [{ bold: appName }];
  const whose: Run[] = {
    application: app.length === 0 ? [sent.appsToken] : [sent.app, ...app],
    delegated: app.length === 0 ? [sent.usersToken] : [sent.usersTokenFrom, ...app],
    "id-token": [sent.idToken],
    unknown: [sent.token],
  }[token.kind];
  const issued = token.issuedAt === null ? "" : sent.issued(momentOf(token.issuedAt, now, words));
  // The evidence above already lists them where they are what tells.
  const isListed = /^(?:roles:|scp:|scp holds)/.test(evidence[0]?.says ?? "");
  return [...whose, issued, isListed ? "" : permissionSummary(token, sent)].filter(
    (run) => run !== "",
  );
}

/** An ID token never carries permissions. */
function permissionSummary({ kind, roles, scopes }: AccessToken, sent: CardWords["sent"]): string {
  if (kind === "id-token") return "";
  const isApp = kind === "application" || (kind === "unknown" && scopes.length === 0);
  const claim = isApp ? "roles" : "scp";
  const names = isApp ? roles : scopes;
  if (names.length === 0) return sent.noneIn(claim);
  const more = names.length > 3 ? sent.andMore(names.length - 3) : "";
  return sent.namesIn(claim, `${names.slice(0, 3).join(", ")}${more}`);
}
