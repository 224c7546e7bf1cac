import { permissionToAskFor } from "../core/remedy/lead.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { bold, clip, type Element, escapeMarkdown, line, type Run, text } from "./elements.ts";

/** More rows than this would push the rest of the card out of sight. */
const MOST_ROWS = 6;

/** A longer path is shown cut. */
const MOST_PATH = 120;

/**
 * Lists what becomes of each request, where a paste holds several.
 *
 * @param prescription The answer.
 * @returns Nothing where there is one request.
 */
export function otherRequests({ requests, combined, scheme }: Prescription): Element[] {
  if (requests.length < 2) return [];
  const left = requests.length - MOST_ROWS;
  const names = combined?.[scheme === "application" ? "application" : "delegated"] ?? [];
  return [
    ...requests
      .slice(0, MOST_ROWS)
      .map((one, at) => line(requestRow(one), { spacing: at === 0 ? "Medium" : "Small" })),
    ...(left > 0 ? [text(`and ${left} more.`, { spacing: "Small" })] : []),
    ...(names.length === 0
      ? []
      : [
          text(`${bold("Together they need:")} ${escapeMarkdown(names.join(", "))}`, {
            spacing: "Small",
          }),
        ]),
  ];
}

function requestRow({ diagnosis, fixedRequest, permissions, leads, scheme }: Prescription): Run[] {
  const { request, cause } = diagnosis;
  if (request === null) return [];
  const call = clip(`${request.method} ${request.path}`, MOST_PATH);
  if (fixedRequest !== null) {
    return [`${call} → `, { bold: clip(fixedRequest.path, MOST_PATH) }];
  }
  if (cause === "no-error-visible") return [`${call}: nothing looks wrong`];
  const isClosed = [cause, ...diagnosis.alsoPossible].includes("delegated-only-api");
  if (isClosed) return [`${call}: `, { bold: "not open to apps" }];
  if (cause === "app-token-on-me") return [`${call}: no app-only form of it is known`];
  const wanted = permissionToAskFor(leads[scheme], permissions?.[scheme]);
  return wanted === undefined ? [call] : [`${call}: needs `, { bold: wanted }];
}
