import type { LookUpOutcome, SignInProof } from "../core/tenant/look_up_outcome.ts";
import type { TenantQuestion } from "../core/tenant/tenant_question.ts";
import type { TenantRecords } from "../core/tenant/tenant_records.ts";

/** Looks at a tenant's directory with the rights of the person who asks, and no others. */
export interface TenantLookUp {
  /** Application ID URI of the bot's app: what Teams gets the person's token for. */
  resource: string;
  /**
   * Looks, signed in by what the client sent. Nothing that is secret outlives the call.
   *
   * @param question What to look up, and for whom.
   * @param proof What the person signed in with.
   */
  look(question: TenantQuestion, proof: SignInProof): Promise<LookUpOutcome>;
  /** What this person saw in the last five minutes, after the token was issued; undefined where that is nothing. */
  known(question: TenantQuestion): TenantRecords | undefined;
  /** Where a person signs in by hand; undefined where the bot has no page for that. */
  signInUrl(tenantId: string): string | undefined;
  /** Drops all that this person saw. */
  forget(person: TenantQuestion["person"]): void;
}
