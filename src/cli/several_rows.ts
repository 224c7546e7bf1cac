import type { Prescription } from "../core/remedy/prescription.ts";
import { requestOutcome } from "../core/remedy/request_outcome.ts";
import type { Row } from "./page.ts";

/**
 * Lists what becomes of each request, where a text holds several, and what they need together.
 *
 * @param prescription The answer.
 * @returns None where there is one request.
 */
export function severalRows({ requests, combined, scheme }: Prescription): Row[] {
  if (requests.length < 2) return [];
  const names = combined?.[scheme === "application" ? "application" : "delegated"] ?? [];
  return [
    ...requests.map((one, at): Row => ({ label: `${at + 1}.`, text: outcome(one) })),
    ...(names.length === 0 ? [] : [{ label: "All", text: `together need ${names.join(", ")}` }]),
  ];
}

function outcome(prescription: Prescription): string {
  const { call, becomes, says } = requestOutcome(prescription);
  if (becomes !== null) return `${call} -> ${becomes}`;
  return says === "" ? call : `${call}: ${says}`;
}
