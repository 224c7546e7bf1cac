import type { Cause } from "../diagnosis/causes.ts";
import { leavesUserOpen } from "../graph/user_reference.ts";
import { batchedRequests } from "../paste/batch_requests.ts";
import type { BatchAnswer, Findings, GraphRequest } from "../paste/findings.ts";
import { adminMessage } from "./admin_message.ts";
import { combinedPermissions, missingTogether } from "./combined_permissions.ts";
import { fixedBatch } from "./fixed_batch.ts";
import { howToGrant } from "./granting.ts";
import type { Prescription } from "./prescription.ts";

/** Nothing that the request itself is to blame for. */
const NOT_FAILING: ReadonlySet<Cause> = new Set(["no-error-visible", "unrelated", "ambiguous"]);

/**
 * Answers a paste that may hold several requests, or a batch of them: each by itself, and all
 * together by the first that fails.
 *
 * @param findings What was read from the paste.
 * @param answerOne Answers findings with one request at most.
 * @param tenantId Tenant of the conversation; null where there is none.
 * @returns The answer about the first failing request, with those of all in `requests` where there
 * are several.
 */
export function answerRequests(
  findings: Findings,
  answerOne: (findings: Findings) => Prescription,
  tenantId: string | null,
): Prescription {
  const batch = findings.requests.find((request) => batchedRequests(request).length > 0) ?? null;
  const asked: AskedRequest[] = findings.requests.flatMap((request) => {
    const batched = batchedRequests(request).map((item) => ({
      request: item.request,
      answer: findings.batchAnswers.find(({ id }) => id === item.id),
    }));
    return batched.length === 0 ? [{ request, answer: undefined }] : batched;
  });
  if (asked.length < 2 && batch === null) return answerOne(findings);
  const requests = answerEach(findings, asked, answerOne);
  // What was answered is not what failed, whatever the token would say.
  const refused = requests.filter((_, index) => (asked[index]?.answer?.status ?? 0) >= 400);
  const focus = refused[0] ?? requests.find(isFailing) ?? requests[0];
  if (focus === undefined) return answerOne(findings);
  const combined = combinedPermissions(requests);
  const together = {
    ...focus,
    diagnosis: { ...focus.diagnosis, findings },
    requests,
    combined,
    ...grantTogether(focus, requests, tenantId),
    warnings: [...focus.warnings, ...aboutWhich(focus, requests.length)],
  };
  if (batch === null || !isWithin(batch, focus.diagnosis.request)) return together;
  return { ...together, batch, ...correctedBatch(batch, focus, requests) };
}

/** A request, and what it was answered where a batch's answer tells. */
interface AskedRequest {
  request: GraphRequest;
  answer: BatchAnswer | undefined;
}

/**
 * An error belongs to one of the requests: where a batch's answer does not tell, to the first that
 * fails by the token alone. Where the token shows none, it may have been given to any.
 */
function answerEach(
  findings: Findings,
  asked: readonly AskedRequest[],
  answerOne: (findings: Findings) => Prescription,
): Prescription[] {
  const answerWith = (request: GraphRequest, errors: Findings["errors"]) =>
    answerOne({ ...findings, errors, requests: [request] });
  const byToken = asked.map(({ request }) => answerWith(request, []));
  const failing = byToken.findIndex(isFailing);
  return asked.map(({ request, answer }, index) => {
    if (answer !== undefined) return answerWith(request, errorsOf(answer, findings.errors));
    const isMeant = failing < 0 || index === failing;
    return isMeant || byToken[index] === undefined
      ? answerWith(request, findings.errors)
      : byToken[index];
  });
}

/** Its own error, or any where that could not be told. */
function errorsOf({ status, error }: BatchAnswer, errors: Findings["errors"]): Findings["errors"] {
  if (status < 400) return [];
  const own = error === null ? undefined : errors[error];
  return own === undefined ? errors : [{ ...own, status }];
}

/** One grant for all of them: an administrator is not asked twice. */
function grantTogether(
  focus: Prescription,
  requests: readonly Prescription[],
  tenantId: string | null,
): Pick<Prescription, "commands" | "links" | "adminMessage"> {
  const { scheme, commands, links } = focus;
  if (commands.length === 0) return { commands, links, adminMessage: focus.adminMessage };
  const need = { ...focus, together: missingTogether(requests, scheme) };
  return { ...howToGrant(need, scheme, tenantId), adminMessage: adminMessage(need) };
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

function correctedBatch(
  batch: GraphRequest,
  focus: Prescription,
  requests: readonly Prescription[],
): Pick<Prescription, "fixedRequest" | "steps"> {
  const { fixedRequest, changed } = fixedBatch(batch, requests);
  if (fixedRequest === null) return { fixedRequest, steps: focus.steps };
  const closed = requests.filter(
    ({ diagnosis, fixedRequest: fixed }) =>
      fixed === null && diagnosis.alsoPossible.includes("delegated-only-api"),
  );
  const calls = closed.flatMap(({ diagnosis: { request } }) =>
    request === null ? [] : [`${request.method} ${request.path}`],
  );
  const together = missingTogether(requests, focus.scheme);
  const said = focus.diagnosis.words.remedy.severalRequests;
  const steps = focus.fixedRequest === null ? focus.steps : focus.steps.slice(1);
  return {
    fixedRequest,
    steps: [
      said[leavesUserOpen(fixedRequest) ? "sendBatch" : "sendBatchAsIs"](changed, requests.length),
      ...(calls.length === 0 ? [] : [said.takeOut(calls)]),
      ...(together.length < 2 ? [] : [said.grantAll(together)]),
      ...steps,
    ],
  };
}
