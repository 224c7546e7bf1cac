import type { StatementId } from "../graph/error_statements.ts";
import { LITTLE_SAID } from "../graph/statements/other_trouble.ts";
import type { Meant, MeantByCaller } from "../words/meant.ts";
import type { Cause } from "./causes.ts";
import type { Evidence } from "./diagnosis.ts";
import { readingOfEntra } from "./entra_errors.ts";
import { callerEvidence, errorEvidence, requestEvidence } from "./evidence.ts";
import type { Facts } from "./facts.ts";
import type { Context } from "./judgement.ts";
import type { Reading, ReadingByContext } from "./reading.ts";
import { STATED_CAUSES, tellsByItself } from "./stated_causes.ts";
import type { Rule, Verdict } from "./verdict.ts";

/** Entra or a sign-in library refused, so no token was issued and Graph was never reached. */
const refusedByEntra: Rule = (facts) => {
  const { error } = facts;
  if (error === null) return undefined;
  const found = readingOfEntra(error);
  if (found === undefined) return undefined;
  const { entra, evidence: says, advice } = facts.words.diagnosis;
  const { means, todo = [] }: Meant = entra[found.id];
  const name = found.code === null ? (error.code ?? says.errorWithoutName) : `AADSTS${found.code}`;
  const evidence: Evidence[] = [
    { from: "error", says: says.error(name, means) },
    ...callerEvidence(facts),
  ];
  const lookUp = found.explainedAt === null ? [] : [advice.lookNumberUp(found.explainedAt)];
  return verdictOf(withMainCase(found.reading, facts), evidence, [...lookUp, ...todo]);
};

/** An app's call on `/me` would fail with a token as well. */
function withMainCase(reading: Reading, { context, onSignedInUser }: Facts): Reading {
  if (context !== "application" || !onSignedInUser) return reading;
  const alsoPossible: Cause[] = [...(reading.alsoPossible ?? []), "app-token-on-me"];
  return { ...reading, alsoPossible: alsoPossible.slice(0, 2) };
}

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
  const { error, context, words } = facts;
  if (error === null || !tellsByItself(statement)) return undefined;
  const reading = readingFor(context, STATED_CAUSES[statement]);
  const { means, todo = [] } = meantFor(context, words.diagnosis.stated[statement]);
  const evidence = [
    errorEvidence(facts, error, means),
    ...callerEvidence(facts),
    ...requestEvidence(facts, words.diagnosis.requests.askedFor),
  ];
  return verdictOf(reading, evidence, todo);
}

function readingFor(context: Context, reading: ReadingByContext): Reading {
  return "cause" in reading ? reading : reading[context];
}

function meantFor(context: Context, meant: Meant | MeantByCaller): Meant {
  return "means" in meant ? meant : meant[context];
}

function verdictOf(
  { cause, confidence, alsoPossible = [], context }: Reading,
  evidence: Evidence[],
  advice: readonly string[],
): Verdict {
  return {
    cause,
    confidence,
    evidence,
    advice,
    alsoPossible,
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
