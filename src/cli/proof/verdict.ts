import type { Cause } from "../../core/diagnosis/causes.ts";
import type { Prescription } from "../../core/remedy/prescription.ts";
import { isPutRightByAGrant } from "../../core/remedy/wanted_permission.ts";
import type { GraphCallError, GraphResponse } from "../../live/graph_client.ts";
import { grantedElsewhere } from "./granted_elsewhere.ts";
import { isAnswered } from "./is_answered.ts";
import type { Call, Held, Proof } from "./proof.ts";

/** What a proof came to. */
export type Verdict = "proven" | "refused" | "unproven";

/** What that rests on. The ids are public: they stand in the JSON. */
export const REASONS = {
  answered: { verdict: "proven", status: 0 },
  refused: { verdict: "refused", status: 4 },
  "permission-missing": { verdict: "refused", status: 4 },
  challenged: { verdict: "refused", status: 4 },
  "not-found": { verdict: "unproven", status: 5 },
  "not-sent": { verdict: "unproven", status: 5 },
  "user-open": { verdict: "unproven", status: 5 },
  "user-id-needed": { verdict: "unproven", status: 5 },
  "placeholder-open": { verdict: "unproven", status: 5 },
  "address-changes": { verdict: "unproven", status: 5 },
  "sign-in-failed": { verdict: "unproven", status: 5 },
  throttled: { verdict: "unproven", status: 5 },
  "service-failed": { verdict: "unproven", status: 5 },
  late: { verdict: "unproven", status: 5 },
  unreachable: { verdict: "unproven", status: 5 },
  untrusted: { verdict: "unproven", status: 5 },
  "not-graph": { verdict: "unproven", status: 5 },
  "no-request": { verdict: "unproven", status: 3 },
} as const satisfies Record<string, { verdict: Verdict; status: number }>;
export type Reason = keyof typeof REASONS;

const HELD_FOR = {
  method: "not-sent",
  user: "user-open",
  "user-id": "user-id-needed",
  placeholder: "placeholder-open",
  address: "address-changes",
} as const satisfies Record<Held, Reason>;

const FAULTS = {
  ERR_GRAPH_LATE: "late",
  ERR_GRAPH_UNREACHABLE: "unreachable",
  ERR_GRAPH_UNTRUSTED: "untrusted",
  ERR_GRAPH_NOT_ALLOWED: "unreachable",
  ERR_GRAPH_ADDRESS: "unreachable",
  ERR_GRAPH_FOREIGN: "not-graph",
} as const satisfies Record<GraphCallError["code"], Reason>;

/**
 * Says what a proof came to.
 *
 * @param proof All that happened.
 */
export function reasonOf(proof: Proof): Reason {
  if (proof.signIn === null) return "no-request";
  const call = decidingCall(proof);
  return call === null ? "sign-in-failed" : reasonOfCall(call);
}

/**
 * The call that decides: the corrected one, where it came so far.
 *
 * @param proof All that happened.
 */
export function decidingCall({ before, after }: Proof): Call | null {
  return after ?? before;
}

/**
 * Names the permissions of which any one is missing, the one to ask for first in front.
 *
 * @param answer What the core says of the call.
 * @returns None where the token carries enough, or nothing is known of it.
 */
export function missingIn(answer: Prescription | null): readonly string[] {
  if (answer === null) return [];
  if (answer.requests.length > 0) return [...new Set(answer.requests.flatMap(missingIn))];
  const checklist = answer.permissions?.[answer.scheme];
  if (checklist === undefined || checklist.missing.length === 0) return [];
  const lead = answer.leads[answer.scheme];
  return lead === null ? checklist.missing : [lead.name];
}

/**
 * Names what the token lacks, being of the right kind.
 *
 * @param answer What the core says of the call.
 * @returns None where it is another kind's token that is wanted.
 */
export function lackedIn(answer: Prescription | null): readonly string[] {
  if (answer === null) return [];
  if (answer.requests.length > 0) return [...new Set(answer.requests.flatMap(lackedIn))];
  const { token } = answer.diagnosis;
  return token?.form === "jwt" && token.kind === answer.scheme ? missingIn(answer) : [];
}

/**
 * Says whether a grant is the way out. Graph may refuse for something else though a permission is missing
 * as well.
 *
 * @param answer What the core says of the call.
 */
export function isToGrant(answer: Prescription | null): boolean {
  if (answer === null) return false;
  if (answer.requests.length > 0) return answer.requests.some(isToGrant);
  return isPutRightByAGrant(answer.diagnosis.cause) && lackedIn(answer).length > 0;
}

/**
 * Lists the requests in a batch that the token does not open, and nobody but Entra may open.
 *
 * @param answer What the core says of the batch.
 * @returns None where it is no batch.
 */
export function shutParts(answer: Prescription | null): readonly Prescription[] {
  return answer?.requests.filter((one) => isClosed(one) && !mayBeOpened(one)) ?? [];
}

/**
 * Says whether a grant on the very site, list or file is what the app goes by: a permission for all of
 * them is then not what it lacks, unless that is the way out.
 *
 * @param answer What the core says of the call.
 */
export function isLetInBySite(answer: Prescription | null): boolean {
  return !isToGrant(answer) && grantedElsewhere(answer).includes("sites");
}

function reasonOfCall({ outcome, answer }: Call): Reason {
  switch (outcome.kind) {
    case "held":
      if (outcome.held !== "method") return HELD_FOR[outcome.held];
      return isClosed(answer) && !mayBeOpened(answer) ? "permission-missing" : HELD_FOR.method;
    case "fault":
      return "failure" in outcome.error ? "sign-in-failed" : FAULTS[outcome.error.code];
    case "answer":
      return reasonOfAnswer(outcome.response, answer);
  }
}

/** Whoever learns that something is not there was let in. */
const NOT_THERE: readonly Cause[] = ["not-found", "mailbox-or-license-missing"];

function reasonOfAnswer(response: GraphResponse, answer: Prescription | null): Reason {
  if (isAnswered(response)) return "answered";
  if (response.status === 429) return "throttled";
  if (response.status >= 500) return "service-failed";
  if (response.claims !== undefined) return "challenged";
  const isNotThere = answer !== null && NOT_THERE.includes(answer.diagnosis.cause);
  return response.status === 404 && isNotThere ? "not-found" : "refused";
}

/** A permission is missing, and what would do in its place stands in no token. */
function mayBeOpened(answer: Prescription | null): boolean {
  const closed = answer?.requests.filter(isClosed) ?? [];
  if (closed.length > 0) return closed.every(mayBeOpened);
  return isToGrant(answer) && grantedElsewhere(answer).length > 0;
}

/** The token cannot open it, whatever is in it: it lacks a permission, or is of the wrong kind. */
function isClosed(answer: Prescription | null): boolean {
  if (answer === null) return false;
  if (answer.requests.length > 0) return answer.requests.some(isClosed);
  const isOfWrongKind = ["app-token-on-me", "delegated-only-api", "app-only-api"].includes(
    answer.diagnosis.cause,
  );
  const isUnsupported = answer.permissions?.[answer.scheme].supported === false;
  return isOfWrongKind || isUnsupported || isToGrant(answer);
}
