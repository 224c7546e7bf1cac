import { explainFindings } from "../../core/explain.ts";
import { encodePath } from "../../core/graph/encode_path.ts";
import { batchedRequests } from "../../core/paste/batch_requests.ts";
import type { GraphRequest, Token } from "../../core/paste/findings.ts";
import { requestUrl } from "../../core/remedy/fixed_request.ts";
import { nameUser } from "../../core/remedy/named_user.ts";
import type { FixedRequest, Prescription } from "../../core/remedy/prescription.ts";
import type { GraphResponse } from "../../live/graph_client.ts";
import { foreignAnswer } from "./foreign_answer.ts";
import { grantedElsewhere } from "./granted_elsewhere.ts";
import { isAnswered, isRefusal } from "./is_answered.ts";
import { leaveUserOpen } from "./open_values.ts";
import { ownFindings } from "./own_findings.ts";
import type { Call, Outcome } from "./proof.ts";
import { headersToSend, heldBack } from "./to_send.ts";
import { lackedIn } from "./verdict.ts";

/** What a request is proved with. */
export interface Proving {
  request: GraphRequest;
  /** As it states itself; null where it could not be read. */
  token: Token | null;
  /** Whom the request is for; undefined leaves that open. */
  user: string | undefined;
  /** Seconds since 1970. */
  now(): number;
  /** Where the token may be sent: `https://` and a host. */
  graphOrigin: string;
  /** Makes a GET. */
  send(request: FixedRequest, headers: Record<string, string>): Promise<Outcome>;
}

/**
 * Finds out, before anybody signs in, that a request is not whole, so that no token would be of use.
 *
 * @param asked The request, whom it is for, and where it would go.
 * @returns Null where it can be sent, or what the token carries tells more.
 */
export function openCall(asked: Pick<Proving, "request" | "user" | "graphOrigin">): Call | null {
  const request = asAsked(asked);
  const held = heldBack(request);
  if (held === null || held === "method") return null;
  const outcome = { kind: "held", held } as const;
  return { request, parts: [], leftOut: [], outcome, answer: null, lacked: [] };
}

/**
 * Makes the request as it was pasted and, where it has to be another one, that as well. What may change
 * something, or is not whole, is not made.
 *
 * @param proving The request, the token and the way to Graph.
 */
export async function prove(proving: Proving): Promise<{ before: Call; after: Call | null }> {
  const { graphOrigin } = proving;
  const before = await callOf(asAsked(proving), proving);
  // Only a refusal leads to another request: who was told to wait is not helped by a second call.
  const mayFollow = before.outcome.kind === "held" || isRefusal(before.outcome);
  const fixed = mayFollow ? (before.answer?.fixedRequest ?? null) : null;
  if (fixed === null) return { before, after: null };
  return { before, after: await callOf(atOrigin(fixed, graphOrigin), proving) };
}

async function callOf(request: FixedRequest, proving: Proving): Promise<Call> {
  const held = heldBack(request);
  const { sent, leftOut } = headersToSend(request);
  const asked: GraphRequest = { ...proving.request, path: request.path, body: request.body };
  const outcome: Outcome =
    held === null
      ? judged(await proving.send(request, sent), asked, proving)
      : { kind: "held", held };
  const isSent = held === null;
  return {
    request,
    parts: batchedRequests(asked).map((part) => `${part.request.method} ${part.request.path}`),
    leftOut: isSent ? leftOut : [],
    outcome,
    answer: answerTo(asked, outcome, proving),
    lacked: isProven(outcome) ? leftLacking(explained(asked, undefined, proving)) : [],
  };
}

/** Whoever else let the app in gave it all that it asked for. */
function leftLacking(answer: Prescription): readonly string[] {
  return grantedElsewhere(answer).length > 0 ? [] : lackedIn(answer);
}

function isProven(outcome: Outcome): boolean {
  return outcome.kind === "answer" && isAnswered(outcome.response);
}

/** What did not come from Graph proves nothing, whatever its status. */
function judged(outcome: Outcome, asked: GraphRequest, proving: Proving): Outcome {
  if (outcome.kind !== "answer") return outcome;
  const { response } = outcome;
  const isClosed =
    isAnswered(response) &&
    explained(asked, undefined, proving).diagnosis.cause === "app-token-on-me";
  const error = foreignAnswer(response, asked.path, isClosed);
  return error === null ? outcome : { kind: "fault", error };
}

function answerTo(asked: GraphRequest, outcome: Outcome, proving: Proving): Prescription | null {
  if (outcome.kind !== "answer") return explained(asked, undefined, proving);
  return isAnswered(outcome.response) ? null : explained(asked, outcome.response, proving);
}

function explained(
  asked: GraphRequest,
  response: GraphResponse | undefined,
  proving: Proving,
): Prescription {
  const findings = ownFindings(proving.token, asked, response);
  return explainFindings(findings, proving.now(), {
    user: proving.user,
    newToken: "by-verify",
  });
}

function asAsked({
  request,
  user,
  graphOrigin,
}: Pick<Proving, "request" | "user" | "graphOrigin">): FixedRequest {
  const asPasted = atOrigin(asFixed(request), graphOrigin);
  return user === undefined ? asPasted : nameUser(asPasted, user);
}

function asFixed(request: GraphRequest): FixedRequest {
  const { method, headers, body } = request;
  const path = leaveUserOpen(encodePath(request.path));
  return { method, url: requestUrl(request, path), path, headers, body };
}

/** In a cloud of one's own Graph has another address than the one that was pasted. */
function atOrigin(request: FixedRequest, origin: string): FixedRequest {
  return { ...request, url: request.url.replace(/^https:\/\/[^/]+/, () => origin) };
}
