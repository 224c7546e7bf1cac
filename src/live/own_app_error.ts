import { CodedError } from "../core/coded_error.ts";

/** Settings of the environment that name no app to sign in with: the message says what to set. */
export class OwnAppError extends CodedError<
  | "ERR_CREDENTIAL_MISSING"
  | "ERR_CREDENTIAL_AMBIGUOUS"
  | "ERR_CERTIFICATE_INVALID"
  | "ERR_TENANT_INVALID"
  | "ERR_CLIENT_INVALID"
  | "ERR_CLOUD_INCOMPLETE"
  | "ERR_CLOUD_INVALID"
  | "ERR_CLOUD_MISMATCH"
> {}
