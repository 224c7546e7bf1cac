/** What a secret shows of itself. */
const HIDDEN = "[secret]";

/** How Node and Deno ask a value for what the console prints of it. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/**
 * A text that must not be printed, logged or serialised: a password, a key, what somebody pasted. Only
 * {@link Secret.reveal} gives it out, so every place that reads it can be found by that name.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { Secret } from "./secret.ts";
 *
 * const secret = new Secret("canary");
 * assert.equal(`${secret} ${JSON.stringify({ secret })}`, '[secret] {"secret":"[secret]"}');
 * assert.equal(secret.reveal(), "canary");
 * ```
 */
export class Secret {
  readonly #text: string;

  /** @param text What must stay hidden. */
  constructor(text: string) {
    this.#text = text;
  }

  /** Gives the text to whoever needs it, as the last step before its use. */
  reveal(): string {
    return this.#text;
  }

  /** Whether there is nothing to hide; that may be known. */
  get isEmpty(): boolean {
    return this.#text === "";
  }

  /** In a sentence. */
  toString(): string {
    return HIDDEN;
  }

  /** In JSON. */
  toJSON(): string {
    return HIDDEN;
  }

  /** On the console. */
  [INSPECT](): string {
    return HIDDEN;
  }
}
