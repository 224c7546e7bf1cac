import type { Prescription } from "../../core/remedy/prescription.ts";
import { requestOutcome } from "../../core/remedy/request_outcome.ts";
import type { Row } from "../page.ts";
import { checklistRows, permissionRows } from "../permission_rows.ts";
import { isAnswered, isRefusal } from "./is_answered.ts";
import type { Call } from "./proof.ts";
import { statedWait } from "./stated_wait.ts";
import { isLetInBySite, lackedIn } from "./verdict.ts";
import { callOf, heldWords } from "./verdict_words.ts";

/**
 * Shows one request and what became of it.
 *
 * @param call The call.
 * @param isDeciding Whether the verdict rests on it, so that its permissions matter.
 * @returns Labelled rows.
 */
export function callRows(call: Call, isDeciding: boolean): Row[] {
  const { outcome, answer } = call;
  const isSent = outcome.kind !== "held";
  return [
    { label: isSent ? "Sent" : "Not sent", text: callOf(call), tone: "use" },
    { text: call.request.url, tone: "aside" },
    ...partRows(call),
    ...outcomeRows(call),
    ...(answer === null || !tellsOf(call) ? [] : answerRows(answer, isSent, isDeciding)),
  ];
}

/**
 * Lists the permissions of which any one is enough, where the token carries none of them.
 *
 * @param call The call that decides.
 */
export function callChecklist(call: Call): Row[] {
  const isOpen = tellsOf(call) && lackedIn(call.answer).length > 0 && !isLetInBySite(call.answer);
  return call.answer === null || !isOpen ? [] : checklistRows(call.answer);
}

/** Where nobody answered, there is nothing to say of permissions yet. */
function tellsOf({ outcome }: Call): boolean {
  return isRefusal(outcome) || outcome.kind === "held";
}

/** The requests in a batch, each with what it becomes. */
function partRows({ parts, answer }: Call): Row[] {
  const fixes = new Map(
    (answer?.requests ?? []).map((one) => {
      const { call, becomes } = requestOutcome(one);
      return [call, becomes];
    }),
  );
  return parts.map((part, at): Row => {
    const becomes = fixes.get(part) ?? null;
    return {
      label: at === 0 ? "In it" : "",
      text: becomes === null ? part : `${part} -> ${becomes}`,
    };
  });
}

function outcomeRows(call: Call): Row[] {
  const { outcome, answer } = call;
  switch (outcome.kind) {
    case "held":
      return [{ label: "Why", text: heldWords(outcome.held) }];
    case "fault":
      return [{ label: "Answer", text: "none", tone: "open" }];
    case "answer": {
      const { response } = outcome;
      if (isAnswered(response)) {
        return [{ label: "Answer", text: statusText(response.status), tone: "good" }];
      }
      const code = answer?.diagnosis.error?.code ?? null;
      const wait = statedWait(call);
      const parts = [
        `${response.status}`,
        ...(code === null ? [] : [code]),
        ...(wait === null ? [] : [`wait ${wait}`]),
        ...(response.requestId === null ? [] : [`request-id ${response.requestId}`]),
      ];
      return [{ label: "Answer", text: parts.join(", "), tone: "open" }];
    }
  }
}

function answerRows(answer: Prescription, isSent: boolean, isDeciding: boolean): Row[] {
  const { title, diagnosis } = answer;
  const isShut = diagnosis.cause === "resource-policy" || lackedIn(answer).length > 0;
  const gates = isShut ? answer.gates : [];
  const why = isSent ? [{ label: "Why", text: title }] : [];
  if (!isDeciding) return why;
  return [
    ...why,
    ...(isLetInBySite(answer) ? [] : permissionRows(answer)),
    ...gates.map(({ says }): Row => ({ label: "Caution", labelTone: "open", text: says })),
  ];
}

function statusText(status: number): string {
  return status === 302 ? "302, the address of the content" : `${status}`;
}
