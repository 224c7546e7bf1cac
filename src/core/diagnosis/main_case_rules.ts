import { holdsOne, seesNoRoles } from "./carries_enough.ts";
import type { Cause } from "./causes.ts";
import {
  answerEvidence,
  callerEvidence,
  errorEvidence,
  kindEvidence,
  requestEvidence,
} from "./evidence.ts";
import type { Facts } from "./facts.ts";
import type { Rule } from "./verdict.ts";

/**
 * A user's token, and Graph says that it has no user: somebody from another tenant, who is not in
 * the directory of this one. The token's claims are worth more than the sentence.
 */
const userFromElsewhere: Rule = (facts) => {
  const { token, error } = facts;
  const { errors, tokenEvidence, advice } = facts.words.diagnosis;
  if (token?.kind !== "delegated" || error === null) return undefined;
  if (!facts.states("me-needs-delegated", "needs-signed-in-user")) return undefined;
  const evidence = [kindEvidence(facts, token), errorEvidence(facts, error, errors.noUserOfTenant)];
  if (!token.fromElsewhere) {
    return {
      cause: "ambiguous",
      confidence: "possible",
      evidence,
      alsoPossible: ["app-token-on-me", "wrong-tenant-or-no-service-principal"],
      advice: [advice.compareTokens],
    };
  }
  return {
    cause: "wrong-tenant-or-no-service-principal",
    confidence: "likely",
    evidence: [...evidence, { from: "token", says: tokenEvidence.userFromElsewhere }],
    alsoPossible: ["app-token-on-me"],
    advice: [advice.signInAtHome],
  };
};

/** The main case: an app-only token on `/me` or another alias of the signed-in user. */
const appOnSignedInUser: Rule = (facts) => {
  const { token, error, caller } = facts;
  const { errors, requests } = facts.words.diagnosis;
  // With its user named, a drive's sentence says that there is no drive yet.
  const aboutDrive = facts.states("no-default-drive-for-app") && !namesAnotherUser(facts);
  const byError =
    aboutDrive || facts.states("me-needs-delegated", "needs-signed-in-user", "me-id-for-app");
  if (facts.context === "application" && facts.onSignedInUser) {
    // What a service is certain of is worth more than what the code around it shows.
    if (caller.by === "clue" && facts.says.isSurelyOtherTrouble) return undefined;
    // Claims that are missing may have been left out of the paste.
    const isSure = token?.kind !== "application" || token.kindFrom !== "no-user-claims" || byError;
    return {
      cause: "app-token-on-me",
      confidence: isSure && (caller.by !== "clue" || byError) ? "certain" : "likely",
      evidence: [
        ...callerEvidence(facts),
        ...requestEvidence(
          facts,
          facts.aliasInBody ? requests.aliasInBody : requests.signedInUserOfApp,
        ),
        ...answerEvidence(facts),
      ],
      alsoPossible: otherFaults(facts),
      advice: forItself(facts),
    };
  }
  if (error === null || !byError || token?.kind === "delegated") return undefined;
  return {
    cause: "app-token-on-me",
    // The older sentences are met on other addresses too.
    confidence: facts.states("me-needs-delegated", "me-id-for-app") ? "certain" : "likely",
    evidence: [errorEvidence(facts, error, errors.needsSignedInUser), ...callerEvidence(facts)],
    alsoPossible: otherFaults(facts),
    advice: forItself(facts),
  };
};

/** A tool asks who it is itself; for an app that is its service principal, and no user. */
function forItself({ clues, words }: Facts): string[] {
  return clues.includes("asks-for-itself") ? [words.diagnosis.advice.askForServicePrincipal] : [];
}

/** The object that was not found is the app itself: `/me` became the token's own subject. */
const appAskedForItself: Rule = (facts) => {
  const { token, error, words } = facts;
  const asked = error?.named.resourceId ?? null;
  if (token === null || error === null || asked === null) return undefined;
  if (!facts.states("object-unknown") || token.servicePrincipalId !== asked) return undefined;
  return {
    cause: "app-token-on-me",
    confidence: "likely",
    evidence: [
      kindEvidence(facts, token),
      errorEvidence(facts, error, words.diagnosis.errors.appWasLookedFor),
    ],
    alsoPossible: ["not-found"],
  };
};

/** The address lost the part that names the user. */
const userLost: Rule = (facts) => {
  const { lostUserPath, clues } = facts;
  const { requests, advice } = facts.words.diagnosis;
  if (lostUserPath === undefined) return undefined;
  const byTool = clues.includes("python-o365") || clues.includes("o365-credentials-flow");
  if (facts.context !== "application" && !(byTool && facts.context === "unknown")) {
    return undefined;
  }
  return {
    cause: "app-token-on-me",
    confidence: "likely",
    evidence: [
      ...callerEvidence(facts),
      ...requestEvidence(facts, requests.userLost),
      ...answerEvidence(facts),
    ],
    alsoPossible: ["bad-request-syntax"],
    advice: byTool ? [advice.nameMailbox] : [],
    context: "application",
  };
};

/** The retired API answers `/me` for an app in words of its own. */
const oldGraph: Rule = (facts) => {
  const { clues, error } = facts;
  const { errors, advice } = facts.words.diagnosis;
  if (!clues.includes("azure-ad-graph") || error === null || !facts.states("segment-unknown")) {
    return undefined;
  }
  const isApp = facts.context === "application";
  return {
    cause: isApp ? "app-token-on-me" : "ambiguous",
    confidence: isApp ? "likely" : "possible",
    evidence: [errorEvidence(facts, error, errors.oldGraphOnMe), ...callerEvidence(facts)],
    alsoPossible: isApp ? ["bad-request-syntax"] : ["app-token-on-me", "bad-request-syntax"],
    advice: [advice.leaveOldGraph],
  };
};

/** With its user named, the sentence about the default drive says that there is none yet. */
const driveNotThere: Rule = (facts) => {
  const { error } = facts;
  const { errors, requests, advice } = facts.words.diagnosis;
  if (error === null || !facts.states("no-default-drive-for-app")) return undefined;
  if (!namesAnotherUser(facts)) return undefined;
  return {
    cause: "mailbox-or-license-missing",
    confidence: "likely",
    evidence: [
      errorEvidence(facts, error, errors.driveNotSetUp),
      ...callerEvidence(facts),
      ...requestEvidence(facts, requests.namesUser),
    ],
    advice: [advice.setUpDrive],
  };
};

/** Answers that are met with an app's token on `/me`, and with a user who has nothing there. */
const appOrNothingThere: Rule = (facts) => {
  const { error, context } = facts;
  const { errors, requests } = facts.words.diagnosis;
  const isMet = facts.states("mysite-unavailable", "mailbox-not-discovered");
  if (error === null || !isMet || context !== "unknown" || !facts.onSignedInUser) return undefined;
  return {
    cause: "ambiguous",
    confidence: "possible",
    evidence: [
      errorEvidence(facts, error, errors.metOnMe),
      ...requestEvidence(facts, requests.signedInUser),
    ],
    alsoPossible: ["mailbox-or-license-missing", "app-token-on-me"],
  };
};

/** `NoPermissionsInAccessToken` without a token: most often the main case, never certainly. */
const noPermissionsByError: Rule = (facts) => {
  const { token, error, request } = facts;
  const { errors, requests } = facts.words.diagnosis;
  if (error === null || token !== null || !facts.states("no-permissions-in-token"))
    return undefined;
  const evidence = [...callerEvidence(facts), errorEvidence(facts, error, errors.noPermissionSeen)];
  if (facts.context === "delegated") {
    // A personal account's token cannot be read, but it is a user's.
    if (facts.caller.by !== "clue") return undefined;
    return { cause: "delegated-missing-scope", confidence: "likely", evidence };
  }
  if (namesAnotherUser(facts)) {
    return {
      cause: "app-token-no-roles",
      confidence: "likely",
      evidence: [...evidence, ...requestEvidence(facts, requests.namesUserAsApps)],
      alsoPossible: [
        facts.context === "application" ? "app-missing-permission" : "delegated-missing-scope",
      ],
      context: "application",
    };
  }
  return {
    cause: "app-token-on-me",
    confidence: "likely",
    evidence: [...evidence, ...requestEvidence(facts, requests.signedInUser)],
    alsoPossible: request === null ? ["app-token-no-roles"] : ["delegated-missing-scope"],
    // The code alone says what is likely, not whose token it was.
    ...(request === null ? {} : { context: "application" }),
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
  if (token === null ? seesNoRoles(facts) : token.kind === "application" && !token.roles.length)
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

/** An app's token, and a request for the signed-in user. */
export const MAIN_CASE_RULES: readonly Rule[] = [
  userFromElsewhere,
  userLost,
  oldGraph,
  driveNotThere,
  appOnSignedInUser,
  appAskedForItself,
  appOrNothingThere,
  noPermissionsByError,
];
