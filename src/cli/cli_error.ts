import { CodedError } from "../core/coded_error.ts";

/** The stable codes of {@link CliError}. */
export type CliErrorCode =
  | "ERR_COMMAND_UNKNOWN"
  | "ERR_LANGUAGE_UNKNOWN"
  | "ERR_OPTION_INVALID"
  | "ERR_OPTION_SECRET"
  | "ERR_OPTIONS_CONFLICT"
  | "ERR_TOO_MANY_FILES"
  | "ERR_USER_INVALID"
  | "ERR_FILE_NOT_FOUND"
  | "ERR_FILE_IS_FOLDER"
  | "ERR_FILE_UNREADABLE"
  | "ERR_INPUT_UNREADABLE"
  | "ERR_INPUT_EMPTY"
  | "ERR_INPUT_TOO_LARGE";

/** A use of the command line that cannot be answered: the message says what to do instead. */
export class CliError extends CodedError<CliErrorCode> {}
