import { appOnlyRequest } from "../core/graph/app_only_request.ts";
import type { Scheme } from "../core/graph/permission_index.ts";
import { permissionToAskFor } from "../core/remedy/lead.ts";
import type {
  Basis,
  LeadPermission,
  PermissionChecklist,
  Prescription,
} from "../core/remedy/prescription.ts";
import { bold, clip, type Element, escapeMarkdown, line, type Run, text } from "./elements.ts";
import { whyNotTicked } from "./why_not_ticked.ts";

/**
 * Says which permission the request needs, and whether the token has it; for a user and for an app
 * where nothing shows whose token it was.
 *
 * @param prescription The answer.
 */
export function permissionLines(prescription: Prescription): Element[] {
  const { permissions, diagnosis, scheme, lead } = prescription;
  if (permissions === null) return [];
  const undocumented = text("Which permission it needs is not documented.", { spacing: "Small" });
  if (diagnosis.context === "unknown") {
    if (permissions.basis === "unknown") return [undocumented];
    return [
      line(["For a user's token: ", wantedFrom(prescription, "delegated")], { spacing: "Small" }),
      line(["For an app's token: ", ...appSide(prescription)], { spacing: "Small" }),
      ...inferenceLine(permissions.basis, permissions.delegated),
    ];
  }
  const checklist = permissions[scheme];
  if (checklist.supported !== true) {
    // Where nothing is wrong, the summary already says so.
    return diagnosis.cause === "no-error-visible" ? [] : [undocumented];
  }
  const wanted = permissionToAskFor(lead, checklist) ?? "";
  const kind = scheme === "application" ? "application permission" : "delegated permission";
  return [
    text(
      `${bold(wanted)} (${kind}${consent(checklist, wanted)}): ${held(prescription, checklist, wanted)}`,
      { spacing: "Small" },
    ),
    ...(lead === null || lead.name === checklist.least[0] || checklist.granted.length > 0
      ? []
      : [leadLine(lead, checklist.least[0] ?? "")]),
    ...inferenceLine(permissions.basis, checklist),
  ];
}

/** What no documentation says is marked as what it is. */
function inferenceLine(basis: Basis, { details: [least] }: PermissionChecklist): Element[] {
  if (basis !== "inferred" || least === undefined) return [];
  const inference = escapeMarkdown(least.source);
  return [
    text(`Not documented for this request; ${inference}.`, { spacing: "Small", isSubtle: true }),
  ];
}

/** Where Microsoft's article names it, the line says so; the rest is the permission data. */
function leadLine({ gives, leastGives, source }: LeadPermission, least: string): Element {
  const gist = escapeMarkdown(gives);
  const reason = source.startsWith("http")
    ? `Named by [Microsoft's article](${source}); it gives ${gist}.`
    : `It gives ${gist}.`;
  return text(
    `${reason} Least in the permission data: ${bold(least)}, ${escapeMarkdown(leastGives)}.`,
    { spacing: "Small", isSubtle: true },
  );
}

function wantedFrom(prescription: Prescription, scheme: Scheme): Run {
  const checklist = prescription.permissions?.[scheme];
  if (checklist === undefined || checklist.supported === null) return "not documented";
  if (!checklist.supported) return "not possible";
  return { bold: permissionToAskFor(prescription.leads[scheme], checklist) ?? "" };
}

/** An app cannot make a request on `/me`, but often the same one on `/users/{id}`. */
function appSide(prescription: Prescription): Run[] {
  const { request } = prescription.diagnosis;
  const named = request === null ? undefined : appOnlyRequest(request.method, request.path);
  return named?.kind === "open"
    ? ["not possible on this path, only on ", { bold: clip(named.path) }]
    : [wantedFrom(prescription, "application")];
}

function consent(checklist: PermissionChecklist, name: string): string {
  const detail = checklist.details.find((row) => row.name === name);
  if (detail === undefined) return "";
  return detail.adminConsent ? ", admin consent" : ", usually no administrator needed";
}

/** A permission may be granted elsewhere: the card speaks of this token alone. */
function held(prescription: Prescription, checklist: PermissionChecklist, wanted: string): string {
  const { diagnosis, scheme } = prescription;
  const caller = scheme === "application" ? "application" : "delegated";
  if (diagnosis.context !== caller)
    return caller === "application"
      ? "has to be in an app's token."
      : "has to be in a user's token.";
  if (whyNotTicked(diagnosis) !== null) return "has to be in the token.";
  const [granted] = checklist.granted;
  if (granted === undefined) return "not in this token.";
  return granted === wanted
    ? "in this token."
    : `${escapeMarkdown(granted)} is in this token and is enough.`;
}
