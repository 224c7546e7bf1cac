import type { Secret } from "../secret.ts";
import type { LookUpProblem } from "./tenant_question.ts";
import type { TenantRecords } from "./tenant_records.ts";

/** With what somebody proves who he is. */
export interface SignInProof {
  /**
   * `token`: Teams' own token of him, for the bot. `code`: what Entra gave after a sign-in by hand, of one use
   * and worthless without the bot's credential.
   */
  kind: "token" | "code";
  secret: Secret;
}

/** What a look-up comes to. */
export type LookUpOutcome =
  | { kind: "seen"; records: TenantRecords }
  /** He has to sign in once more, by hand; the claims that Entra asks for are in the address. */
  | { kind: "sign-in"; url: string }
  | { kind: "failed"; problem: LookUpProblem };
