import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { alternativeFor } from "../graph/alternatives.ts";
import { SITES_GATE } from "../graph/directory_gates.ts";
import { editionAge } from "../graph/edition_age.ts";
import { gatesOn } from "../graph/gates.ts";
import { isGrantedOneByOne } from "../graph/granted_one_by_one.ts";
import { permissionIndex, type Scheme } from "../graph/permission_index.ts";
import { isSignedInUserPath } from "../graph/signed_in_user.ts";
import { adminMessage } from "./admin_message.ts";
import { describeAlternative } from "./describe_alternative.ts";
import { describeGate } from "./describe_gate.ts";
import { explainCause } from "./explanations.ts";
import { type RequestToMake, requestToMake } from "./fixed_request.ts";
import { howToGrant } from "./granting.ts";
import { leadPermission, permissionToAskFor } from "./lead.ts";
import { leadTogether } from "./lead_together.ts";
import { leaksIn } from "./leaks.ts";
import { nameUser } from "./named_user.ts";
import { permissionsFor, waysToBeAllowed } from "./permissions.ts";
import type { NewToken } from "./plan.ts";
import type { FixedRequest, Permissions, Prescription } from "./prescription.ts";
import { stepsFor } from "./steps.ts";
import { supportIds } from "./support_ids.ts";
import { tooBroad } from "./too_broad.ts";
import type { Together } from "./wanted_permission.ts";
import { misspellingsIn, omissionsOf } from "./warnings.ts";

/** Where an answer is given. */
export interface PrescribeOptions {
  /** Tenant of the conversation, a GUID; left out or null where there is none, as in a terminal. */
  tenantId?: string | null | undefined;
  /** The user that a corrected request is for, by object id or principal name; left open unless told. */
  user?: string | undefined;
  /** Who gets the next token; the reader unless told. */
  newToken?: NewToken | undefined;
}

/**
 * Turns a diagnosis into what to do: the request to make, the permissions with what the token has of
 * them, and the steps.
 *
 * @param diagnosis Why the call failed.
 * @param options Where it is answered.
 * @param together Where it is one of several requests, what all of them need.
 */
export function prescribe(
  diagnosis: Diagnosis,
  { tenantId = null, user, newToken = "by-reader" }: PrescribeOptions = {},
  together?: Together,
): Prescription {
  const target = requestToMake(diagnosis);
  const permissions =
    target === null
      ? null
      : permissionsFor(target.method, target.path, target.found, diagnosis.token, diagnosis.words);
  const open = target?.fixed ?? null;
  const fixedRequest = open === null || user === undefined ? open : nameUser(open, user);
  const leaks = leaksIn(diagnosis);
  const scheme = schemeFor(diagnosis, fixedRequest);
  const grants = grantsFor(target);
  const own = leadsFor(diagnosis, target, permissions, scheme);
  const lead =
    together === undefined || permissions === null
      ? own[scheme]
      : leadTogether(own[scheme], permissions[scheme], grants[scheme], together, diagnosis.words);
  const leads = { ...own, [scheme]: lead };
  const ways = waysForAnApp(diagnosis, target);
  const need = { diagnosis, permissions, lead, together };
  const found = { diagnosis, fixedRequest, permissions, lead, ...ways };
  const markedSteps = stepsFor({
    ...found,
    together,
    isUserNamed: fixedRequest !== open,
    newToken,
  });
  return {
    ...found,
    ...explainCause(diagnosis, open, permissions),
    grants,
    scheme,
    leads,
    tooBroad: broadRoles(diagnosis, permissions, leads.application),
    steps: markedSteps.map(({ says }) => says),
    markedSteps,
    ...howToGrant(need, scheme, tenantId),
    adminMessage: adminMessage({ ...found, together, scheme }),
    warnings: [...leaks, ...misspellingsIn(diagnosis), ...omissionsOf(diagnosis)],
    leaks,
    support: supportIds(diagnosis),
    requests: [],
    batch: null,
    combined: null,
    data: dataOf(diagnosis.now),
  };
}

/** Which edition of the data, and how old it is. */
function dataOf(now: number): Prescription["data"] {
  const { edition } = permissionIndex();
  return { ...edition, ...editionAge(edition.date, now) };
}

function grantsFor(target: RequestToMake | null): Prescription["grants"] {
  const grantsOf = (scheme: Scheme) =>
    target?.found === undefined
      ? []
      : waysToBeAllowed(target.method, target.path, target.found, scheme);
  return {
    application: grantsOf("application"),
    delegated: grantsOf("delegated"),
    personal: grantsOf("personal"),
  };
}

/** An app that asked for the signed-in user, with no app-only form of the request, needs a user. */
function schemeFor(
  { cause, context, request }: Diagnosis,
  fixedRequest: FixedRequest | null,
): Scheme {
  if (cause === "app-only-api") return "application";
  if (cause === "delegated-only-api") return "delegated";
  const isUnfixed = request !== null && fixedRequest === null && isSignedInUserPath(request.path);
  const needsUser = cause === "app-token-on-me" && isUnfixed;
  return context === "application" && !needsUser ? "application" : "delegated";
}

/** What the service asked for, it asked of the kind of caller that it saw. */
function leadsFor(
  diagnosis: Diagnosis,
  target: RequestToMake | null,
  permissions: Permissions | null,
  own: Scheme,
): Prescription["leads"] {
  const { request, error, words } = diagnosis;
  const leadOf = (scheme: Scheme) => {
    if (target === null || permissions === null) return null;
    const asked = { method: target.method, path: target.path, query: request?.query ?? "" };
    const stated = scheme === own ? error?.requiredPermissions : undefined;
    return leadPermission(asked, scheme, permissions[scheme], words, stated);
  };
  return {
    application: leadOf("application"),
    delegated: leadOf("delegated"),
    personal: leadOf("personal"),
  };
}

/** Gates stand in an app's way only, and only an app looks for a way around a user. */
function waysForAnApp(
  { cause, context, request, token, words }: Diagnosis,
  target: RequestToMake | null,
): Pick<Prescription, "gates" | "alternative"> {
  if (target === null || request === null || context !== "application") {
    return { gates: [], alternative: null };
  }
  const alternative = alternativeFor(request.method, request.path);
  const isGrantedBySite = token?.form === "jwt" && token.roles.some(isGrantedOneByOne);
  const isRefused = cause === "resource-policy";
  return {
    // Who holds the narrow permission, or was refused with the wide one, needs no warning of it.
    gates: gatesOn(target.method, target.path)
      .filter(({ id }) => !((isGrantedBySite || isRefused) && id === SITES_GATE))
      .map((gate) => describeGate(gate, isRefused, words)),
    alternative: alternative === undefined ? null : describeAlternative(alternative, words),
  };
}

function broadRoles(
  { token, words }: Diagnosis,
  permissions: Permissions | null,
  lead: Prescription["lead"],
): Prescription["tooBroad"] {
  const isOfGraph = token?.form === "jwt" && token.audience?.isGraph !== false;
  if (!isOfGraph || token.kind !== "application") return [];
  const checklist = permissions?.application;
  const needed = {
    granted: checklist?.granted ?? [],
    smallest: permissionToAskFor(lead, checklist),
  };
  return tooBroad(token.roles, needed, words);
}
