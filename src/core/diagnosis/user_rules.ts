import { asFarAsKnown, carriesEnough, holdsOne } from "./carries_enough.ts";
import {
  answerEvidence,
  callerEvidence,
  errorEvidence,
  heldAgainstRequest,
  kindEvidence,
  list,
  requestEvidence,
  requiredEvidence,
} from "./evidence.ts";
import type { Rule } from "./verdict.ts";

/** The operation is open to apps alone. */
const appOnlyOperation: Rule = (facts) => {
  const { token, error, known, appOnly } = facts;
  const { errors, requests } = facts.words.diagnosis;
  if (error !== null && facts.states("not-for-users")) {
    return {
      cause: "app-only-api",
      confidence: "certain",
      evidence: [errorEvidence(facts, error, errors.notForUsers)],
    };
  }
  if (token?.kind !== "delegated" || known?.from.delegated === undefined) return undefined;
  const { delegated, personal, application } = known.operation;
  const forApps = application.length > 0 || appOnly?.kind === "open";
  if (delegated.length > 0 || personal.length > 0 || !forApps) return undefined;
  return {
    cause: "app-only-api",
    confidence: "likely",
    evidence: [
      kindEvidence(facts, token),
      ...requestEvidence(facts, asFarAsKnown(facts, requests.noDelegatedPermission)),
    ],
  };
};

const missingScope: Rule = (facts) => {
  const { token, error } = facts;
  const { errors, requests } = facts.words.diagnosis;
  if (error !== null && facts.states("scope-missing")) {
    return {
      cause: "delegated-missing-scope",
      confidence: "certain",
      evidence: [requiredEvidence(facts, error, errors.scopeMissing)],
    };
  }
  if (token?.kind !== "delegated" || carriesEnough(facts) !== false) return undefined;
  if (facts.states("token-rejected") || facts.says.isOtherTrouble) return undefined;
  const isSure = facts.says.isRefusal && facts.known?.basis === "documented";
  return {
    cause: "delegated-missing-scope",
    confidence: isSure ? "certain" : "likely",
    evidence: heldAgainstRequest(facts, token, asFarAsKnown(facts, requests.noneOpensIt)),
  };
};

/** The scope is there and Graph still refused: it is the user who may not. */
const userLacksRights: Rule = (facts) => {
  const { token, error } = facts;
  const { requests, advice } = facts.words.diagnosis;
  if (token?.kind !== "delegated" || error === null || !carriesEnough(facts)) return undefined;
  if (!facts.states("refused", "privileges-insufficient") || facts.says.isOtherTrouble)
    return undefined;
  const isAnothersMailbox = facts.opensMailbox && !facts.onSignedInUser;
  return {
    cause: "user-lacks-rights",
    confidence: "likely",
    evidence: heldAgainstRequest(facts, token, asFarAsKnown(facts, requests.oneOpensIt)),
    ...(isAnothersMailbox
      ? { alsoPossible: ["delegated-missing-scope"], advice: [advice.shareMailbox] }
      : {}),
  };
};

/** Without the token, the code tells which scopes it is for. */
const askedScopes: Rule = (facts) => {
  const { token, error, request, known, askedScopes: asked } = facts;
  if (token !== null || error === null || request === null || asked.length === 0) return undefined;
  if (facts.context !== "delegated" || known?.from.delegated === undefined) return undefined;
  if (!facts.says.isRefusal || facts.states("token-rejected")) return undefined;
  const isEnough = holdsOne(request, known, ["delegated", "personal"], asked);
  if (isEnough === undefined) return undefined;
  const { requests, evidence } = facts.words.diagnosis;
  const meaning = isEnough ? requests.oneOpensIt : requests.noneOpensIt;
  return {
    cause: isEnough ? "user-lacks-rights" : "delegated-missing-scope",
    confidence: "likely",
    evidence: [
      ...callerEvidence(facts),
      { from: "request", says: evidence.askedScopes(list(facts, asked)) },
      ...requestEvidence(facts, asFarAsKnown(facts, meaning)),
      ...answerEvidence(facts),
    ],
    alsoPossible: [isEnough ? "delegated-missing-scope" : "user-lacks-rights"],
  };
};

/** What can go wrong with a user's token. */
export const USER_RULES: readonly Rule[] = [
  appOnlyOperation,
  missingScope,
  userLacksRights,
  askedScopes,
];
