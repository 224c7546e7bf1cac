import type { StatementId } from "../graph/error_statements.ts";
import { LITTLE_SAID } from "../graph/statements/other_trouble.ts";
import type { Cause } from "./causes.ts";
import type { Evidence } from "./diagnosis.ts";
import { readingOfEntra } from "./entra_errors.ts";
import { callerEvidence, errorEvidence, requestEvidence } from "./evidence.ts";
import type { Facts } from "./facts.ts";
import type { Context } from "./judgement.ts";
import type { Reading, ReadingByContext } from "./reading.ts";
import { STATED_CAUSES } from "./stated_causes.ts";
import type { Rule, Verdict } from "./verdict.ts";

/** Entra or a sign-in library refused, so no token was issued and Graph was never reached. */
const refusedByEntra: Rule = (facts) => {
  const { error } = facts;
  if (error === null) return undefined;
  const found = readingOfEntra(error);
  if (found === undefined) return undefined;
  const { errorWithoutName, error: errorSays } = facts.words.diagnosis.evidence;
  const name = found.code === null ? (error.code ?? errorWithoutName) : `AADSTS${found.code}`;
  const says = errorSays(name, found.reading.means);
  const alsoOnMe = facts.context === "application" && facts.onSignedInUser;
  return verdictOf(found.reading, [{ from: "error", says }, ...callerEvidence(facts)], {
    // It would fail with a token as well.
    alsoPossible: alsoOnMe ? ["app-token-on-me"] : [],
  });
};

/** What Graph says of the token comes before what the token would open. */
const saidOfToken: Rule = (facts) => {
  const stated = statedByItself(facts);
  if (stated === undefined || !OF_THE_TOKEN.has(stated.cause)) return undefined;
  return stated.confidence === "certain" ? stated : undefined;
};

const OF_THE_TOKEN: ReadonlySet<Cause> = new Set<Cause>([
  "interaction-required",
  "personal-account",
  "token-expired",
  "token-malformed",
  "wrong-audience",
  "wrong-tenant-or-no-service-principal",
]);

/** What an answer of Graph means by itself; what is held against token and request has other rules. */
function statedByItself(facts: Facts): Verdict | undefined {
  const [first] = facts.error?.statements ?? [];
  if (first === undefined || SAYS_LITTLE.has(first)) return undefined;
  return verdictBy(first, facts);
}

/** A code that is met beside every other answer, where nothing else was said. */
function littleSaid(facts: Facts): Verdict | undefined {
  const found = facts.error?.statements.find((id) => SAYS_LITTLE.has(id));
  return found && verdictBy(found, facts);
}

const SAYS_LITTLE: ReadonlySet<StatementId> = new Set<StatementId>(LITTLE_SAID.map(({ id }) => id));

function verdictBy(statement: StatementId, facts: Facts): Verdict | undefined {
  const { error } = facts;
  const { askedFor } = facts.words.diagnosis.requests;
  const reading = forContext(STATED_CAUSES[statement], facts.context);
  if (reading === null || error === null) return undefined;
  const evidence = [errorEvidence(facts, error, reading.means), ...callerEvidence(facts)];
  return verdictOf(reading, [...evidence, ...requestEvidence(facts, askedFor)], {});
}

function forContext(reading: ReadingByContext | undefined, context: Context): Reading | null {
  if (reading === undefined) return null;
  return "cause" in reading ? reading : reading[context];
}

function verdictOf(
  { cause, confidence, alsoPossible = [], context, steps }: Reading,
  evidence: Evidence[],
  more: { alsoPossible?: readonly Cause[] },
): Verdict {
  return {
    cause,
    confidence,
    evidence,
    advice: steps,
    alsoPossible: [...alsoPossible, ...(more.alsoPossible ?? [])].slice(0, 2),
    ...(context === undefined ? {} : { context }),
  };
}

/** Where Entra refused, there was no token. */
export const ENTRA_RULES: readonly Rule[] = [refusedByEntra];

/** Graph's own word on the token. */
export const TOKEN_STATED_RULES: readonly Rule[] = [saidOfToken];

/** Graph's own word on anything else. */
export const STATED_RULES: readonly Rule[] = [statedByItself];

/** Its general codes, where nothing tells more. */
export const LITTLE_SAID_RULES: readonly Rule[] = [littleSaid];
