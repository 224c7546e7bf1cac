import type { Cause } from "../diagnosis/causes.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { speaksOfGraph } from "../diagnosis/weigh_error.ts";
import { hasAliasInBody } from "../graph/alias_in_body.ts";
import { isGrantedOneByOne } from "../graph/granted_one_by_one.ts";
import { isSignedInUserPath } from "../graph/signed_in_user.ts";
import { leavesUserOpen, userReference } from "../graph/user_reference.ts";
import type { Words } from "../words/words.ts";
import { askForScope, grantToApp, graphScope, newAppToken, signIn } from "./consent_steps.ts";
import { askForPiece } from "./deciding_piece.ts";
import { isTenantsLack } from "./is_tenants_lack.ts";
import type { Plan } from "./plan.ts";
import type { FixedRequest } from "./prescription.ts";
import { refusedSignIn } from "./refused_sign_in.ts";
import { type Step, stepsOf } from "./step.ts";

/** All that is said to do about the causes. */
type Said = Words["remedy"]["steps"];

/** A step; a bare sentence is about neither the request nor a permission nor a new token. */
type Written = Step | string;

/** Which steps are taken, in order. A new cause does not compile until it has a row here. */
const STEPS = {
  "app-token-on-me": (plan, said) => appOnMe(plan, said["app-token-on-me"]),
  "app-token-no-roles": grantToApp,
  "app-missing-permission": grantToApp,
  "delegated-missing-scope": askForScope,
  "user-lacks-rights": (_, said) => said["user-lacks-rights"],
  "delegated-only-api": signIn,
  "app-only-api": (plan, said) => {
    const { asApp } = plan.diagnosis.words.remedy.consentSteps.byVerify;
    const first = plan.newToken === "by-verify" ? [asApp] : said["app-only-api"];
    return [...first, ...grantToApp(plan)];
  },
  "consent-missing": ({ diagnosis: { context, words }, newToken }, said) => {
    const { admin, user, newToken: byReader } = said["consent-missing"];
    const { runAgain } = words.remedy.consentSteps.byVerify;
    const grants = [admin, ...(context === "application" ? [] : [user])];
    const last = newToken === "by-verify" ? runAgain : byReader;
    return [...stepsOf("grant", grants), ...stepsOf("token", [last])];
  },
  "personal-account": (_, said) => said["personal-account"],
  "wrong-tenant-or-no-service-principal": (_, said) => said["wrong-tenant-or-no-service-principal"],
  "bad-client-credentials": (_, said) => said["bad-client-credentials"],
  "bad-scope-request": (plan, said) => {
    const { user, app, whereSet } = said["bad-scope-request"];
    const isOfUser = plan.diagnosis.context === "delegated";
    const ask = isOfUser ? user(graphScope(plan, "User.Read")) : app(graphScope(plan, ".default"));
    return [ask, whereSet];
  },
  "interaction-required": (plan, said) => {
    const { context } = plan.diagnosis;
    const { renew, rest } =
      said["interaction-required"][context === "application" ? "app" : "user"];
    return [renewed(plan) ?? renew, rest];
  },
  "mailbox-or-license-missing": ({ diagnosis }, said) =>
    said["mailbox-or-license-missing"][isTenantsLack(diagnosis) ? "tenant" : "user"],
  "not-found": (_, said) => said["not-found"],
  "bad-request-syntax": (_, said) => said["bad-request-syntax"],
  throttled: (_, said) => said.throttled,
  "service-fault": ({ diagnosis: { error } }, said) => {
    const { always, tellSupport } = said["service-fault"];
    return error?.requestId == null ? always : [...always, tellSupport(error.requestId)];
  },
  "wrong-audience": (plan, said) => {
    const { ask, otherCloud, otherApi } = said["wrong-audience"];
    const isOtherCloud = isForGraph(plan.diagnosis);
    return [ask(graphScope(plan, ".default")), isOtherCloud ? otherCloud : otherApi];
  },
  "token-expired": (plan, said) => {
    const { token } = plan.diagnosis;
    const { app, user, checkClock } = said["token-expired"];
    const isOfApp = token?.form === "jwt" && token.kind === "application";
    const first = renewed(plan) ?? { kind: "token", says: isOfApp ? app : user };
    return [first, ...stepsOf("token", [checkClock])];
  },
  "token-malformed": (_, said) => said["token-malformed"],
  "id-token-used": (plan, said) => said["id-token-used"](graphScope(plan, "User.Read")),
  "resource-policy": ({ gates, permissions, diagnosis: { advice, token } }, said) => {
    const { anyGate, checkId, consentedBefore } = said["resource-policy"];
    const roles = token?.form === "jwt" ? token.roles : [];
    // The data does not list what opens things one by one.
    const isLacking =
      permissions?.application.granted.length === 0 && !roles.some(isGrantedOneByOne);
    return [
      // What the service said itself names the gate.
      ...(advice.length > 0 ? [] : openTheGate(gates, anyGate)),
      checkId,
      ...(token?.form === "jwt" && !isLacking ? [consentedBefore] : []),
    ];
  },
  "no-error-visible": ({ diagnosis: { request } }, said) =>
    said["no-error-visible"][request === null ? "tokenAlone" : "withRequest"],
  unrelated: ({ diagnosis: { error } }, said) =>
    said.unrelated[error !== null && speaksOfGraph(error) ? "ofGraph" : "nothingOfGraph"],
  ambiguous: () => [],
} as const satisfies Record<Cause, (plan: Plan, said: Said) => readonly Written[]>;

/**
 * Lists what to do, in order.
 *
 * Menu paths only: a pasted token can be made up, and a link filled in from it would ask an
 * administrator to consent to a stranger's app.
 *
 * @param plan The diagnosis and what was found to be needed.
 * @returns Each with what it is about.
 */
export function stepsFor(plan: Plan): Step[] {
  const { advice, cause, words } = plan.diagnosis;
  const steps: readonly Written[] =
    refusedSignIn(plan.diagnosis)?.steps ?? STEPS[cause](plan, words.remedy.steps);
  const usual = steps.map(marked).filter(({ says }) => !advice.includes(says));
  return [...advice.map(marked), ...usual, ...askForPiece(plan.diagnosis).map(marked)];
}

function marked(step: Written): Step {
  return typeof step === "string" ? { kind: "other", says: step } : step;
}

/** The next run of `verify` gets a new token by itself; undefined where it is the reader who does. */
function renewed(plan: Plan): Step | undefined {
  return plan.newToken === "by-verify" ? newAppToken(plan) : undefined;
}

function appOnMe(plan: Plan, said: Said["app-token-on-me"]): readonly Step[] {
  const { fixedRequest, together } = plan;
  if (fixedRequest !== null) {
    const isSaid = together?.inBatch === true;
    const sent = isSaid ? [] : [send(fixedRequest, plan, said)];
    return [...stepsOf("request", sent), ...grantToApp(plan)];
  }
  const { request, error } = plan.diagnosis;
  if (request !== null && hasAliasInBody(request)) return namedThenGranted(said.inBody, plan);
  // A request that names its user already is not the one that was refused like this.
  if (request !== null && isSignedInUserPath(request.path)) return signIn(plan);
  const saysMe = request === null && error?.statements.includes("me-needs-delegated") === true;
  return namedThenGranted(saysMe ? said.requestUnseen : said.eitherRequest, plan);
}

function namedThenGranted({ name, grant }: { name: string; grant: string }, plan: Plan): Step[] {
  return [...stepsOf("request", [name]), ...stepsOf("grant", [grant]), newAppToken(plan)];
}

function send(
  fixedRequest: FixedRequest,
  { isUserNamed, diagnosis: { words } }: Plan,
  said: Said["app-token-on-me"],
): string {
  const { method, path } = fixedRequest;
  const call = `${method} ${path}`;
  if (leavesUserOpen(fixedRequest)) {
    return said.nameTheUser(call, words.graph.userReferences[userReference(path)]);
  }
  return isUserNamed ? said.send(call) : said.ownAddress(call);
}

/** Exchange's row tells first how to grant; here the permission is there, and a policy refuses. */
function openTheGate(gates: Plan["gates"], anyGate: string): readonly string[] {
  const [gate] = gates;
  return gate?.opens ?? [anyGate];
}

function isForGraph({ token }: Diagnosis): boolean {
  return token?.form === "jwt" && token.audience?.isGraph === true;
}
