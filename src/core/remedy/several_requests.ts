import type { Cause } from "../diagnosis/causes.ts";
import { leavesUserOpen } from "../graph/user_reference.ts";
import { batchedRequests } from "../paste/batch_requests.ts";
import type { BatchAnswer, Findings, GraphRequest } from "../paste/findings.ts";
import { isClosedTo } from "./closed_to.ts";
import { combinedPermissions, neededTogether } from "./combined_permissions.ts";
import { type FixedBatch, fixedBatch } from "./fixed_batch.ts";
import type { Prescription } from "./prescription.ts";
import { stepsOf } from "./step.ts";
import type { Together } from "./wanted_permission.ts";

/** Nothing that the request itself is to blame for. */
const NOT_FAILING: ReadonlySet<Cause> = new Set(["no-error-visible", "unrelated", "ambiguous"]);

/** Answers findings with one request at most; of several requests, with what all of them need. */
type AnswerOne = (findings: Findings, together?: Together) => Prescription;

/**
 * Answers a paste that may hold several requests, or a batch of them: each by itself, and all
 * together by the first that fails.
 *
 * @param findings What was read from the paste.
 * @param answerOne Answers each of them.
 * @returns The answer about the first failing request, of a batch that can be corrected the first that
 * its caller can make; with those of all in `requests` where there are several.
 */
export function answerRequests(findings: Findings, answerOne: AnswerOne): Prescription {
  const batch = findings.requests.find((request) => batchedRequests(request).length > 0) ?? null;
  const asked = findings.requests.flatMap((request) => askedIn(request, findings));
  if (asked.length < 2 && batch === null) return answerOne(findings);
  const requests = answerEach(findings, asked, answerOne);
  const fixed = batch === null ? null : fixedBatch(batch, requests);
  const focus = inFocus(requests, asked, fixed !== null);
  if (focus === undefined) return answerOne(findings);
  const isBatched = batch !== null && isWithin(batch, focus.diagnosis.request);
  const offered = isBatched && !isClosedTo(focus, "application") ? fixed : null;
  const open = requests.filter((_, index) => !isDone(asked[index]));
  const need = neededTogether(requests, open, focus.scheme, offered !== null);
  const answer = answerOne(focus.diagnosis.findings, need);
  const together = {
    ...answer,
    diagnosis: { ...answer.diagnosis, findings },
    requests,
    combined: combinedPermissions(requests),
    warnings: [...answer.warnings, ...aboutWhich(answer, requests.length)],
  };
  return isBatched ? { ...together, batch, ...asBatch(offered, answer) } : together;
}

/** A request, and what it was answered where a batch's answer tells. */
interface AskedRequest {
  request: GraphRequest;
  answer: BatchAnswer | undefined;
}

/** The request itself, or those in it where it is a batch. */
function askedIn(request: GraphRequest, { batchAnswers }: Findings): AskedRequest[] {
  const batched = batchedRequests(request);
  if (batched.length === 0) return [{ request, answer: undefined }];
  return batched.map((item) => ({
    request: item.request,
    answer: batchAnswers.find(({ id }) => id === item.id),
  }));
}

function isDone(asked: AskedRequest | undefined): boolean {
  return asked?.answer !== undefined && asked.answer.status < 400;
}

function isRefused(asked: AskedRequest | undefined): boolean {
  return asked?.answer !== undefined && asked.answer.status >= 400;
}

/**
 * The request that the whole answer is about. What was answered is not what failed, whatever the token
 * would say; and a batch that can be corrected is answered by what stays in it.
 */
function inFocus(
  requests: readonly Prescription[],
  asked: readonly AskedRequest[],
  isFixed: boolean,
): Prescription | undefined {
  const refused = requests.filter((_, index) => isRefused(asked[index]));
  const failing = requests.filter(isFailing);
  const likeliest = [refused, failing, requests].find(({ length }) => length > 0) ?? [];
  const [first] = likeliest;
  if (!isFixed) return first;
  return likeliest.find((one) => !isClosedTo(one, "application")) ?? first;
}

/**
 * An error belongs to one of the requests: where a batch's answer does not tell, to one that what it
 * asks for would open, and of these to the first that fails by the token alone. Where the token shows
 * none, it may have been given to any of them.
 */
function answerEach(
  findings: Findings,
  asked: readonly AskedRequest[],
  answerOne: AnswerOne,
): Prescription[] {
  const answerWith = (request: GraphRequest, errors: Findings["errors"]) =>
    answerOne({ ...findings, errors, requests: [request] });
  const judged = asked.map((one) => ({ ...one, byToken: answerWith(one.request, []) }));
  const named = new Set(findings.errors.flatMap(({ requiredPermissions }) => requiredPermissions));
  const opened = judged.filter(({ byToken }) => isOpenedByAny(byToken, named));
  const candidates = opened.length > 0 ? opened : judged;
  const failing = candidates.find(({ byToken }) => isFailing(byToken));
  return judged.map((one) => {
    const { request, answer, byToken } = one;
    if (answer !== undefined) return answerWith(request, errorsOf(answer, findings.errors));
    const isMeant = failing === undefined ? candidates.includes(one) : one === failing;
    return isMeant ? answerWith(request, findings.errors) : byToken;
  });
}

function isOpenedByAny({ grants }: Prescription, names: ReadonlySet<string>): boolean {
  return Object.values(grants)
    .flat()
    .some(({ name }) => names.has(name));
}

/** Its own error, or any where that could not be told. */
function errorsOf({ status, error }: BatchAnswer, errors: Findings["errors"]): Findings["errors"] {
  if (status < 400) return [];
  const own = error === null ? undefined : errors[error];
  return own === undefined ? errors : [{ ...own, status }];
}

function isFailing({ diagnosis }: Prescription): boolean {
  return !NOT_FAILING.has(diagnosis.cause);
}

function isWithin(batch: GraphRequest, request: GraphRequest | null): boolean {
  const wanted = JSON.stringify(request);
  return batchedRequests(batch).some((item) => JSON.stringify(item.request) === wanted);
}

function aboutWhich({ diagnosis: { request, words } }: Prescription, count: number): string[] {
  if (request === null || count < 2) return [];
  const call = `${request.method} ${request.path}`;
  return [words.remedy.severalRequests.aboutWhich(count, call)];
}

function asBatch(
  fixed: FixedBatch | null,
  { diagnosis, scheme, steps, markedSteps }: Prescription,
): Pick<Prescription, "fixedRequest" | "steps" | "markedSteps"> {
  if (fixed === null) return { fixedRequest: null, steps, markedSteps };
  const { request, count, changed, takenOut } = fixed;
  const said = diagnosis.words.remedy.severalRequests;
  const send = said[leavesUserOpen(request) ? "sendBatch" : "sendBatchAsIs"];
  const takeOut = said.takenOut[scheme === "application" ? "ofApp" : "ofUser"];
  const own = [send(changed, count), ...(takenOut.length === 0 ? [] : [takeOut(takenOut)])];
  return {
    fixedRequest: request,
    steps: [...own, ...steps],
    markedSteps: [...stepsOf("request", own), ...markedSteps],
  };
}
