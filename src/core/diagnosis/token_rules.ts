import { graphHostOfAudience } from "../graph/audiences.ts";
import { utcMinute } from "../moment.ts";
import type { AccessToken, TokenProblem } from "../paste/findings.ts";
import type { Words } from "../words/words.ts";
import { clueEvidence } from "./caller.ts";
import { asFarAsKnown } from "./carries_enough.ts";
import type { Cause } from "./causes.ts";
import type { Evidence } from "./diagnosis.ts";
import { errorEvidence, kindEvidence, problemEvidence, requestEvidence } from "./evidence.ts";
import type { Facts } from "./facts.ts";
import { CLOCK_SKEW } from "./one_call.ts";
import type { Rule } from "./verdict.ts";
import { isAnybodysError, mayBeAnothers, speaksOfGraph } from "./weigh_error.ts";

/** Nothing that the product can read, or another service's answer. */
const nothingToJudge: Rule = ({ token, unreadable, error, request, clues }) => {
  if (error !== null && clues.includes("azure-ad-graph")) return undefined;
  const isElsewhere = clues.includes("another-api") && error !== null && mayBeAnothers(error);
  const isGraphNamed = clues.includes("graph-named");
  const isAnybodys = error !== null && (isAnybodysError(error) || !speaksOfGraph(error));
  const isSilent = error === null || isElsewhere || (isAnybodys && !isGraphNamed);
  if (token !== null || unreadable !== null || request !== null || !isSilent) return undefined;
  return { cause: "unrelated", confidence: "likely", evidence: [] };
};

/** A string that stands where a token belongs and is none. */
const unreadableToken: Rule = (facts) => {
  const { token, unreadable } = facts;
  if (unreadable === null || unreadable.problem === "opaque-personal") return undefined;
  // A refresh token beside a readable access token is a leak, not the reason of the refusal.
  if (token !== null && unreadable.problem !== "doubled-bearer") return undefined;
  // Graph read a token before it answered like this, so what was pasted is only part of it.
  if (facts.says.provesReadToken) return undefined;
  return {
    cause: "token-malformed",
    confidence: MAY_BE_THE_PASTE.has(unreadable.problem) ? "likely" : "certain",
    evidence: [problemEvidence(facts, unreadable.problem)],
  };
};

/** It may be whoever pasted it that left something out, or another kind of token that Graph takes. */
const MAY_BE_THE_PASTE: ReadonlySet<TokenProblem> = new Set([
  "opaque",
  "one-part",
  "cut-off",
  "empty-bearer",
]);

/** A personal account, and an operation that serves work or school accounts only. */
const personalAccount: Rule = (facts) => {
  const { token, unreadable, error, known, clues, words } = facts;
  const { errors, requests } = words.diagnosis;
  const evidence = personalEvidence(facts);
  if (evidence.length === 0 || error === null) return undefined;
  // PowerShell takes tokens apart itself, and a personal account's cannot be.
  if (facts.states("jwt-unreadable-at-client") && clues.includes("consumers-tenant")) {
    return {
      cause: "personal-account",
      confidence: "likely",
      evidence: [...evidence, errorEvidence(facts, error, errors.clientCouldNotRead)],
    };
  }
  const isPersonal = token !== null || unreadable?.problem === "opaque-personal";
  const serves = known?.from.delegated === undefined ? undefined : known.operation;
  if (!isPersonal || serves === undefined || !facts.says.isRefusal) return undefined;
  if (serves.personal.length > 0 || serves.delegated.length === 0) return undefined;
  return {
    cause: "personal-account",
    confidence: "likely",
    evidence: [
      ...evidence,
      ...requestEvidence(facts, asFarAsKnown(facts, requests.workAccountsOnly)),
      errorEvidence(facts, error, errors.answered),
    ],
    alsoPossible: ["delegated-missing-scope"],
  };
};

/** The tenant in which personal accounts live. Source: Microsoft Learn, "Access tokens". */
const PERSONAL_TENANT = "9188040d-6c67-4c5b-b112-36a304b66dad";

function personalEvidence(facts: Facts): Evidence[] {
  const { token, unreadable, caller, words } = facts;
  if (token?.tenantId === PERSONAL_TENANT) {
    return [{ from: "token", says: words.diagnosis.tokenEvidence.ofPersonalTenant }];
  }
  if (token === null && unreadable?.problem === "opaque-personal") {
    return [problemEvidence(facts, unreadable.problem)];
  }
  return clueEvidence(caller, words);
}

const idToken: Rule = (facts) => {
  const { token, words } = facts;
  if (token?.kind !== "id-token") return undefined;
  const { audienceAsWell } = words.diagnosis.tokenEvidence;
  const { says } = kindEvidence(facts, token);
  const withAudience =
    token.audience === null ? says : audienceAsWell(says, words.graph.apis[token.audience.api]);
  return {
    cause: "id-token-used",
    confidence: facts.says.provesSoundToken ? "likely" : "certain",
    evidence: [{ from: "token", says: withAudience }],
  };
};

const wrongAudience: Rule = (facts) => {
  const { token, error, words } = facts;
  const alsoPossible: Cause[] = isAppOnAlias(facts) ? ["app-token-on-me"] : [];
  const evidence = foreignAudience(facts);
  if (evidence.length > 0) {
    const confidence = facts.says.provesSoundToken ? "likely" : "certain";
    return { cause: "wrong-audience", confidence, evidence, alsoPossible };
  }
  if (error === null || !facts.states("audience-invalid")) return undefined;
  // With a token for Graph in hand, the audience named is that of another cloud, or another token's.
  return {
    cause: "wrong-audience",
    confidence: token === null ? "certain" : "possible",
    evidence: [errorEvidence(facts, error, words.diagnosis.errors.tokenForAnother)],
    alsoPossible,
  };
};

/** An app's token on `/me` fails with a fresh token as well, so its age is not what to say first. */
const expiredByError: Rule = (facts) => {
  const { error, words } = facts;
  if (error === null || !facts.states("token-expired")) return undefined;
  if (isAppOnAlias(facts)) return undefined;
  return {
    cause: "token-expired",
    confidence: "certain",
    evidence: [errorEvidence(facts, error, words.diagnosis.errors.tokenExpired)],
  };
};

const unreadableByError: Rule = (facts) => {
  const { error, token } = facts;
  if (error === null || !facts.states("token-unreadable", "token-absent")) return undefined;
  const absent = facts.states("token-absent");
  const { noTokenArrived, noJwtArrived } = facts.words.diagnosis.errors;
  return {
    cause: "token-malformed",
    confidence: token === null && !absent ? "certain" : "likely",
    ...(isAppOnAlias(facts) ? { alsoPossible: ["app-token-on-me"] } : {}),
    evidence: [errorEvidence(facts, error, absent ? noTokenArrived : noJwtArrived)],
  };
};

/**
 * Expired or not yet valid by its own claims. Where Graph already answered with something else, the
 * token was alive then, and its age is not the reason.
 */
const expiredByClaims: Rule = (facts) => {
  const { token, error, now, words } = facts;
  if (token === null || error !== null || isAppOnAlias(facts)) return undefined;
  const says = outsideItsTime(token, now, words);
  if (says === undefined) return undefined;
  return { cause: "token-expired", confidence: "certain", evidence: [{ from: "token", says }] };
};

/** What the token's own audience says against it; nothing where it is for Graph of the cloud asked. */
function foreignAudience({ token, request, words }: Facts): Evidence[] {
  if (token?.audience == null) return [];
  const { audience } = token;
  const { tokenEvidence, evidence } = words.diagnosis;
  if (!audience.isGraph) {
    return [
      {
        from: "token",
        says: tokenEvidence.audience(audience.value, words.graph.apis[audience.api]),
      },
    ];
  }
  const host = graphHostOfAudience(audience);
  if (host === undefined || request === null || request.host === host) return [];
  return [
    { from: "token", says: tokenEvidence.audienceOfOtherCloud(audience.value) },
    { from: "request", says: evidence.wentTo(request.host) },
  ];
}

/** The claim that says so; undefined while the token is valid. */
function outsideItsTime(
  { expiresAt, notBefore }: AccessToken,
  now: number,
  { diagnosis }: Words,
): string | undefined {
  const { expired, notYetValid, noDate } = diagnosis.tokenEvidence;
  if (expiresAt !== null && expiresAt + CLOCK_SKEW < now) {
    return expired(utcMinute(expiresAt) ?? noDate);
  }
  if (notBefore !== null && notBefore - CLOCK_SKEW > now) {
    return notYetValid(utcMinute(notBefore) ?? noDate);
  }
  return undefined;
}

/** The main case, which no other token of the app would mend. */
function isAppOnAlias({ token, onSignedInUser }: Facts): boolean {
  return token?.kind === "application" && onSignedInUser;
}

/** Is there a token that Graph would look at? Only then do permissions matter. */
export const TOKEN_RULES: readonly Rule[] = [
  nothingToJudge,
  unreadableToken,
  personalAccount,
  idToken,
  wrongAudience,
  expiredByError,
  unreadableByError,
  expiredByClaims,
];
