import { setTimeout as sleep } from "node:timers/promises";
import { readRetryAfter } from "../live/retry_after.ts";
import { readConnectorError } from "./connector_error.ts";

/** How time passes; replaced in tests. */
export interface Waiting {
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends after so many milliseconds. */
  sleep(milliseconds: number): Promise<unknown>;
  /** From 0 to just below 1, so that those who were refused together do not come back together. */
  random(): number;
}

/** The clock and the dice of this machine. */
export const REAL_WAITING: Waiting = {
  now: () => Date.now(),
  sleep: (milliseconds) => sleep(milliseconds),
  random: () => Math.random(),
};

/** What may be tried, and how long. */
export interface RetryOptions extends Waiting {
  /** No try begins after this moment, in milliseconds since 1970. */
  until: number;
  /** Is told when a call will be tried again. */
  onRetry(): void;
  /** Is told when a call is given up that could have been tried again. */
  onGivenUp(tries: number, error: unknown): void;
}

/**
 * What Teams says to try again: a conflict of writes, too many requests, and a service in between
 * that did not get through. After any other status it would not help, and after none (a timeout, a
 * broken connection) the call may have arrived.
 */
const TRANSIENT: ReadonlySet<number> = new Set([412, 429, 502, 503, 504]);

const MOST_TRIES = 5;

/** The pause after the first try; it doubles with each, and half of it is left to chance. */
const FIRST_PAUSE = 400;

/**
 * Calls the connector, and again after a refusal that passes: after a growing pause, or the time
 * that it asks for. Where that is longer than what is left, the call is given up at once.
 *
 * @param call Sends once.
 * @param options How long, and by which clock.
 * @returns What the call gives.
 * @throws What the last try threw.
 */
export async function retryCall<T>(call: () => Promise<T>, options: RetryOptions): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await call();
    } catch (error) {
      const { status, retryAfter } = readConnectorError(error);
      if (status === undefined || !TRANSIENT.has(status)) throw error;
      const pause = pauseAfter(tries, readRetryAfter(retryAfter, options.now()), options);
      if (tries === MOST_TRIES || options.now() + pause > options.until) {
        options.onGivenUp(tries, error);
        throw error;
      }
      options.onRetry();
      await options.sleep(pause);
    }
  }
}

function pauseAfter(tries: number, asked: number | undefined, { random }: Waiting): number {
  const most = FIRST_PAUSE * 2 ** (tries - 1);
  const pause = Math.round(most / 2 + (most / 2) * random());
  return asked === undefined ? pause : Math.max(asked, pause);
}
