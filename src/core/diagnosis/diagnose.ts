import type { Findings } from "../paste/findings.ts";
import { ENGLISH } from "../words/english.ts";
import { APP_RULES } from "./app_rules.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { type Facts, gatherFacts } from "./facts.ts";
import type { Confidence, Context } from "./judgement.ts";
import { MAIN_CASE_RULES } from "./main_case_rules.ts";
import { OPEN_RULES } from "./open_rules.ts";
import {
  ENTRA_RULES,
  LITTLE_SAID_RULES,
  STATED_RULES,
  TOKEN_STATED_RULES,
} from "./stated_rules.ts";
import { TOKEN_RULES } from "./token_rules.ts";
import { USER_RULES } from "./user_rules.ts";
import type { Rule, Verdict } from "./verdict.ts";

/** The first rule that concludes decides; without a sound token, permissions do not matter. */
const RULES: readonly Rule[] = [
  ...ENTRA_RULES,
  ...TOKEN_RULES,
  ...TOKEN_STATED_RULES,
  ...MAIN_CASE_RULES,
  ...STATED_RULES,
  ...APP_RULES,
  ...USER_RULES,
  ...LITTLE_SAID_RULES,
  ...OPEN_RULES,
];

/**
 * Says why a call to Graph was refused.
 *
 * The same findings give the same diagnosis at the same moment; nothing is verified with Graph, and
 * a token's claims are only what the token states.
 *
 * @param findings What was read from a paste.
 * @param now The moment of judgement, seconds since 1970.
 * @param words The language to write in.
 * @returns The cause, how sure it is, and the evidence.
 */
export function diagnose(findings: Findings, now: number, words = ENGLISH): Diagnosis {
  const facts = gatherFacts(findings, now, words);
  for (const rule of RULES) {
    const verdict = rule(facts);
    if (verdict === undefined) continue;
    return {
      cause: verdict.cause,
      alsoPossible: [...(verdict.alsoPossible ?? [])],
      confidence: sureness(verdict.confidence, facts),
      context: contextOf(verdict, facts),
      evidence: verdict.evidence,
      clue: facts.caller.clue,
      advice: verdict.advice ?? [],
      token: facts.token ?? facts.unreadable,
      error: facts.error,
      request: facts.request,
      findings,
      errorSetAside: facts.errorSetAside,
      tokenSetAside: facts.tokenSetAside,
      errorFromLongAgo: facts.errorFromLongAgo,
      now,
      words,
    };
  }
  throw new Error("ERR_NO_RULE: No rule concluded, though the last one always does");
}

/** Of what has nothing to do with Graph, the code around it tells nothing. */
function contextOf({ cause, context = "unknown" }: Verdict, { caller }: Facts): Context {
  if (cause === "unrelated" && caller.by === "clue") return "unknown";
  return caller.context === "unknown" ? context : caller.context;
}

/** A paste that contradicts itself leaves nothing certain, nor does one of two times. */
function sureness(confidence: Confidence, { tokenSetAside, errorFromLongAgo }: Facts): Confidence {
  return (tokenSetAside || errorFromLongAgo) && confidence === "certain" ? "likely" : confidence;
}
