import type { InvokeResponse } from "botbuilder";
import { LRUCache } from "lru-cache";

/** What a turn is answered with; nothing, but for an invoke. */
export type TurnAnswer = InvokeResponse | undefined;

/** How a turn went that is to be taken once. */
export interface TakenTurn {
  /** Whether somebody else took it. */
  isRepeat: boolean;
  /** Ends with the turn, and fails with it. */
  answer: Promise<TurnAnswer>;
}

/** Knows which turns were taken. */
export interface TurnStore {
  /**
   * Runs a turn unless it is running, or was run within the last two minutes. One that fails is
   * forgotten, so that it may be tried again.
   *
   * @param key Of {@link turnKey}.
   * @param run The turn.
   */
  once(key: string, run: () => Promise<TurnAnswer>): Promise<TakenTurn>;
}

/** Teams asks again after seconds, while it waits for an answer. */
const KEPT_MILLISECONDS = 120_000;

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
  const taken = new LRUCache<string, Promise<TurnAnswer>>({
    ttl: KEPT_MILLISECONDS,
    ttlResolution: 0,
    perf: { now },
    maxSize: MOST_KEPT,
  });
  return {
    once: async (key, run) => {
      const before = taken.get(key);
      if (before !== undefined) return { isRepeat: true, answer: before };
      const answer = run();
      taken.set(key, answer, { size: TURN_SIZE });
      answer.then(
        (given) => taken.set(key, answer, { size: TURN_SIZE + sizeOf(given) }),
        () => taken.delete(key),
      );
      return { isRepeat: false, answer };
    },
  };
}

function sizeOf(answer: TurnAnswer): number {
  return answer === undefined ? 0 : JSON.stringify(answer).length;
}
