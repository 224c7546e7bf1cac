import { CodedError } from "../core/coded_error.ts";

/** The stable codes of {@link ConfigError}. */
export type ConfigErrorCode =
  | "ERR_PORT_INVALID"
  | "ERR_HOST_INVALID"
  | "ERR_HOST_NEEDS_APP_ID"
  | "ERR_APP_ID_INVALID"
  | "ERR_APP_ID_MISSING"
  | "ERR_APP_TYPE_INVALID"
  | "ERR_APP_PASSWORD_MISSING"
  | "ERR_APP_PASSWORD_NOT_WANTED"
  | "ERR_APP_TENANT_INVALID"
  | "ERR_APP_TENANT_MISSING"
  | "ERR_STATE_TWICE"
  | "ERR_STATE_CONNECTION_STRING_INVALID"
  | "ERR_STATE_CONTAINER_INVALID"
  | "ERR_STATE_CONTAINER_NOT_WANTED"
  | "ERR_STATE_CONTAINER_URL_INVALID"
  | "ERR_STATE_IDENTITY_INVALID"
  | "ERR_STATE_IDENTITY_NOT_WANTED";

/** A setting that keeps the bot from starting: the message names it and says what to set. */
export class ConfigError extends CodedError<ConfigErrorCode> {}
