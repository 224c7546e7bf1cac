import type { AccessToken } from "../paste/findings.ts";
import { asFarAsKnown, carriesEnough, holdsOne } from "./carries_enough.ts";
import type { Cause } from "./causes.ts";
import type { Evidence } from "./diagnosis.ts";
import {
  answerEvidence,
  carriedEvidence,
  errorEvidence,
  heldAgainstRequest,
  kindEvidence,
  requestEvidence,
  requiredEvidence,
} from "./evidence.ts";
import type { Facts } from "./facts.ts";
import type { Rule } from "./verdict.ts";

const ALIAS_IN_BODY =
  "its body asks for /me, the signed-in user, whom an app's token does not have";

const SIGNED_IN_USER = "stands for the signed-in user, whom an app's token does not have";

/** The main case: an app-only token on `/me` or another alias of the signed-in user. */
const appOnSignedInUser: Rule = (facts) => {
  const { token, error } = facts;
  // With its user named, a drive's sentence says that there is no drive yet.
  const aboutDrive = facts.states("no-default-drive-for-app") && !namesAnotherUser(facts);
  const byError = aboutDrive || facts.states("me-needs-delegated", "needs-signed-in-user");
  if (facts.context === "application" && facts.onSignedInUser) {
    // Claims that are missing may have been left out of the paste.
    const isSure = token?.kind !== "application" || token.kindFrom !== "no-user-claims" || byError;
    return {
      cause: "app-token-on-me",
      confidence: isSure ? "certain" : "likely",
      evidence: [
        ...tokenIfAny(facts),
        ...requestEvidence(facts, facts.aliasInBody ? ALIAS_IN_BODY : SIGNED_IN_USER),
        ...answerEvidence(facts),
      ],
      alsoPossible: otherFaults(facts),
    };
  }
  if (error === null || !byError || token?.kind === "delegated") return undefined;
  return {
    cause: "app-token-on-me",
    // The older sentences are met on other addresses too.
    confidence: facts.states("me-needs-delegated") ? "certain" : "likely",
    evidence: [
      errorEvidence(error, "the request needs a signed-in user, and the token has none"),
      ...tokenIfAny(facts),
    ],
    alsoPossible: otherFaults(facts),
  };
};

/** `NoPermissionsInAccessToken` without a token: most often the main case, never certainly. */
const noPermissionsByError: Rule = (facts) => {
  const { token, error, request } = facts;
  if (error === null || token !== null || !facts.states("no-permissions-in-token"))
    return undefined;
  // A personal account's token cannot be read, but it is a user's.
  if (facts.context === "delegated") return undefined;
  const evidence = [
    errorEvidence(error, "Graph found no permission that it understands in the token"),
  ];
  if (namesAnotherUser(facts)) {
    return {
      cause: "app-token-no-roles",
      confidence: "likely",
      evidence: [
        ...evidence,
        ...requestEvidence(facts, "names its user, as an app's request does"),
      ],
      alsoPossible: ["delegated-missing-scope"],
      context: "application",
    };
  }
  return {
    cause: "app-token-on-me",
    confidence: "likely",
    evidence: [...evidence, ...requestEvidence(facts, "stands for the signed-in user")],
    alsoPossible: request === null ? ["app-token-no-roles"] : ["delegated-missing-scope"],
    // The code alone says what is likely, not whose token it was.
    ...(request === null ? {} : { context: "application" }),
  };
};

const noApplicationForm: Rule = (facts) => {
  const { token, error } = facts;
  if (error !== null && facts.states("not-for-apps")) {
    return {
      cause: "delegated-only-api",
      confidence: "certain",
      evidence: [errorEvidence(error, "this operation is not open to apps"), ...tokenIfAny(facts)],
    };
  }
  if (token?.kind !== "application" || !facts.closedToApps) return undefined;
  return {
    cause: "delegated-only-api",
    confidence: "likely",
    evidence: [
      kindEvidence(token),
      ...requestEvidence(facts, asFarAsKnown(facts, "no application permission opens it")),
      ...answerEvidence(facts),
    ],
    ...(token.roles.length === 0 ? { alsoPossible: ["app-token-no-roles"] } : {}),
  };
};

const noRoles: Rule = (facts) => {
  const { token, error } = facts;
  if (token?.kind === "application") {
    if (token.roles.length > 0 || (facts.request === null && error === null)) return undefined;
    if (facts.says.isOtherTrouble) return undefined;
    const isSure = facts.says.isRefusal && token.kindFrom !== "no-user-claims";
    return {
      cause: "app-token-no-roles",
      confidence: isSure || facts.states("no-roles-in-token") ? "certain" : "likely",
      evidence: [kindEvidence(token), carriedEvidence(token), ...answerEvidence(facts)],
    };
  }
  if (error === null || !seesNoRoles(facts)) return undefined;
  return {
    cause: "app-token-no-roles",
    confidence: "certain",
    evidence: [errorEvidence(error, "the service saw an app's token without roles")],
  };
};

const missingRole: Rule = (facts) => {
  const { token, error } = facts;
  if (error !== null && facts.states("role-missing")) {
    return {
      cause: "app-missing-permission",
      confidence: "certain",
      evidence: [requiredEvidence(error, "an application permission"), ...tokenIfAny(facts)],
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
    evidence: heldAgainstRequest(facts, token, asFarAsKnown(facts, "none of these opens it")),
  };
};

/** The permission is in the token and Graph still refused: a second gate is shut. */
const secondGate: Rule = (facts) => {
  const { token, error } = facts;
  if (token?.kind !== "application" || error === null || !carriesEnough(facts)) return undefined;
  if (!facts.states("refused", "no-permissions-in-token") || facts.says.isOtherTrouble)
    return undefined;
  return {
    cause: "resource-policy",
    confidence: "likely",
    evidence: heldAgainstRequest(facts, token, asFarAsKnown(facts, "one of these opens it")),
  };
};

function namesAnotherUser({ request, onSignedInUser }: Facts): boolean {
  return request !== null && !onSignedInUser;
}

/** What is wrong as well, so that the request on `/users/{id}` would not work at once either. */
function otherFaults(facts: Facts): Cause[] {
  const { token, appOnly, error, request } = facts;
  const others: Cause[] = [];
  if (appOnly?.kind === "delegated-only" || facts.states("not-for-apps"))
    others.push("delegated-only-api");
  if (token === null ? seesNoRoles(facts) : isWithoutRoles(token))
    others.push("app-token-no-roles");
  const isExpired = token?.expiresAt != null && token.expiresAt < facts.now;
  if (isExpired || facts.states("token-expired")) others.push("token-expired");
  const present = token?.kind === "application" ? token.roles : (error?.presentPermissions ?? []);
  if (appOnly?.kind === "open" && present.length > 0) {
    const method = request?.method ?? "";
    const found = holdsOne({ method, path: appOnly.path }, appOnly.found, ["application"], present);
    if (found === false) others.push("app-missing-permission");
  }
  return others.slice(0, 2);
}

/** The service itself saw an app's token without roles. */
function seesNoRoles(facts: Facts): boolean {
  const isEmpty = facts.error?.presentPermissions?.length === 0;
  return facts.states("no-roles-in-token") || (facts.states("role-missing") && isEmpty);
}

function isWithoutRoles({ kind, roles }: AccessToken): boolean {
  return kind === "application" && roles.length === 0;
}

function tokenIfAny({ token }: Facts): Evidence[] {
  return token === null ? [] : [kindEvidence(token)];
}

/** What can go wrong with an app's own token. */
export const APP_RULES: readonly Rule[] = [
  appOnSignedInUser,
  noPermissionsByError,
  noApplicationForm,
  noRoles,
  missingRole,
  secondGate,
];
