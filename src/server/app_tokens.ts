import { within } from "../live/within.ts";
import type { AppToken } from "./sign_in_app.ts";

/** A token is renewed so long before it is over, in milliseconds. */
const EARLY = 5 * 60 * 1000;

/** While that fails, the old one is used until so long before, in milliseconds: it has to arrive. */
const LATE = 30 * 1000;

/** Asking takes no longer, in milliseconds: a message that waits for it has ten seconds. */
const ASK_TIME = 8000;

/** After a failure nobody is asked again for so long, in milliseconds. */
const REST = 2000;

/** Keeps the bot's own token, and gets the next one when it is needed: one call, however many wait. */
export class AppTokens {
  readonly #ask: () => Promise<AppToken>;
  readonly #now: () => number;
  readonly #askTime: number;
  #kept: AppToken | undefined;
  #asking: Promise<AppToken> | undefined;
  #failure: { error: unknown; until: number } | undefined;

  /**
   * @param ask Gets a new token.
   * @param now The clock, in milliseconds since 1970; replaced in tests.
   * @param askTime How long asking may take, in milliseconds.
   */
  constructor(
    ask: () => Promise<AppToken>,
    now: () => number = Date.now,
    askTime: number = ASK_TIME,
  ) {
    this.#ask = ask;
    this.#now = now;
    this.#askTime = askTime;
  }

  /**
   * Gives a token that is good for some minutes, or for less while there is no other.
   *
   * @throws What asking threw, or that it took too long; and again for two seconds.
   */
  async get(): Promise<string> {
    if (this.#kept !== undefined && this.#now() < this.#kept.expiresAt - EARLY) {
      return this.#kept.accessToken;
    }
    if (this.#failure !== undefined && this.#now() < this.#failure.until) {
      return this.#despite(this.#failure.error);
    }
    this.#asking ??= within(this.#askTime, this.#ask()).finally(() => {
      this.#asking = undefined;
    });
    try {
      this.#kept = await this.#asking;
      this.#failure = undefined;
      return this.#kept.accessToken;
    } catch (error) {
      this.#failure = { error, until: this.#now() + REST };
      return this.#despite(error);
    }
  }

  /** What is renewed early is still good when that fails. */
  #despite(error: unknown): string {
    if (this.#kept !== undefined && this.#now() < this.#kept.expiresAt - LATE) {
      return this.#kept.accessToken;
    }
    throw error;
  }
}
