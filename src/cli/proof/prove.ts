import { explainFindings } from "../../core/explain.ts";
import { encodePath } from "../../core/graph/encode_path.ts";
import type { GraphRequest, Token } from "../../core/paste/findings.ts";
import { requestUrl } from "../../core/remedy/fixed_request.ts";
import { nameUser } from "../../core/remedy/named_user.ts";
import type { FixedRequest, Prescription } from "../../core/remedy/prescription.ts";
import type { GraphResponse } from "../../live/graph_client.ts";
import { foreignAnswer } from "./foreign_answer.ts";
import { isAnswered, isRefusal } from "./is_answered.ts";
import { leaveUserOpen } from "./open_values.ts";
import { ownFindings } from "./own_findings.ts";
import type { Call, Outcome } from "./proof.ts";
import { headersToSend, heldBack } from "./to_send.ts";

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
 * Makes the request as it was pasted and, where it has to be another one, that as well. What may change
 * something, or is not whole, is not made.
 *
 * @param proving The request, the token and the way to Graph.
 */
export async function prove(proving: Proving): Promise<{ before: Call; after: Call | null }> {
  const { user, graphOrigin } = proving;
  const asPasted = atOrigin(asFixed(proving.request), graphOrigin);
  const named = user === undefined ? asPasted : nameUser(asPasted, user);
  const before = await callOf(named, proving);
  // Only a refusal leads to another request: who was told to wait is not helped by a second call.
  const mayFollow = before.outcome.kind === "held" || isRefusal(before.outcome);
  const fixed = mayFollow ? (before.answer?.fixedRequest ?? null) : null;
  if (fixed === null) return { before, after: null };
  return { before, after: await callOf(atOrigin(fixed, graphOrigin), proving) };
}

async function callOf(request: FixedRequest, proving: Proving): Promise<Call> {
  const held = heldBack(request);
  const { sent, leftOut } = headersToSend(request);
  const outcome: Outcome =
    held === null
      ? judged(await proving.send(request, sent), request, proving)
      : { kind: "held", held };
  const isSent = held === null;
  return {
    request,
    leftOut: isSent ? leftOut : [],
    outcome,
    answer: answerTo(request, outcome, proving),
  };
}

/** What did not come from Graph proves nothing, whatever its status. */
function judged(outcome: Outcome, request: FixedRequest, proving: Proving): Outcome {
  if (outcome.kind !== "answer") return outcome;
  const { response } = outcome;
  const isClosed =
    isAnswered(response) &&
    explained(request, undefined, proving).diagnosis.cause === "app-token-on-me";
  const error = foreignAnswer(response, request.path, isClosed);
  return error === null ? outcome : { kind: "fault", error };
}

function answerTo(request: FixedRequest, outcome: Outcome, proving: Proving): Prescription | null {
  if (outcome.kind !== "answer") return explained(request, undefined, proving);
  return isAnswered(outcome.response) ? null : explained(request, outcome.response, proving);
}

function explained(
  request: FixedRequest,
  response: GraphResponse | undefined,
  proving: Proving,
): Prescription {
  const asked: GraphRequest = { ...proving.request, path: request.path, body: request.body };
  const findings = ownFindings(proving.token, asked, response);
  return explainFindings(findings, proving.now(), { user: proving.user });
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
