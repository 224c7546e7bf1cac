import { canBeGranted } from "../graph/can_be_granted.ts";
import { counterpartOf } from "../graph/counterpart.ts";
import { isGrantedOneByOne } from "../graph/granted_one_by_one.ts";
import { isResourceSpecific } from "../graph/resource_specific.ts";
import { asFarAsKnown, carriesEnough, seesNoRoles } from "./carries_enough.ts";
import {
  answerEvidence,
  callerEvidence,
  carriedEvidence,
  errorEvidence,
  heldAgainstRequest,
  kindEvidence,
  list,
  requestEvidence,
  requiredEvidence,
} from "./evidence.ts";
import type { Facts } from "./facts.ts";
import type { Rule } from "./verdict.ts";

const noApplicationForm: Rule = (facts) => {
  const { token, error } = facts;
  const { errors, requests } = facts.words.diagnosis;
  if (error !== null && facts.states("not-for-apps")) {
    return {
      cause: "delegated-only-api",
      confidence: "certain",
      evidence: [errorEvidence(facts, error, errors.notForApps), ...callerEvidence(facts)],
    };
  }
  if (facts.context !== "application" || !facts.closedToApps) return undefined;
  if (facts.says.isOtherTrouble) return undefined;
  return {
    cause: "delegated-only-api",
    confidence: "likely",
    evidence: [
      ...callerEvidence(facts),
      ...requestEvidence(facts, asFarAsKnown(facts, requests.noApplicationPermission)),
      ...answerEvidence(facts),
    ],
    ...(token?.roles.length === 0 ? { alsoPossible: ["app-token-no-roles"] } : {}),
  };
};

const noRoles: Rule = (facts) => {
  const { token, error, words } = facts;
  if (token?.kind === "application") {
    if (token.roles.length > 0 || (facts.request === null && error === null)) return undefined;
    if (facts.says.isOtherTrouble) return undefined;
    const isSure = facts.says.isRefusal && token.kindFrom !== "no-user-claims";
    return {
      cause: "app-token-no-roles",
      confidence: isSure || facts.states("no-roles-in-token") ? "certain" : "likely",
      evidence: [
        kindEvidence(facts, token),
        carriedEvidence(facts, token),
        ...answerEvidence(facts),
      ],
    };
  }
  if (error === null || !seesNoRoles(facts)) return undefined;
  return {
    cause: "app-token-no-roles",
    confidence: "certain",
    evidence: [errorEvidence(facts, error, words.diagnosis.errors.noRolesSeen)],
  };
};

/** A role that opens nothing by itself: somebody grants the app each site. */
const noGrantOnSite: Rule = (facts) => {
  const { token, error, request } = facts;
  const { requests, advice } = facts.words.diagnosis;
  if (token?.kind !== "application" || request === null || carriesEnough(facts)) return undefined;
  const role = token.roles.find(isGrantedOneByOne);
  if (role === undefined || !IN_SHAREPOINT.test(request.path)) return undefined;
  const evidence = heldAgainstRequest(facts, token, requests.opensWhatWasGranted(role));
  if (error === null) return { cause: "no-error-visible", confidence: "likely", evidence };
  if (!facts.says.isRefusal) return undefined;
  return {
    cause: "resource-policy",
    confidence: "likely",
    evidence,
    alsoPossible: ["app-missing-permission"],
    advice: [advice.grantOnSite(role), advice.whoGrantsOnSite],
  };
};

/** One site, drive or shared item; a search over all of them is not one. */
const IN_SHAREPOINT =
  /^\/(?:(?:sites|drives|shares)\/[^/]+|(?:users|groups)\/[^/]+\/(?:drives?|sites))(?:\/|$)/i;

const missingRole: Rule = (facts) => {
  const { token, error } = facts;
  const { errors, requests } = facts.words.diagnosis;
  if (error !== null && facts.states("role-missing")) {
    const advice = usersPermissionsOnly(facts, error.requiredPermissions);
    return {
      cause: "app-missing-permission",
      confidence: advice.length === 0 ? "certain" : "likely",
      evidence: [
        requiredEvidence(facts, error, errors.applicationPermissionMissing),
        ...callerEvidence(facts),
      ],
      ...(advice.length === 0 ? {} : { advice, alsoPossible: ["delegated-only-api"] as const }),
    };
  }
  if (token?.kind !== "application" || carriesEnough(facts) !== false) return undefined;
  if (facts.states("token-rejected") || facts.says.isOtherTrouble) return undefined;
  // Exchange may have granted it by a role of its own, which no token shows.
  const mayBeHidden = facts.opensMailbox;
  const isSure = facts.says.isRefusal && facts.known?.basis === "documented";
  return {
    cause: "app-missing-permission",
    confidence: isSure && !mayBeHidden ? "certain" : "likely",
    ...(mayBeHidden && error !== null ? { alsoPossible: ["resource-policy"] } : {}),
    evidence: heldAgainstRequest(facts, token, asFarAsKnown(facts, requests.noneOpensIt)),
  };
};

/** A service may ask an app for what only a user can hold; no page of Entra grants that to an app. */
function usersPermissionsOnly(facts: Facts, required: readonly string[]): string[] {
  const tenantWide = required.filter((name) => !isResourceSpecific(name));
  if (tenantWide.length === 0 || tenantWide.some((name) => canBeGranted(name, "application"))) {
    return [];
  }
  const [own] = tenantWide.flatMap(
    (name) => counterpartOf(name, "delegated", "application")?.name ?? [],
  );
  const { permissionsOfUsers, permissionsOfUsersOr } = facts.words.diagnosis.advice;
  const names = list(facts, tenantWide);
  return [own === undefined ? permissionsOfUsers(names) : permissionsOfUsersOr(names, own)];
}

/** The permission is in the token and Graph still refused: a second gate is shut. */
const secondGate: Rule = (facts) => {
  const { token, error } = facts;
  const { requests } = facts.words.diagnosis;
  if (token?.kind !== "application" || error === null || !carriesEnough(facts)) return undefined;
  if (
    !facts.states("refused", "privileges-insufficient", "no-permissions-in-token") ||
    facts.says.isOtherTrouble
  )
    return undefined;
  return {
    cause: "resource-policy",
    confidence: "likely",
    evidence: heldAgainstRequest(facts, token, asFarAsKnown(facts, requests.oneOpensIt)),
  };
};

/** What can go wrong with an app's own token. */
export const APP_RULES: readonly Rule[] = [
  noApplicationForm,
  noRoles,
  noGrantOnSite,
  missingRole,
  secondGate,
];
