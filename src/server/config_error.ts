import { CodedError } from "../core/coded_error.ts";

/** The stable codes of {@link ConfigError}. */
export type ConfigErrorCode =
  | "ERR_PORT_INVALID"
  | "ERR_HOST_INVALID"
  | "ERR_HOST_NEEDS_APP_ID"
  | "ERR_APP_ID_INVALID"
  | "ERR_APP_ID_MISSING"
  | "ERR_APP_TYPE_INVALID"
  | "ERR_APP_CREDENTIAL_MISSING"
  | "ERR_APP_CREDENTIAL_NOT_WANTED"
  | "ERR_APP_CREDENTIAL_AMBIGUOUS"
  | "ERR_APP_CERTIFICATE_INVALID"
  | "ERR_APP_IDENTITY_INVALID"
  | "ERR_APP_TENANT_INVALID"
  | "ERR_APP_TENANT_MISSING"
  | "ERR_ALLOWED_TENANTS_INVALID"
  | "ERR_ALLOWED_TENANTS_MISSING"
  | "ERR_CHANNEL_INCOMPLETE"
  | "ERR_CHANNEL_INVALID"
  | "ERR_LOG_LEVEL_INVALID"
  | "ERR_RATE_LIMIT_INVALID";

/** A setting that keeps the bot from starting: the message names it and says what to set. */
export class ConfigError extends CodedError<ConfigErrorCode> {}
