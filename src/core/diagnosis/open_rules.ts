import type { Cause } from "./causes.ts";
import { errorEvidence, kindEvidence, problemEvidence, requestEvidence } from "./evidence.ts";
import type { Facts } from "./facts.ts";
import type { Rule } from "./verdict.ts";

/** Graph's own answer, and not about authorisation: throttling, a missing item, a fault. */
const notAboutPermissions: Rule = (facts) => {
  const { error } = facts;
  if (error === null) return undefined;
  const status = error.status ?? 0;
  const byStatus = error.statements.length === 0 && (status === 429 || status >= 500);
  if (!facts.states("not-about-permissions") && !byStatus) return undefined;
  return {
    cause: "unrelated",
    confidence: "likely",
    evidence: [errorEvidence(error, "not an answer about authorisation")],
  };
};

/** A refusal with nothing beside it that tells whose token it was. */
const refusedByEither: Rule = (facts) => {
  const { error, token } = facts;
  if (error === null) return undefined;
  const evidence = [errorEvidence(error, "met with an app's token and with a user's")];
  if (token !== null) evidence.unshift(kindEvidence(token));
  return {
    cause: "ambiguous",
    confidence: "possible",
    evidence: [...evidence, ...requestEvidence(facts, "what was asked for")],
    alsoPossible: alternatives(facts),
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
  const { token, unreadable } = facts;
  const whose = token === null ? [] : [kindEvidence(token)];
  if (token === null && unreadable !== null) whose.push(problemEvidence(unreadable.problem));
  return {
    cause: "no-error-visible",
    confidence: token === null || facts.errorSetAside ? "likely" : "certain",
    evidence: [...whose, ...requestEvidence(facts, "what is to be asked for")],
  };
};

/** What remains when no rule about the token or its permissions concluded. */
export const OPEN_RULES: readonly Rule[] = [notAboutPermissions, refusedByEither, noErrorVisible];
