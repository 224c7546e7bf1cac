import { cloudOfGraphHost, PUBLIC_CLOUD } from "../graph/clouds.ts";
import type { Token } from "../paste/findings.ts";
import { isGuid } from "./fill_in.ts";
import { isManagedIdentity } from "./managed_identity.ts";
import { pathTemplate } from "./path_template.ts";
import type { Gate, Prescription } from "./prescription.ts";
import { type Need, permissionsToGrant } from "./wanted_permission.ts";

type Answer = Pick<
  Prescription,
  "diagnosis" | "permissions" | "scheme" | "lead" | "gates" | "fixedRequest"
> &
  Pick<Need, "together">;

/** A gate's own advice may be long, and the message has to stay short. */
const MOST_STEPS = 4;

/**
 * Writes a text to forward to an administrator: which app, what to grant, why, what that opens, where
 * and by whom. It holds no token, no id of a person or thing, no query and no link that was filled in
 * from a paste.
 *
 * @param answer The answer so far.
 * @returns Plain text of at most 15 lines, or null where no administrator is needed.
 */
export function adminMessage(answer: Answer): string | null {
  const permissions = permissionsToGrant(answer, answer.scheme);
  if (permissions.length > 0) return grantMessage(answer, permissions);
  const gate = answer.gates.find(({ openedBy }) => openedBy !== null);
  const isShut = answer.diagnosis.cause === "resource-policy" && gate !== undefined;
  return isShut ? gateMessage(answer, gate) : null;
}

function grantMessage(
  answer: Answer,
  permissions: readonly { name: string; id: string | null }[],
): string {
  const { diagnosis, scheme, gates } = answer;
  const isApplication = scheme === "application";
  const kind = isApplication ? "application permission" : "delegated permission";
  const names = permissions.map(({ name }) => name).join(" and ");
  const opens = gates.find(({ openedBy }) => openedBy !== null);
  return [
    `Please grant our app a permission of Microsoft Graph: ${names}.`,
    "",
    appLine(diagnosis.token),
    ...permissions.map(({ name, id }) => {
      const role = id === null ? "" : `, ${isApplication ? "role" : "scope"} id ${id}`;
      return `Permission: ${name} (${kind}${role})`;
    }),
    ...requestLine(answer),
    isApplication
      ? "What it opens: it holds for the whole tenant, with no user signed in."
      : "What it opens: what the signed-in user may do as well, and no more.",
    ...(opens === undefined ? [] : [`To know: ${opens.says}`]),
    `Where: ${placeOf(answer, names)}`,
    isApplication
      ? "Who can: a Privileged Role Administrator. Adding the permission alone grants nothing."
      : "Who can: a Cloud Application Administrator, an Application Administrator or a Privileged Role Administrator.",
    "Afterwards the app needs a new token: one from before does not carry the permission.",
  ].join("\n");
}

function gateMessage(answer: Answer, gate: Gate): string {
  const held = answer.permissions?.[answer.scheme].granted[0];
  return [
    "Microsoft Graph refuses our app although the permission is in its token. Please look at this:",
    "",
    appLine(answer.diagnosis.token),
    ...(held === undefined ? [] : [`Permission in the token: ${held}`]),
    ...requestLine(answer),
    `What may be shut: ${gate.says}`,
    ...gate.opens.slice(0, MOST_STEPS).map((step) => `- ${step}`),
    ...(gate.openedBy === null ? [] : [`Who can: ${gate.openedBy}`]),
    `Documented: ${gate.source}`,
  ].join("\n");
}

function appLine(token: Token | null): string {
  if (token?.form !== "jwt" || token.appId === null || !isGuid(token.appId)) {
    return "App: {name}, client id {clientId}";
  }
  const name = token.appName === null ? "" : plainName(token.appName);
  const named = name === "" ? "" : `"${name}", `;
  return `App: ${named}client id ${token.appId} (as its token states: check that this is our app)`;
}

/** A made-up name must not bring an address or a sentence of its own into the message. */
function plainName(name: string): string {
  return name
    .replace(/[^\p{L}\p{N} ()&+_-]+/gu, " ")
    .replace(/ +/g, " ")
    .trim();
}

function requestLine({ diagnosis: { request }, fixedRequest }: Answer): string[] {
  const call = fixedRequest ?? request;
  const path = call === null ? null : pathTemplate(call.method, call.path);
  return call === null || path === null ? [] : [`For: ${call.method} ${path}`];
}

function placeOf({ diagnosis, scheme }: Answer, names: string): string {
  if (isManagedIdentity(diagnosis)) {
    return "by PowerShell (New-MgServicePrincipalAppRoleAssignment) or REST. The app is a managed identity: the portal has no page for it.";
  }
  const cloud = cloudOfGraphHost(diagnosis.request?.host ?? "") ?? PUBLIC_CLOUD;
  const kind = scheme === "application" ? "Application permissions" : "Delegated permissions";
  return `Entra admin center (${cloud.portalHost}) > App registrations > the app > API permissions > Add a permission > Microsoft Graph > ${kind} > ${names}, then Grant admin consent on the same page`;
}
