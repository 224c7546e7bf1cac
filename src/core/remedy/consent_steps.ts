import { cloudOfGraphHost, PUBLIC_CLOUD } from "../graph/clouds.ts";
import { counterpartOf, schemesOf } from "../graph/counterpart.ts";
import { findPermissions } from "../graph/find_permissions.ts";
import { permissionIndex, type Scheme } from "../graph/permission_index.ts";
import { isSignedInUserPath } from "../graph/signed_in_user.ts";
import { momentOf } from "../moment.ts";
import { isManagedIdentity } from "./managed_identity.ts";
import type { Plan } from "./plan.ts";
import { wantedPermission } from "./wanted_permission.ts";

/**
 * The steps that give an app its permission: the menu path, who may consent, and a new token.
 *
 * Source: Microsoft Learn, "Grant tenant-wide admin consent to an application".
 *
 * @param plan The diagnosis and what was found to be needed.
 */
export function grantToApp(plan: Plan): string[] {
  const checklist = plan.permissions?.application;
  if (checklist !== undefined && checklist.granted.length > 0) {
    return [`The permission is there: ${checklist.granted[0]} is in this token.`];
  }
  const wanted =
    wantedPermission(plan, checklist, "application") ?? "the one that the request needs";
  const grant = isManagedIdentity(plan.diagnosis)
    ? grantToIdentity(wanted)
    : grantInPortal(plan, wanted);
  const note = counterpartNote(plan, "delegated", "application", wanted);
  return [...note, ...grant, newAppToken(plan), closeTheCircle(wanted)];
}

/** What the other kind of caller would ask for is what people grant by mistake. */
function counterpartNote(plan: Plan, from: Scheme, to: Scheme, wanted: string): string[] {
  const { error, request, words } = plan.diagnosis;
  const stated = error?.requiredPermissions ?? [];
  // Of what nobody mentioned only the alias is told, as its scope is what everybody knows.
  const isOnAlias = request !== null && isSignedInUserPath(request.path);
  const asked = isOnAlias ? findPermissions(request.method, request.path) : undefined;
  const usual = asked?.operation[from].slice(0, 1).map(({ name }) => name) ?? [];
  const [mistaken] = [...stated, ...usual].filter((name) => !schemesOf(name).includes(to));
  const other = mistaken === undefined ? null : counterpartOf(mistaken, from, to);
  if (other?.name !== wanted) return [];
  const whose = from === "delegated" ? "is for a user's token" : "is for an app's token";
  return [
    `${mistaken} ${whose}; the permission to ask for here is ${wanted}. ${words.graph.counterparts[other.reason]}`,
  ];
}

function grantInPortal(plan: Plan, wanted: string): string[] {
  return [
    `${portal(plan)} > App registrations > your app > API permissions > Add a permission > Microsoft Graph > Application permissions > ${wanted}.`,
    "Grant admin consent on the same page (a Privileged Role Administrator can; adding alone grants nothing).",
  ];
}

/** Source: Microsoft Learn, "Grant API permissions to a managed identity". */
function grantToIdentity(wanted: string): string[] {
  return [
    `Give the managed identity the application permission ${wanted} by an app-role assignment, with PowerShell or REST: it has no app registration, so no page of the portal does it.`,
    "A Privileged Role Administrator can; an Azure role on a subscription counts for nothing in Graph.",
    "Azure keeps a managed identity's token for up to 24 hours: wait, or restart what runs under it.",
  ];
}

/** The next paste tells whether the steps were taken. */
function closeTheCircle(wanted: string): string {
  return `Paste the new token here, without its last part, to see whether ${wanted} is in it.`;
}

/**
 * The steps that give a user's token its scope.
 *
 * @param plan The diagnosis and what was found to be needed.
 */
export function askForScope(plan: Plan): string[] {
  const wanted = wantedPermission(plan, plan.permissions?.delegated, "delegated");
  const scope = wanted ?? "the scope that the request needs";
  return [
    ...counterpartNote(plan, "application", "delegated", scope),
    `Ask for ${scope} when the user signs in.`,
    ...whoConsents(wanted),
    `Then sign in again: ${consentComesFirst(plan)}.`,
    closeTheCircle(scope),
  ];
}

function whoConsents(scope: string | undefined): string[] {
  const names = scope?.split(" + ") ?? [];
  const facts = names.map((name) => permissionIndex().permission(name, "delegated"));
  if (facts.length === 0 || facts.includes(undefined)) return [];
  return facts.some((fact) => fact?.adminConsent === true)
    ? [
        "An administrator has to consent to it first (a Cloud Application Administrator or an Application Administrator can).",
      ]
    : ["Usually the user can consent; no administrator is needed."];
}

/**
 * The steps of an app whose request only a user can make.
 *
 * Sources: Microsoft Learn, the pages of the flows; "On-behalf-of flow".
 *
 * @param plan The diagnosis and what was found to be needed.
 */
export function signIn(plan: Plan): string[] {
  const { diagnosis, alternative } = plan;
  const wanted = wantedPermission(plan, plan.permissions?.delegated, "delegated");
  const scope = wanted ?? "the scope that the request needs";
  const { request } = diagnosis;
  return [
    "Let a user sign in: authorization code with PKCE for web and desktop, device code for a command line, on-behalf-of for an API.",
    ...(isManagedIdentity(diagnosis)
      ? ["A managed identity can sign nobody in: that takes an app registration."]
      : []),
    `Ask for ${scope} in that sign-in.`,
    ...whoConsents(wanted),
    `Send ${request === null ? "the request" : `${request.method} ${request.path}`} with the user's token, unchanged.`,
    ...(alternative === null ? [] : [`Or without a user: ${alternativeCall(alternative)}`]),
  ];
}

function alternativeCall({ method, path, says }: NonNullable<Plan["alternative"]>): string {
  return method === null || path === null ? says : `${method} ${path}. ${says}`;
}

/**
 * The step that fetches an app's new token.
 *
 * @param plan The diagnosis and what was found to be needed.
 */
export function newAppToken(plan: Plan): string {
  return `Ask for a new token with the scope ${graphScope(plan, ".default")}: ${consentComesFirst(plan)}.`;
}

function consentComesFirst({ diagnosis: { token, now } }: Plan): string {
  const rule = "a token issued before the consent does not carry it";
  if (token?.form !== "jwt" || token.issuedAt === null) return rule;
  return `${rule}, and this one is from ${momentOf(token.issuedAt, now)}`;
}

/**
 * A scope of Graph, in the cloud of the request.
 *
 * @param plan The diagnosis.
 * @param name E.g. `.default`.
 */
export function graphScope({ diagnosis: { request } }: Plan, name: string): string {
  return `https://${request?.host ?? PUBLIC_CLOUD.graphHost}/${name}`;
}

function portal({ diagnosis: { request } }: Plan): string {
  const cloud = cloudOfGraphHost(request?.host ?? "") ?? PUBLIC_CLOUD;
  return `Entra admin center (${cloud.portalHost})`;
}
