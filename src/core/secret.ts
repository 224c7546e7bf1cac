/** A value that is used and never shown: whatever prints it prints a placeholder. */
export class Secret {
  readonly #value: string;

  /** @param value What must not be printed. */
  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself, for the one who signs in with it. */
  reveal(): string {
    return this.#value;
  }

  toString(): "[secret]" {
    return "[secret]";
  }

  toJSON(): "[secret]" {
    return "[secret]";
  }

  [Symbol.for("nodejs.util.inspect.custom")](): "[secret]" {
    return "[secret]";
  }
}
