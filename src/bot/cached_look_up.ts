import { DATED_BACK } from "../core/tenant/dated_back.ts";
import type { LookUpOutcome, SignInProof } from "../core/tenant/look_up_outcome.ts";
import type { TenantQuestion } from "../core/tenant/tenant_question.ts";
import type { Seen, TenantRecords } from "../core/tenant/tenant_records.ts";
import { expiring } from "./expiring.ts";
import type { TenantLookUp } from "./tenant_look_up.ts";

/** What somebody saw is shown to him again for so long, in milliseconds. */
const KEPT = 5 * 60 * 1000;

/** So many looks are kept at most; then the oldest go. */
const MOST_KEPT = 5000;

/** What a look-up is made of. */
export interface LookUpParts {
  /** What Teams gets a person's token for. */
  resource: string;
  /** Looks, and keeps nothing. */
  look(question: TenantQuestion, proof: SignInProof): Promise<LookUpOutcome>;
  /** Where a person signs in by hand. */
  signInUrl(tenantId: string): string | undefined;
}

/**
 * Keeps what a person saw, for him alone and five minutes, so that he need not sign in for every card.
 *
 * @param parts What it is made of.
 * @param clock Tells the milliseconds; replaced in tests.
 */
export function cachedLookUp(
  { resource, look, signInUrl }: LookUpParts,
  clock?: { now(): number },
): TenantLookUp {
  const now = () => (clock ?? Date).now() / 1000;
  const kept = expiring<string, TenantRecords>({
    ttl: KEPT,
    max: MOST_KEPT,
    ...(clock !== undefined && { perf: clock, ttlResolution: 0 }),
  });
  return {
    resource,
    signInUrl,
    async look(question, proof) {
      const outcome = await look(question, proof);
      if (outcome.kind === "seen" && !mayChangeSoon(outcome.records)) {
        kept.set(keyOf(question), outcome.records);
      }
      return outcome;
    },
    known(question) {
      const records = kept.get(keyOf(question));
      if (records !== undefined && isOlder(records, question, now())) return undefined;
      if (records?.user === undefined || records.user.name === question.user) return records;
      // The card asks for another user meanwhile.
      const { user: _, ...ofApp } = records;
      return ofApp;
    },
    forget(person) {
      const own = personKey(person);
      for (const key of kept.keys()) if (key.startsWith(own)) kept.delete(key);
    },
  };
}

/**
 * What was seen before a token was issued says nothing of what went into it. One from the future does not
 * tell when it was issued.
 */
function isOlder({ at }: TenantRecords, { issuedAt }: TenantQuestion, now: number): boolean {
  return issuedAt !== undefined && issuedAt <= now && at <= issuedAt + DATED_BACK;
}

function keyOf({ person, appId }: TenantQuestion): string {
  return `${personKey(person)}${appId.toLowerCase()}`;
}

function personKey({ id, tenantId }: TenantQuestion["person"]): string {
  return `${tenantId.toLowerCase()} ${id.toLowerCase()} `;
}

/** What was not seen for the moment is to be looked for again at the next press. */
function mayChangeSoon({ servicePrincipal, grants, registration, user }: TenantRecords): boolean {
  const ofUser = user === undefined ? [] : [user.exists, user.hasMailbox];
  return [servicePrincipal, grants, registration, ...ofUser].some(isUnseenForNow);
}

function isUnseenForNow(part: Seen<unknown>): boolean {
  if (part.kind === "seen") return part.isPartial === true;
  return part.why === "throttled" || part.why === "late" || part.why === "failed";
}
