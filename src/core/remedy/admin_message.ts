import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { cloudOfGraphHost, PUBLIC_CLOUD } from "../graph/clouds.ts";
import { isGuid } from "../is_guid.ts";
import type { Words } from "../words/words.ts";
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

/** Of several requests, each may open something of its own. */
const MOST_TO_KNOW = 3;

/** So many lines of permissions and of what they open leave the message at 15 lines at most. */
const MOST_LINES = 7;

/** More calls are counted. */
const MOST_CALLS = 4;

type Said = Words["remedy"]["adminMessage"];

/** What tells which call is asked for. */
type Called = Pick<Answer, "diagnosis" | "fixedRequest">;

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
  const { diagnosis, scheme, together } = answer;
  const said = diagnosis.words.remedy.adminMessage;
  const caller = scheme === "application" ? "application" : "delegated";
  const names = permissions.map(({ name }) => name);
  const allOf = diagnosis.words.remedy.severalRequests.allOf(names);
  const asking = together === undefined || together.unmet.length === 0 ? [answer] : together.unmet;
  const toKnow = whatIsOpened(asking);
  return [
    names.length === 1 ? said.askToGrant(allOf) : said.askToGrantAll(allOf),
    "",
    appLine(diagnosis),
    ...permissionLines(permissions, MOST_LINES - toKnow.length, said.permission[caller]),
    ...requestLine(asking, said),
    said.opens[caller],
    ...toKnow.map((says) => said.toKnow(says)),
    placeLine(answer, allOf),
    said.whoCanGrant[caller],
    said.newToken,
  ].join("\n");
}

/** What a grant opens to the app beyond what the request is about, e.g. every mailbox. */
function whatIsOpened(answers: readonly Pick<Answer, "gates">[]): string[] {
  const says = answers.flatMap(
    ({ gates }) => gates.find(({ openedBy }) => openedBy !== null)?.says ?? [],
  );
  return [...new Set(says)].slice(0, MOST_TO_KNOW);
}

/** The ids help to find a permission, but of many the names have to do. */
function permissionLines(
  permissions: readonly { name: string; id: string | null }[],
  room: number,
  { named, withId, others }: Said["permission"]["application"],
): string[] {
  const most = permissions.length > room ? room - 1 : room;
  const left = permissions.slice(most).map(({ name }) => name);
  return [
    ...permissions
      .slice(0, most)
      .map(({ name, id }) => (id === null ? named(name) : withId(name, id))),
    ...(left.length === 0 ? [] : [others(left.join(", "))]),
  ];
}

function gateMessage(answer: Answer, gate: Gate): string {
  const said = answer.diagnosis.words.remedy.adminMessage;
  const held = answer.permissions?.[answer.scheme].granted[0];
  return [
    held === undefined ? said.askToLook : said.askToLookThough,
    "",
    appLine(answer.diagnosis),
    ...(held === undefined ? [] : [said.held(held)]),
    ...requestLine([answer], said),
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

function requestLine(answers: readonly Called[], said: Said): string[] {
  const calls = [...new Set(answers.flatMap(callOf))];
  if (calls.length === 0) return [];
  const shown = calls.slice(0, MOST_CALLS).join(", ");
  const left = calls.length - MOST_CALLS;
  return [left > 0 ? said.requests(shown, left) : said.request(shown)];
}

function callOf({ diagnosis: { request }, fixedRequest }: Called): string[] {
  const call = fixedRequest ?? request;
  const path = call === null ? null : pathTemplate(call.method, call.path);
  return call === null || path === null ? [] : [`${call.method} ${path}`];
}

function placeLine({ diagnosis, scheme }: Answer, names: string): string {
  const { where } = diagnosis.words.remedy.adminMessage;
  if (isManagedIdentity(diagnosis)) return where.managedIdentity;
  const cloud = cloudOfGraphHost(diagnosis.request?.host ?? "") ?? PUBLIC_CLOUD;
  return where[scheme === "application" ? "application" : "delegated"](cloud.portalHost, names);
}
