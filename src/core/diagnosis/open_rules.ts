import type { Cause } from "./causes.ts";
import {
  callerEvidence,
  errorEvidence,
  kindEvidence,
  problemEvidence,
  requestEvidence,
} from "./evidence.ts";
import type { Facts } from "./facts.ts";
import type { Rule } from "./verdict.ts";

/** A status says what kind of trouble it is, where no word of the answer tells more. */
const CAUSE_OF_STATUS: Readonly<Record<number, { cause: Cause; means: string }>> = {
  400: { cause: "bad-request-syntax", means: "the request was read and not understood" },
  404: { cause: "not-found", means: "what was asked for is not there" },
  405: { cause: "bad-request-syntax", means: "there is no such method at this address" },
  415: { cause: "bad-request-syntax", means: "the body's type is not one the service takes" },
  429: { cause: "throttled", means: "too many requests" },
};

/** Graph's own answer, and not about authorisation: throttling, a missing item, a fault. */
const byStatusAlone: Rule = (facts) => {
  const { error, context } = facts;
  if (error === null || error.status === null) return undefined;
  const { status, statements } = error;
  if (statements.some((id) => id !== "error-untold")) return undefined;
  const found =
    status >= 500
      ? { cause: "service-fault" as const, means: "the service failed" }
      : CAUSE_OF_STATUS[status];
  if (found === undefined) return undefined;
  return {
    cause: found.cause,
    confidence: "likely",
    evidence: [
      errorEvidence(error, found.means),
      ...callerEvidence(facts),
      ...requestEvidence(facts, "what was asked for"),
    ],
    // An app's token on /me is answered in many words; which of them this was, cannot be told.
    alsoPossible: facts.onSignedInUser && context === "unknown" ? ["app-token-on-me"] : [],
  };
};

/** Whose token it was is known, and Graph refused: a permission is missing, most likely. */
const refusedCaller: Rule = (facts) => {
  const { error, token, context } = facts;
  if (error === null || token !== null || context === "unknown") return undefined;
  if (!facts.says.isRefusal || facts.states("token-rejected")) return undefined;
  const ofApp = context === "application";
  return {
    cause: ofApp ? "app-missing-permission" : "delegated-missing-scope",
    confidence: "possible",
    evidence: [
      ...callerEvidence(facts),
      errorEvidence(error, "the caller may not do this"),
      ...requestEvidence(facts, "what was asked for"),
    ],
    alsoPossible: ofApp ? ["app-token-no-roles", "resource-policy"] : ["user-lacks-rights"],
  };
};

const RETIRED =
  "Call Microsoft Graph (graph.microsoft.com) with a token for it: Azure AD Graph (graph.windows.net) is retired, whatever the token holds.";

/** SDKs wrap the answer, and print only the wrapping. */
const PRINT_THE_ERROR =
  "Print what Graph said, which the SDK keeps: error.code and error.message (.NET: ex.Error.Code, ex.Error.Message; Go: the ODataError's GetErrorEscaped(); Python: e.error.message).";

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
    advice: [
      ...(facts.clues.includes("azure-ad-graph") ? [RETIRED] : []),
      ...(facts.states("error-untold") ? [PRINT_THE_ERROR] : []),
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
  const { token, unreadable } = facts;
  const whose = callerEvidence(facts);
  if (token === null && unreadable !== null) whose.push(problemEvidence(unreadable.problem));
  return {
    cause: "no-error-visible",
    confidence: token === null || facts.errorSetAside ? "likely" : "certain",
    evidence: [...whose, ...requestEvidence(facts, "what is to be asked for")],
  };
};

/** What remains when no rule about the token or its permissions concluded. */
export const OPEN_RULES: readonly Rule[] = [
  byStatusAlone,
  refusedCaller,
  refusedByEither,
  noErrorVisible,
];
