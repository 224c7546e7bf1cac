import { permissionToAskFor } from "./lead.ts";
import type { Prescription } from "./prescription.ts";

/** What becomes of one request among several, in one line. */
export interface RequestOutcome {
  /** E.g. `GET /me/messages`. */
  call: string;
  /** The path to use in its place; null where it stays. */
  becomes: string | null;
  /** What else there is to say of it; empty where nothing is known. */
  says: string;
}

/**
 * Sums up the answer to one of several requests.
 *
 * @param prescription The answer to that request.
 */
export function requestOutcome(prescription: Prescription): RequestOutcome {
  const { diagnosis, fixedRequest } = prescription;
  const { request } = diagnosis;
  return {
    call: request === null ? "" : `${request.method} ${request.path}`,
    becomes: fixedRequest?.path ?? null,
    says: fixedRequest === null ? remark(prescription) : "",
  };
}

function remark({ diagnosis, permissions, leads, scheme }: Prescription): string {
  const { cause, alsoPossible, words } = diagnosis;
  const outcomes = words.remedy.requestOutcomes;
  if (cause === "no-error-visible") return outcomes.nothingWrong;
  if ([cause, ...alsoPossible].includes("delegated-only-api")) return outcomes.notForApps;
  if (cause === "app-token-on-me") return outcomes.noFormKnown;
  const wanted = permissionToAskFor(leads[scheme], permissions?.[scheme]);
  return wanted === undefined ? "" : outcomes.needs(wanted);
}
