import { CodedError } from "../../src/core/coded_error.ts";

/** What can keep the bot from getting into Azure: the code a program can rely on. */
export type DeployErrorCode =
  | "ERR_OPTION_INVALID"
  | "ERR_OPTIONS_CONFLICT"
  | "ERR_PARAMETER_UNKNOWN"
  | "ERR_PARAMETERS_UNREADABLE"
  | "ERR_LOCATION_MISSING"
  | "ERR_AZ_MISSING"
  | "ERR_AZ_TOO_OLD"
  | "ERR_AZ_FAILED"
  | "ERR_AZ_ANSWER_UNREADABLE"
  | "ERR_AZURE_UNREACHABLE"
  | "ERR_NOT_SIGNED_IN"
  | "ERR_SUBSCRIPTION_UNKNOWN"
  | "ERR_CLOUD_UNSUPPORTED"
  | "ERR_PROVIDER_UNREGISTERED"
  | "ERR_RIGHTS_MISSING"
  | "ERR_ROLE_RIGHTS_MISSING"
  | "ERR_DIRECTORY_RIGHTS_MISSING"
  | "ERR_QUOTA_EXCEEDED"
  | "ERR_DEPLOYMENT_ACTIVE"
  | "ERR_ROLE_LEFT_OVER"
  | "ERR_APP_IN_USE"
  | "ERR_NAME_TAKEN"
  | "ERR_NAME_INVALID"
  | "ERR_REGION_UNAVAILABLE"
  | "ERR_LOCATION_FIXED"
  | "ERR_POLICY_REFUSED"
  | "ERR_IMAGE_UNREADABLE"
  | "ERR_APP_AMBIGUOUS"
  | "ERR_APP_NOT_OURS"
  | "ERR_APP_UNKNOWN"
  | "ERR_BOT_IDENTITY_FIXED"
  | "ERR_NPM_MISSING"
  | "ERR_APP_PACKAGE_FAILED"
  | "ERR_NOT_READY"
  | "ERR_TEAMS_PACKAGE_FAILED"
  | "ERR_INTERRUPTED";

/** What keeps the bot from getting into Azure; its message is one sentence for people. */
export class DeployError extends CodedError<DeployErrorCode> {}
