import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { cloudOfGraphHost, PUBLIC_CLOUD } from "../graph/clouds.ts";
import { isGuid } from "../is_guid.ts";
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
  const said = diagnosis.words.remedy.adminMessage;
  const caller = scheme === "application" ? "application" : "delegated";
  const { named, withId } = said.permission[caller];
  const names = said.allOf(permissions.map(({ name }) => name));
  const opens = gates.find(({ openedBy }) => openedBy !== null);
  return [
    said.askToGrant(names),
    "",
    appLine(diagnosis),
    ...permissions.map(({ name, id }) => (id === null ? named(name) : withId(name, id))),
    ...requestLine(answer),
    said.opens[caller],
    ...(opens === undefined ? [] : [said.toKnow(opens.says)]),
    placeLine(answer, names),
    said.whoCanGrant[caller],
    said.newToken,
  ].join("\n");
}

function gateMessage(answer: Answer, gate: Gate): string {
  const said = answer.diagnosis.words.remedy.adminMessage;
  const held = answer.permissions?.[answer.scheme].granted[0];
  return [
    said.askToLook,
    "",
    appLine(answer.diagnosis),
    ...(held === undefined ? [] : [said.held(held)]),
    ...requestLine(answer),
    said.mayBeShut(gate.says),
    ...gate.opens.slice(0, MOST_STEPS).map((step) => said.step(step)),
    ...(gate.openedBy === null ? [] : [said.whoOpens(gate.openedBy)]),
    said.documented(gate.source),
  ].join("\n");
}

function appLine({ token, words }: Diagnosis): string {
  const { unknown, stated, statedWithName } = words.remedy.adminMessage.app;
  if (token?.form !== "jwt" || token.appId === null || !isGuid(token.appId)) return unknown;
  const name = token.appName === null ? "" : plainName(token.appName);
  return name === "" ? stated(token.appId) : statedWithName(name, token.appId);
}

/** A made-up name must not bring an address or a sentence of its own into the message. */
function plainName(name: string): string {
  return name
    .replace(/[^\p{L}\p{N} ()&+_-]+/gu, " ")
    .replace(/ +/g, " ")
    .trim();
}

function requestLine({ diagnosis: { request, words }, fixedRequest }: Answer): string[] {
  const call = fixedRequest ?? request;
  const path = call === null ? null : pathTemplate(call.method, call.path);
  if (call === null || path === null) return [];
  return [words.remedy.adminMessage.request(`${call.method} ${path}`)];
}

function placeLine({ diagnosis, scheme }: Answer, names: string): string {
  const { where } = diagnosis.words.remedy.adminMessage;
  if (isManagedIdentity(diagnosis)) return where.managedIdentity;
  const cloud = cloudOfGraphHost(diagnosis.request?.host ?? "") ?? PUBLIC_CLOUD;
  return where[scheme === "application" ? "application" : "delegated"](cloud.portalHost, names);
}
