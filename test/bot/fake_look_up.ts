import type { TenantLookUp } from "../../src/bot/tenant_look_up.ts";
import type { LookUpOutcome } from "../../src/core/tenant/look_up_outcome.ts";
import type { TenantQuestion } from "../../src/core/tenant/tenant_question.ts";
import type { TenantRecords } from "../../src/core/tenant/tenant_records.ts";

/** One look-up, as the bot asked for it. */
interface Asked {
  question: TenantQuestion;
  /** `token …` or `code …`. */
  proof: string;
}

/** Looks into a tenant that a test has made up. */
export interface FakeLookUp extends TenantLookUp {
  /** The look-ups so far. */
  asked: Asked[];
  /**
   * What the next ones come to, first to last; a promise holds one up, an error is thrown. Then all see
   * the records.
   */
  outcomes: (LookUpOutcome | Promise<LookUpOutcome> | Error)[];
  /** Who is forgotten, in order. */
  forgotten: TenantQuestion["person"][];
}

/** What Teams gets a token for. */
export const RESOURCE = "api://botid-8d2e4c17-53b6-4f0a-9e21-7ac4d8f3610b";

/** Where a sign-in by hand begins. */
export const SIGN_IN_URL = "https://bot.contoso.com/sign-in/start";

/**
 * Creates one that remembers what each person saw, for as long as it lives.
 *
 * @param records What there is to see.
 * @param hasPage Whether a person can sign in by hand.
 */
export function fakeLookUp(records: TenantRecords, hasPage = true): FakeLookUp {
  const seen = new Map<string, TenantRecords>();
  const asked: Asked[] = [];
  const outcomes: FakeLookUp["outcomes"] = [];
  const forgotten: TenantQuestion["person"][] = [];
  return {
    resource: RESOURCE,
    asked,
    outcomes,
    forgotten,
    async look(question, proof) {
      asked.push({ question, proof: `${proof.kind} ${proof.secret.reveal()}` });
      const outcome = await (outcomes.shift() ?? { kind: "seen", records });
      if (outcome instanceof Error) throw outcome;
      if (outcome.kind === "seen") seen.set(JSON.stringify(question), outcome.records);
      return outcome;
    },
    known: (question) => seen.get(JSON.stringify(question)),
    signInUrl: (tenantId, claims = "") =>
      hasPage ? `${SIGN_IN_URL}?tenant=${tenantId}${claims}` : undefined,
    forget(person) {
      forgotten.push(person);
      for (const key of seen.keys()) {
        if (JSON.parse(key).person.id === person.id) seen.delete(key);
      }
    },
  };
}
