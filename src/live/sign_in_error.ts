import { CodedError } from "../core/coded_error.ts";
import type { NetworkFault } from "./network_fault.ts";

/** Why a sign-in brought no token. */
export type SignInFailure =
  | "refused"
  | "denied"
  | "expired"
  | "no-identity"
  | "empty"
  | NetworkFault;

/** Codes and sentences of {@link SignInError}. */
const FAILURES = {
  refused: ["ERR_SIGN_IN_REFUSED", "Cannot sign in: Entra refused, see what it says"],
  denied: [
    "ERR_SIGN_IN_DENIED",
    "Cannot sign in: the person refused it in the browser, run it again and choose to continue",
  ],
  expired: [
    "ERR_SIGN_IN_EXPIRED",
    "Cannot sign in: the code ran out before it was entered, run it again and enter the new one",
  ],
  "no-identity": [
    "ERR_IDENTITY_UNAVAILABLE",
    "Cannot get a token of a managed identity: found none that this machine may use, run it on the Azure resource that has the identity, and set AZURE_CLIENT_ID only for a user-assigned one",
  ],
  empty: [
    "ERR_SIGN_IN_EMPTY",
    "Cannot sign in: found an answer without a token, check AZURE_AUTHORITY_HOST and what stands between here and there",
  ],
  late: ["ERR_SIGN_IN_LATE", "Cannot sign in: found no answer in time, try again later"],
  untrusted: [
    "ERR_SIGN_IN_UNTRUSTED",
    "Cannot sign in: found a certificate that this machine does not trust, often a proxy's; name its authority in NODE_EXTRA_CA_CERTS (Deno: DENO_CERT)",
  ],
  "not-allowed": [
    "ERR_SIGN_IN_NOT_ALLOWED",
    "Cannot sign in: Deno does not allow the sign-in host, add it to --allow-net",
  ],
  unreachable: [
    "ERR_SIGN_IN_UNREACHABLE",
    "Cannot sign in: found no connection to the sign-in host, check the network and a proxy",
  ],
} as const satisfies Record<SignInFailure, readonly [code: string, sentence: string]>;

/** A sign-in that brought no token. Its sentence holds nothing that MSAL or Entra wrote. */
export class SignInError extends CodedError<(typeof FAILURES)[SignInFailure][0]> {
  readonly failure: SignInFailure;
  /** What Entra answered, to be read like a paste and never to be shown; empty where it did not. */
  readonly answer: string;

  /**
   * @param failure What went wrong.
   * @param answer What Entra answered.
   */
  constructor(failure: SignInFailure, answer = "") {
    const [code, sentence] = FAILURES[failure];
    super(code, sentence);
    this.failure = failure;
    this.answer = answer;
  }
}
