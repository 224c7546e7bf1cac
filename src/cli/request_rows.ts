import type { Cause } from "../core/diagnosis/causes.ts";
import type { FixedRequest, Prescription } from "../core/remedy/prescription.ts";
import type { Row } from "./page.ts";
import { schemeView } from "./scheme_view.ts";

/** The request is right as it is, and what is to change is the token. */
const KEEPS_REQUEST: ReadonlySet<Cause> = new Set<Cause>([
  "app-token-on-me",
  "app-token-no-roles",
  "app-missing-permission",
  "delegated-missing-scope",
  "delegated-only-api",
  "app-only-api",
]);

/**
 * Shows the request to use, or to keep.
 *
 * @param prescription The answer.
 * @returns Labelled rows; none where no request was found, or it may be wrong.
 */
export function requestRows({ diagnosis, fixedRequest }: Prescription): Row[] {
  const { cause, request } = diagnosis;
  if (fixedRequest !== null) {
    return [
      { label: "Use", text: `${fixedRequest.method} ${fixedRequest.path}`, tone: "use" },
      { text: fixedRequest.url },
      ...(isSure(diagnosis) ? [] : [aside("if an app's token made this call")]),
      ...carriedOver(fixedRequest).map(aside),
    ];
  }
  if (request === null || !KEEPS_REQUEST.has(cause)) return [];
  return [{ label: "Keep", text: `${request.method} ${request.path}`, tone: "use" }];
}

/**
 * Says what to do in a sentence, for the last line.
 *
 * @param prescription The answer.
 */
export function shortAnswer(prescription: Prescription): string {
  const { diagnosis, fixedRequest, scheme, steps, summary } = prescription;
  const { cause, evidence, request } = diagnosis;
  const target = fixedRequest ?? (KEEPS_REQUEST.has(cause) ? request : null);
  const view = schemeView(prescription, scheme);
  const wanted = view?.names[0];
  if (target !== null && wanted !== undefined) {
    const call = `${verb(prescription)} ${target.method} ${target.path}`;
    if (view?.held?.includes(wanted)) return `${call}: ${wanted} is in the token already.`;
    const whose = scheme === "application" ? "an app's" : "a user's";
    return `${call} with ${whose} token that carries ${wanted}.`;
  }
  const [first, ...more] = steps;
  // Of this cause the summary is what to do already; without evidence it is all there is to say.
  if (first === undefined || cause === "app-token-on-me" || evidence.length === 0) return summary;
  return more.length === 0 ? first : `Next: ${first}`;
}

function verb({ fixedRequest, diagnosis }: Prescription): string {
  if (fixedRequest === null) return "Keep";
  return isSure(diagnosis) ? "Use" : "Most likely: use";
}

/** A user's request is put right whoever is to blame; an app's only if it was an app. */
function isSure({ confidence, context }: Prescription["diagnosis"]): boolean {
  return confidence === "certain" || context === "delegated";
}

function aside(text: string): Row {
  return { text, tone: "aside" };
}

/** What stays as it was sent is not printed again. */
function carriedOver({ headers, body }: FixedRequest): string[] {
  const hasHeaders = Object.keys(headers).some((name) => !/^authorization$/i.test(name));
  const parts = [...(hasHeaders ? ["headers"] : []), ...(body === null ? [] : ["body"])];
  return parts.length === 0 ? [] : [`${parts.join(" and ")} as you sent them`];
}
