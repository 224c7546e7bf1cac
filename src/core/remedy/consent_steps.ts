import { cloudOfGraphHost, PUBLIC_CLOUD } from "../graph/clouds.ts";
import { counterpartOf, schemesOf } from "../graph/counterpart.ts";
import { findPermissions } from "../graph/find_permissions.ts";
import { permissionIndex, type Scheme } from "../graph/permission_index.ts";
import { isSignedInUserPath } from "../graph/signed_in_user.ts";
import { momentOf } from "../moment.ts";
import type { Words } from "../words/words.ts";
import { isManagedIdentity } from "./managed_identity.ts";
import type { Plan } from "./plan.ts";
import type { Alternative } from "./prescription.ts";
import { type Step, stepsOf } from "./step.ts";
import { namesToAskFor, wantedPermission } from "./wanted_permission.ts";

/**
 * The steps that give an app its permission: the menu path, who may consent, and a new token.
 *
 * Source: Microsoft Learn, "Grant tenant-wide admin consent to an application".
 *
 * @param plan The diagnosis and what was found to be needed.
 */
export function grantToApp(plan: Plan): Step[] {
  const { consentSteps } = plan.diagnosis.words.remedy;
  const checklist = plan.permissions?.application;
  const [granted] = checklist?.granted ?? [];
  const isAllThere = (plan.together?.missing ?? []).length === 0;
  if (granted !== undefined && isAllThere) {
    const isThere = stepsOf("grant", [consentSteps.isThere(granted)]);
    return [...isThere, ...togetherSteps(plan, "application")];
  }
  const wanted = namesToAskFor(plan, checklist, "application") ?? consentSteps.unknownPermission;
  // Source: Microsoft Learn, "Grant API permissions to a managed identity".
  const isIdentity = isManagedIdentity(plan.diagnosis);
  const grant = isIdentity
    ? consentSteps.grantToIdentity(wanted)
    : consentSteps.grantInPortal(portalHost(plan), wanted);
  const note = counterpartNote(plan, "delegated", "application");
  return [
    ...togetherSteps(plan, "application"),
    ...stepsOf("grant", [...note, ...grant]),
    ...stepsOf("token", isIdentity ? [consentSteps.identityKeepsToken] : []),
    newAppToken(plan),
    ...checkNewToken(plan, wanted),
  ];
}

/** The next run of `verify` checks it anyway. */
function checkNewToken({ newToken, diagnosis: { words } }: Plan, wanted: string): Step[] {
  const { checkNewToken: check } = words.remedy.consentSteps;
  return stepsOf("token", newToken === "by-verify" ? [] : [check(wanted)]);
}

/** What several requests need, and which of them such a caller cannot make. */
function togetherSteps({ diagnosis, together }: Plan, scheme: Scheme): Step[] {
  if (together === undefined) return [];
  const { needTogether, closed, allOf } = diagnosis.words.remedy.severalRequests;
  const { missing, held, inBatch } = together;
  const isSeveral = missing.length > 0 && missing.length + held.length > 1;
  // What a corrected batch left out is told with it.
  const notTold = inBatch ? [] : together.closed;
  const side = scheme === "application" ? "toApp" : "toUser";
  return [
    ...stepsOf("grant", isSeveral ? [needTogether(allOf(missing), allOf(held))] : []),
    ...stepsOf("request", notTold.length === 0 ? [] : [closed[side](notTold)]),
  ];
}

/** What the other kind of caller would ask for is what people grant by mistake. */
function counterpartNote(plan: Plan, from: Scheme, to: Scheme): string[] {
  const wanted = wantedPermission(plan, plan.permissions?.[to], to);
  const { error, request, words } = plan.diagnosis;
  const stated = error?.requiredPermissions ?? [];
  // Of what nobody mentioned only the alias is told, as its scope is what everybody knows.
  const isOnAlias = request !== null && isSignedInUserPath(request.path);
  const asked = isOnAlias ? findPermissions(request.method, request.path) : undefined;
  const usual = asked?.operation[from].slice(0, 1).map(({ name }) => name) ?? [];
  const [mistaken] = [...stated, ...usual].filter((name) => !schemesOf(name).includes(to));
  const other = mistaken === undefined ? null : counterpartOf(mistaken, from, to);
  if (mistaken === undefined || other === null || other.name !== wanted) return [];
  const { ofUser, ofApp } = words.remedy.consentSteps.notThatOne;
  return [
    (from === "delegated" ? ofUser : ofApp)(
      mistaken,
      wanted,
      words.graph.counterparts[other.reason],
    ),
  ];
}

/**
 * The steps that give a user's token its scope.
 *
 * @param plan The diagnosis and what was found to be needed.
 */
export function askForScope(plan: Plan): Step[] {
  const { consentSteps } = plan.diagnosis.words.remedy;
  const wanted = namesToAskFor(plan, plan.permissions?.delegated, "delegated");
  const scope = wanted ?? consentSteps.unknownScope;
  return [
    ...togetherSteps(plan, "delegated"),
    ...stepsOf("grant", counterpartNote(plan, "application", "delegated")),
    ...(plan.newToken === "by-verify" ? consentTo(scope, plan) : askAtSignIn(scope, plan)),
    ...checkNewToken(plan, scope),
  ];
}

function askAtSignIn(scope: string, plan: Plan): Step[] {
  const { askAtSignIn: ask, signInAgain } = plan.diagnosis.words.remedy.consentSteps;
  const issued = issuedAt(plan);
  return [
    ...stepsOf("grant", [ask(scope)]),
    ...whoConsents(plan),
    ...stepsOf("token", [issued === null ? signInAgain.always : signInAgain.issued(issued)]),
  ];
}

/** What is not listed on the registration, a sign-in for all that was consented to does not bring. */
function consentTo(scope: string, plan: Plan): Step[] {
  const said = plan.diagnosis.words.remedy.consentSteps.byVerify;
  const consents = adminHasToConsent(plan) ? said.adminConsents : said.anybodyConsents(scope);
  return [
    ...stepsOf("grant", [said.addInPortal(portalHost(plan), scope), consents]),
    ...stepsOf("token", [said.runAgain]),
  ];
}

/** Still to be known where the permission itself is settled, e.g. that it is listed on the app. */
function whoConsents(plan: Plan): Step[] {
  const { adminConsents, userConsents } = plan.diagnosis.words.remedy.consentSteps;
  const isAdmin = adminHasToConsent(plan);
  if (isAdmin === undefined) return [];
  return stepsOf("other", [isAdmin ? adminConsents : userConsents]);
}

/** Undefined where not all of the permissions are known. */
function adminHasToConsent(plan: Plan): boolean | undefined {
  const wanted = wantedPermission(plan, plan.permissions?.delegated, "delegated");
  const alone = wanted?.split(" + ") ?? [];
  const names = plan.together?.missing ?? alone;
  const facts = names.map((name) => permissionIndex().permission(name, "delegated"));
  if (facts.length === 0 || facts.includes(undefined)) return undefined;
  return facts.some((fact) => fact?.adminConsent === true);
}

/**
 * The steps of an app whose request only a user can make.
 *
 * Sources: Microsoft Learn, the pages of the flows; "On-behalf-of flow".
 *
 * @param plan The diagnosis and what was found to be needed.
 */
export function signIn(plan: Plan): Step[] {
  const { diagnosis, alternative } = plan;
  const { request, words } = diagnosis;
  const { consentSteps } = words.remedy;
  const { sendAsUser } = consentSteps;
  const wanted = namesToAskFor(plan, plan.permissions?.delegated, "delegated");
  return [
    ...stepsOf("other", [
      consentSteps.letUserSignIn,
      ...(isManagedIdentity(diagnosis) ? [consentSteps.identityCannot] : []),
    ]),
    ...togetherSteps(plan, "delegated"),
    ...stepsOf("grant", [consentSteps.askInThatSignIn(wanted ?? consentSteps.unknownScope)]),
    ...whoConsents(plan),
    ...stepsOf("request", [
      request === null ? sendAsUser.request : sendAsUser.call(`${request.method} ${request.path}`),
    ]),
    ...stepsOf("token", plan.newToken === "by-verify" ? [consentSteps.byVerify.asUser] : []),
    ...stepsOf("request", alternative === null ? [] : [withoutUser(alternative, words)]),
  ];
}

function withoutUser({ method, path, says }: Alternative, words: Words): string {
  const { call, outsideGraph } = words.remedy.consentSteps.withoutUser;
  return method === null || path === null ? outsideGraph(says) : call(`${method} ${path}`, says);
}

/**
 * The step that fetches an app's new token.
 *
 * @param plan The diagnosis and what was found to be needed.
 */
export function newAppToken(plan: Plan): Step {
  return { kind: "token", says: newAppTokenSays(plan) };
}

function newAppTokenSays(plan: Plan): string {
  const { newAppToken: said, byVerify } = plan.diagnosis.words.remedy.consentSteps;
  if (plan.newToken === "by-verify") {
    // Azure may give it the one that it keeps.
    return isManagedIdentity(plan.diagnosis) ? byVerify.runAgainLater : byVerify.runAgain;
  }
  const scope = graphScope(plan, ".default");
  const issued = issuedAt(plan);
  return issued === null ? said.always(scope) : said.issued(scope, issued);
}

/** A token from before the consent does not carry it, so it is told when this one was issued. */
function issuedAt({ diagnosis: { token, now, words } }: Plan): string | null {
  if (token?.form !== "jwt" || token.issuedAt === null) return null;
  return momentOf(token.issuedAt, now, words);
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

function portalHost({ diagnosis: { request } }: Plan): string {
  return (cloudOfGraphHost(request?.host ?? "") ?? PUBLIC_CLOUD).portalHost;
}
