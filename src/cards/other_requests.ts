import type { Prescription } from "../core/remedy/prescription.ts";
import { requestOutcome } from "../core/remedy/request_outcome.ts";
import type { TenantTruth } from "../core/tenant/tenant_truth.ts";
import { bold, clip, type Element, escapeMarkdown, line, type Run, text } from "./elements.ts";
import type { CardWords } from "./words/card_words.ts";

/** More rows than this would push the rest of the card out of sight. */
const MOST_ROWS = 6;

/** A longer path is shown cut. */
const MOST_PATH = 120;

/**
 * Lists what becomes of each request, where a paste holds several.
 *
 * @param prescription The answer.
 * @param words What the card says.
 * @param tenant What was looked up; what they need together is then told with how it stands.
 * @returns Nothing where there is one request.
 */
export function otherRequests(
  { requests, combined, scheme }: Prescription,
  { answer }: CardWords,
  tenant?: TenantTruth,
): Element[] {
  if (requests.length < 2) return [];
  const left = requests.length - MOST_ROWS;
  const names = combined?.[scheme === "application" ? "application" : "delegated"] ?? [];
  const together = `${bold(answer.together)} ${escapeMarkdown(names.join(", "))}`;
  return [
    ...requests
      .slice(0, MOST_ROWS)
      .map((one, at) => line(requestRow(one), { spacing: at === 0 ? "Medium" : "Small" })),
    ...(left > 0 ? [text(answer.moreRequests(left), { spacing: "Small" })] : []),
    ...(names.length === 0 || isTold(names, tenant) ? [] : [text(together, { spacing: "Small" })]),
  ];
}

function isTold(names: readonly string[], tenant: TenantTruth | undefined): boolean {
  if (tenant === undefined) return false;
  const told = new Set(tenant.rows.flatMap(({ permissions = [] }) => permissions));
  return (
    tenant.isGranted || names.flatMap((name) => name.split(" + ")).every((one) => told.has(one))
  );
}

function requestRow(prescription: Prescription): Run[] {
  const { call, becomes, says } = requestOutcome(prescription);
  const asked = clip(call, MOST_PATH);
  if (becomes !== null) return [`${asked} → `, { bold: clip(becomes, MOST_PATH) }];
  return says === "" ? [asked] : [`${asked}: ${says}`];
}
