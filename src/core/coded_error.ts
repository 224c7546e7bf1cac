/**
 * An error that a program tells by its stable code and a person by its sentence: what failed, what
 * was found, what to do; never a secret.
 */
export class CodedError<Code extends string> extends Error {
  /** Does not change between versions. */
  readonly code: Code;

  /**
   * @param code What is wrong, for programs.
   * @param message What is wrong, for people.
   */
  constructor(code: Code, message: string) {
    super(message);
    this.name = new.target.name;
    this.code = code;
  }
}
