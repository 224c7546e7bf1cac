import { appOnlyRequest } from "../core/graph/app_only_request.ts";
import type { Scheme } from "../core/graph/permission_index.ts";
import { permissionToAskFor } from "../core/remedy/lead.ts";
import type {
  Basis,
  LeadPermission,
  PermissionChecklist,
  Prescription,
} from "../core/remedy/prescription.ts";
import type { TenantTruth } from "../core/tenant/tenant_truth.ts";
import { bold, clip, type Element, escapeMarkdown, line, type Run, text } from "./elements.ts";
import { grantedInTenant } from "./granted_in_tenant.ts";
import { untickable } from "./untickable.ts";
import type { CardWords } from "./words/card_words.ts";

/**
 * Says which permission the request needs, and whether the token has it; for a user and for an app
 * where nothing shows whose token it was.
 *
 * @param prescription The answer.
 * @param words What the card says.
 * @param tenant What was looked up in the reader's tenant.
 */
export function permissionLines(
  prescription: Prescription,
  words: CardWords,
  tenant?: TenantTruth,
): Element[] {
  const { permissions, diagnosis, scheme, lead } = prescription;
  if (permissions === null) return [];
  const says = words.permissions;
  const undocumented = text(says.whichUndocumented, { spacing: "Small" });
  if (diagnosis.context === "unknown") {
    if (permissions.basis === "unknown") return [undocumented];
    return [
      line([says.forUser, wantedFrom(prescription, "delegated", words)], { spacing: "Small" }),
      line([says.forApp, ...appSide(prescription, words)], { spacing: "Small" }),
      ...inferenceLine(permissions.basis, permissions.delegated, words),
    ];
  }
  const checklist = permissions[scheme];
  if (checklist.supported !== true) {
    // Where nothing is wrong, the summary already says so.
    return diagnosis.cause === "no-error-visible" ? [] : [undocumented];
  }
  const wanted = permissionToAskFor(lead, checklist) ?? "";
  const kind = says.kinds[scheme === "application" ? "application" : "delegated"];
  // Who has it granted is neither to consent nor to choose.
  const [granted] = grantedInTenant(
    [wanted, ...checklist.least, ...checklist.alternatives],
    scheme,
    tenant,
  );
  if (granted !== undefined && checklist.granted.length === 0) {
    return [text(says.needed(bold(granted), kind, "", says.grantedInTenant), { spacing: "Small" })];
  }
  const asked = consent(checklist, wanted, words);
  const isHeld = held(prescription, checklist, wanted, words);
  return [
    text(says.needed(bold(wanted), kind, asked, isHeld), { spacing: "Small" }),
    ...(lead === null || lead.name === checklist.least[0] || checklist.granted.length > 0
      ? []
      : [leadLine(lead, checklist.least[0] ?? "", words)]),
    ...inferenceLine(permissions.basis, checklist, words),
  ];
}

/** What no documentation says is marked as what it is. */
function inferenceLine(
  basis: Basis,
  { details: [least] }: PermissionChecklist,
  { permissions }: CardWords,
): Element[] {
  if (basis !== "inferred" || least === undefined) return [];
  const inference = permissions.inferred(escapeMarkdown(least.source));
  return [text(inference, { spacing: "Small", isSubtle: true })];
}

/** Where Microsoft's article names it, the line says so; the rest is the permission data. */
function leadLine(
  { gives, leastGives, source }: LeadPermission,
  least: string,
  { permissions }: CardWords,
): Element {
  const gist = escapeMarkdown(gives);
  const reason = source.startsWith("http")
    ? permissions.namedByArticle(source, gist)
    : permissions.itGives(gist);
  const inData = permissions.leastInData(bold(least), escapeMarkdown(leastGives));
  return text(`${reason} ${inData}`, { spacing: "Small", isSubtle: true });
}

function wantedFrom(prescription: Prescription, scheme: Scheme, { permissions }: CardWords): Run {
  const checklist = prescription.permissions?.[scheme];
  if (checklist === undefined || checklist.supported === null) return permissions.notDocumented;
  if (!checklist.supported) return permissions.notPossible;
  return { bold: permissionToAskFor(prescription.leads[scheme], checklist) ?? "" };
}

/** An app cannot make a request on `/me`, but often the same one on `/users/{id}`. */
function appSide(prescription: Prescription, words: CardWords): Run[] {
  const { request } = prescription.diagnosis;
  const named = request === null ? undefined : appOnlyRequest(request.method, request.path);
  return named?.kind === "open"
    ? [words.permissions.onlyOn, { bold: clip(named.path) }]
    : [wantedFrom(prescription, "application", words)];
}

function consent(checklist: PermissionChecklist, name: string, words: CardWords): string {
  const detail = checklist.details.find((row) => row.name === name);
  if (detail === undefined) return "";
  const { withAdminConsent, withoutAdministrator } = words.permissions;
  return detail.adminConsent ? withAdminConsent : withoutAdministrator;
}

/** A permission may be granted elsewhere: the card speaks of this token alone. */
function held(
  { diagnosis, scheme }: Prescription,
  checklist: PermissionChecklist,
  wanted: string,
  { permissions }: CardWords,
): string {
  const caller = scheme === "application" ? "application" : "delegated";
  if (diagnosis.context !== caller) {
    return caller === "application" ? permissions.hasToBeInApps : permissions.hasToBeInUsers;
  }
  if (untickable(diagnosis) !== null) return permissions.hasToBeInToken;
  const [granted] = checklist.granted;
  if (granted === undefined) return permissions.notInToken;
  return granted === wanted ? permissions.inToken : permissions.enough(escapeMarkdown(granted));
}
