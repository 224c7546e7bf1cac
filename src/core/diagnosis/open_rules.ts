import type { Cause } from "./causes.ts";
import {
  callerEvidence,
  errorEvidence,
  kindEvidence,
  problemEvidence,
  requestEvidence,
} from "./evidence.ts";
import type { Facts } from "./facts.ts";
import { CAUSE_OF_STATUS, tellingStatus } from "./telling_status.ts";
import type { Rule } from "./verdict.ts";

/** Graph's own answer, and not about authorisation: throttling, a missing item, a fault. */
const byStatusAlone: Rule = (facts) => {
  const { error, context } = facts;
  const { statuses, requests } = facts.words.diagnosis;
  if (error === null || error.status === null) return undefined;
  if (error.statements.some((id) => id !== "error-untold")) return undefined;
  const status = tellingStatus(error.status);
  if (status === undefined) return undefined;
  return {
    cause: CAUSE_OF_STATUS[status],
    confidence: "likely",
    evidence: [
      errorEvidence(facts, error, statuses[status]),
      ...callerEvidence(facts),
      ...requestEvidence(facts, requests.askedFor),
    ],
    // An app's token on /me is answered in many words; which of them this was, cannot be told.
    alsoPossible: facts.onSignedInUser && context === "unknown" ? ["app-token-on-me"] : [],
  };
};

/** Whose token it was is known, and Graph refused: a permission is missing, most likely. */
const refusedCaller: Rule = (facts) => {
  const { error, token, context } = facts;
  const { errors, requests } = facts.words.diagnosis;
  if (error === null || token !== null || context === "unknown") return undefined;
  if (!facts.says.isRefusal || facts.states("token-rejected")) return undefined;
  const ofApp = context === "application";
  return {
    cause: ofApp ? "app-missing-permission" : "delegated-missing-scope",
    confidence: "possible",
    evidence: [
      ...callerEvidence(facts),
      errorEvidence(facts, error, errors.callerMayNot),
      ...requestEvidence(facts, requests.askedFor),
    ],
    alsoPossible: ofApp ? ["app-token-no-roles", "resource-policy"] : ["user-lacks-rights"],
  };
};

/** A refusal with nothing beside it that tells whose token it was. */
const refusedByEither: Rule = (facts) => {
  const { error, token } = facts;
  const { errors, requests, advice } = facts.words.diagnosis;
  if (error === null) return undefined;
  const evidence = [errorEvidence(facts, error, errors.metWithBoth)];
  if (token !== null) evidence.unshift(kindEvidence(facts, token));
  return {
    cause: "ambiguous",
    confidence: "possible",
    evidence: [...evidence, ...requestEvidence(facts, requests.askedFor)],
    alsoPossible: alternatives(facts),
    advice: [
      ...(facts.clues.includes("azure-ad-graph") ? [advice.leaveOldGraphAnyway] : []),
      ...(facts.states("error-untold") ? [advice.printError] : []),
    ],
  };
};

/** The two causes that the evidence fits best. */
function alternatives(facts: Facts): Cause[] {
  if (facts.states("token-rejected")) return ["token-malformed", "wrong-audience"];
  if (facts.context === "delegated") return ["delegated-missing-scope", "user-lacks-rights"];
  if (facts.context === "application") return ["app-missing-permission", "resource-policy"];
  return facts.onSignedInUser
    ? ["app-token-on-me", "delegated-missing-scope"]
    : ["app-missing-permission", "delegated-missing-scope"];
}

/** A token or a request, and nothing wrong to be seen. */
const noErrorVisible: Rule = (facts) => {
  const { token, unreadable, words } = facts;
  const whose = callerEvidence(facts);
  if (token === null && unreadable !== null) whose.push(problemEvidence(facts, unreadable.problem));
  return {
    cause: "no-error-visible",
    confidence: token === null || facts.errorSetAside ? "likely" : "certain",
    evidence: [...whose, ...requestEvidence(facts, words.diagnosis.requests.toBeAskedFor)],
  };
};

/** What remains when no rule about the token or its permissions concluded. */
export const OPEN_RULES: readonly Rule[] = [
  byStatusAlone,
  refusedCaller,
  refusedByEither,
  noErrorVisible,
];
