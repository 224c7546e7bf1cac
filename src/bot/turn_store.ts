import type { InvokeResponse } from "botbuilder";
import { CodedError } from "../core/coded_error.ts";
import { expiring } from "./expiring.ts";

/** What a turn is answered with; nothing, but for an invoke. */
export type TurnAnswer = InvokeResponse | undefined;

/** How a turn went that is to be taken once. */
export interface TakenTurn {
  /** Whether somebody else took it. */
  isRepeat: boolean;
  /** Whether it was another replica, which may have ended in the middle of it. */
  isElsewhere: boolean;
  /** Ends with the turn, and fails with it; with a {@link TurnError} where another replica has it. */
  answer: Promise<TurnAnswer>;
}

/** Why another replica's turn gives no answer: it failed there, or it still runs and is not waited for. */
export class TurnError extends CodedError<"ERR_TURN_FAILED" | "ERR_TURN_BUSY"> {}

/** Knows which turns were taken. */
export interface TurnStore {
  /**
   * Runs a turn unless it is running, or was run within the last two minutes. One that fails is
   * forgotten, so that it may be tried again.
   *
   * @param key Of {@link turnKey}.
   * @param run The turn.
   * @param patience How long an answer of another replica is waited for, in milliseconds.
   */
  once(key: string, run: () => Promise<TurnAnswer>, patience: number): Promise<TakenTurn>;
}

/** How long a turn is known: Teams asks again after seconds, while it waits for an answer. */
export const TURN_KEPT_MS = 120_000;

/** All answers together may take so much, counted in characters; then the oldest turns go. */
const MOST_KEPT = 16_000_000;

/** What a turn takes without its answer. */
const TURN_SIZE = 500;

/**
 * Keeps the turns in this process alone.
 *
 * @param now The clock, in milliseconds; replaced in tests.
 */
export function memoryTurns(now: () => number = () => performance.now()): TurnStore {
  const taken = expiring<string, Promise<TurnAnswer>>({
    ttl: TURN_KEPT_MS,
    ttlResolution: 0,
    perf: { now },
    maxSize: MOST_KEPT,
  });
  return {
    once: async (key, run) => {
      const before = taken.get(key);
      if (before !== undefined) return { isRepeat: true, isElsewhere: false, answer: before };
      const answer = run();
      taken.set(key, answer, { size: TURN_SIZE });
      answer.then(
        (given) => {
          // What is set again as it is keeps the size that it had.
          taken.delete(key);
          taken.set(key, answer, { size: TURN_SIZE + sizeOf(given) });
        },
        () => taken.delete(key),
      );
      return { isRepeat: false, isElsewhere: false, answer };
    },
  };
}

function sizeOf(answer: TurnAnswer): number {
  return answer === undefined ? 0 : JSON.stringify(answer).length;
}
