/** What can go wrong while checking cards: the code a program can rely on. */
export type CheckErrorCode = "ERR_USAGE" | "ERR_SCHEMA_UNREADABLE" | "ERR_CARD_UNWRITABLE";

/** A reason why no card was checked; its message is one sentence for people. */
export class CheckError extends Error {
  /** The stable code. */
  readonly code: CheckErrorCode;

  /**
   * @param code The stable code.
   * @param message What failed, what was found and what to do.
   */
  constructor(code: CheckErrorCode, message: string) {
    super(message);
    this.name = "CheckError";
    this.code = code;
  }
}
