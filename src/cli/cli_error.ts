/** The stable codes of {@link CliError}. */
export type CliErrorCode =
  | "ERR_COMMAND_UNKNOWN"
  | "ERR_OPTION_INVALID"
  | "ERR_OPTIONS_CONFLICT"
  | "ERR_TOO_MANY_FILES"
  | "ERR_FILE_NOT_FOUND"
  | "ERR_FILE_IS_FOLDER"
  | "ERR_FILE_UNREADABLE"
  | "ERR_INPUT_UNREADABLE"
  | "ERR_INPUT_EMPTY"
  | "ERR_INPUT_TOO_LARGE";

/** A use of the command line that cannot be answered: the message says what to do instead. */
export class CliError extends Error {
  override readonly name = "CliError";
  /** Tells programs what is wrong; it does not change between versions. */
  readonly code: CliErrorCode;

  /**
   * @param code What is wrong, for programs.
   * @param message What is wrong, for people: never an argument or input, which may be a secret.
   */
  constructor(code: CliErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
