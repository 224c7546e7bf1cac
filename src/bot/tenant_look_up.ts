import type { Secret } from "../core/secret.ts";
import type { LookUpProblem, TenantQuestion } from "../core/tenant/tenant_question.ts";
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

/** With what somebody proves who he is. */
export type SignInProof =
  /** Teams' own token of him, for the bot. */
  | { kind: "token"; token: Secret }
  /** What Entra gave after a sign-in by hand: a code of one use, worthless without the bot's credential. */
  | { kind: "code"; code: Secret };

/** What a look-up comes to. */
export type LookUpOutcome =
  | { kind: "seen"; records: TenantRecords }
  /** He has to sign in once more, by hand; the claims that Entra asks for are in the address. */
  | { kind: "sign-in"; url: string }
  | { kind: "failed"; problem: LookUpProblem };
