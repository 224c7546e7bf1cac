import type {
  LeadPermission,
  PermissionChecklist,
  Prescription,
} from "../core/remedy/prescription.ts";
import { bold, box, code, type Element, escapeMarkdown, small, text } from "./elements.ts";

/**
 * The box of the first card: the path to use and the permission to ask for.
 *
 * @param prescription The answer.
 * @returns The box, or undefined where there is neither request nor step to show.
 */
export function remedyBox(prescription: Prescription): Element | undefined {
  const { diagnosis, fixedRequest, steps } = prescription;
  if (fixedRequest !== null) {
    const label = diagnosis.confidence === "certain" ? "Use" : "If an app made this call, use";
    return box([
      small(label, { weight: "Bolder", spacing: "None" }),
      code(`${fixedRequest.method} ${fixedRequest.path}`, { weight: "Bolder" }),
      ...permissionLines(prescription),
    ]);
  }
  if (diagnosis.request !== null && KEEPS_REQUEST.has(diagnosis.cause)) {
    const { method, path } = diagnosis.request;
    return box([
      small("Keep", { weight: "Bolder", spacing: "None" }),
      code(`${method} ${path}`, { weight: "Bolder" }),
      ...permissionLines(prescription),
      ...(diagnosis.cause === "ambiguous" ? steps.map((step) => text(escapeMarkdown(step))) : []),
    ]);
  }
  if (diagnosis.cause === "no-error-visible") return undefined;
  const [first, second] = steps;
  if (first === undefined) return undefined;
  return box([
    text(escapeMarkdown(first), { spacing: "None" }),
    ...(second === undefined ? [] : [text(escapeMarkdown(second), { spacing: "Small" })]),
  ]);
}

/** The request is right, and what is missing is a permission. */
const KEEPS_REQUEST = new Set([
  "app-token-no-roles",
  "app-missing-permission",
  "delegated-missing-scope",
  "delegated-only-api",
  "no-error-visible",
  "ambiguous",
]);

function permissionLines(prescription: Prescription): Element[] {
  const { permissions, diagnosis, lead } = prescription;
  if (permissions === null) return [];
  if (diagnosis.context === "unknown") {
    return [
      text(`For a user's token: ${names(permissions.delegated)}`, { spacing: "Small" }),
      text(`For an app's token: ${names(permissions.application)}`, { spacing: "Small" }),
    ];
  }
  const { scheme } = prescription;
  const checklist = permissions[scheme];
  if (checklist.supported !== true)
    return [text("Which permission it needs is not documented.", { spacing: "Small" })];
  const wanted = lead?.name ?? checklist.least[0] ?? "";
  const kind = scheme === "application" ? "application permission" : "delegated permission";
  const described = `${bold(wanted)} (${kind}${consent(checklist, wanted)})`;
  return [
    text(`${described} ${held(prescription, checklist, wanted)}`, { spacing: "Small" }),
    ...(lead === null || lead.name === checklist.least[0] || checklist.granted.length > 0
      ? []
      : [
          text(
            `${leadReason(lead)} Least in the permission data: ${bold(checklist.least[0] ?? "")}, ${escapeMarkdown(lead.leastGives)}.`,
            { spacing: "Small", isSubtle: true },
          ),
        ]),
  ];
}

/** Where the article names it, it says so; the rest is the permission data. */
function leadReason({ gives, source }: LeadPermission): string {
  const gist = escapeMarkdown(gives);
  return source.startsWith("http")
    ? `Named by [Microsoft's article](${source}); it gives ${gist}.`
    : `It gives ${gist}.`;
}

function names(checklist: PermissionChecklist): string {
  if (checklist.supported === null) return "not documented";
  return checklist.supported ? bold(checklist.least[0] ?? "") : "not possible";
}

function consent(checklist: PermissionChecklist, name: string): string {
  const detail = checklist.details.find((row) => row.name === name);
  if (detail === undefined) return "";
  return detail.adminConsent ? ", admin consent" : ", usually no administrator needed";
}

/** A permission may be granted elsewhere: the card speaks of this token alone. */
function held(prescription: Prescription, checklist: PermissionChecklist, wanted: string): string {
  const [granted] = checklist.granted;
  if (granted === wanted) return "is in this token.";
  if (granted !== undefined)
    return `is not needed: ${bold(granted)} is in this token and is enough.`;
  return prescription.diagnosis.token?.form === "jwt"
    ? "is not in this token."
    : "must be in the token.";
}
