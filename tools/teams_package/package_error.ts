import { CodedError } from "../../src/core/coded_error.ts";

/** What can go wrong while packaging: the code a program can rely on. */
export type PackageErrorCode =
  | "ERR_APP_ID_MISSING"
  | "ERR_APP_ID_INVALID"
  | "ERR_BOT_DOMAIN_MISSING"
  | "ERR_BOT_DOMAIN_INVALID"
  | "ERR_SSO_APP_ID_INVALID"
  | "ERR_SSO_APP_ID_URI_INVALID"
  | "ERR_OPTION_INVALID"
  | "ERR_SOURCE_UNREADABLE"
  | "ERR_SCHEMA_UNREACHABLE"
  | "ERR_SCHEMA_UNREADABLE"
  | "ERR_MANIFEST_NOT_JSON"
  | "ERR_MANIFEST_INVALID"
  | "ERR_PLACEHOLDER_UNKNOWN"
  | "ERR_ICON_NOT_PNG"
  | "ERR_ICON_SIZE"
  | "ERR_ICON_COLOR"
  | "ERR_PACKAGE_UNWRITABLE";

/** What is wrong with a Teams app package or its making; its message is one sentence for people. */
export class PackageError extends CodedError<PackageErrorCode> {}
