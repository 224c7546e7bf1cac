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
  if (error !== null && facts.states("not-for-users")) {
    return {
      cause: "app-only-api",
      confidence: "certain",
      evidence: [errorEvidence(error, "this operation is not open to users")],
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
      kindEvidence(token),
      ...requestEvidence(facts, asFarAsKnown(facts, "no delegated permission opens it")),
    ],
  };
};

const missingScope: Rule = (facts) => {
  const { token, error } = facts;
  if (error !== null && facts.states("scope-missing")) {
    return {
      cause: "delegated-missing-scope",
      confidence: "certain",
      evidence: [requiredEvidence(error, "a scope")],
    };
  }
  if (token?.kind !== "delegated" || carriesEnough(facts) !== false) return undefined;
  if (facts.states("token-rejected") || facts.says.isOtherTrouble) return undefined;
  const isSure = facts.says.isRefusal && facts.known?.basis === "documented";
  return {
    cause: "delegated-missing-scope",
    confidence: isSure ? "certain" : "likely",
    evidence: heldAgainstRequest(facts, token, asFarAsKnown(facts, "none of these opens it")),
  };
};

const ANOTHERS_MAILBOX =
  "If the path names another user's mailbox: ask for the scope that ends in .Shared (e.g. Mail.Read.Shared), and let that user or an Exchange administrator give the signed-in user access to the mailbox.";

/** The scope is there and Graph still refused: it is the user who may not. */
const userLacksRights: Rule = (facts) => {
  const { token, error } = facts;
  if (token?.kind !== "delegated" || error === null || !carriesEnough(facts)) return undefined;
  if (!facts.states("refused", "privileges-insufficient") || facts.says.isOtherTrouble)
    return undefined;
  const isAnothersMailbox = facts.opensMailbox && !facts.onSignedInUser;
  return {
    cause: "user-lacks-rights",
    confidence: "likely",
    evidence: heldAgainstRequest(facts, token, asFarAsKnown(facts, "one of these opens it")),
    ...(isAnothersMailbox
      ? { alsoPossible: ["delegated-missing-scope"], advice: [ANOTHERS_MAILBOX] }
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
  const meaning = asFarAsKnown(
    facts,
    isEnough ? "one of these opens it" : "none of these opens it",
  );
  return {
    cause: isEnough ? "user-lacks-rights" : "delegated-missing-scope",
    confidence: "likely",
    evidence: [
      ...callerEvidence(facts),
      { from: "request", says: `the code asks for the scopes ${list(asked)}` },
      ...requestEvidence(facts, meaning),
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
