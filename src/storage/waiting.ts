import { clearInterval, setInterval } from "node:timers";
import { setTimeout as sleep } from "node:timers/promises";

/** How time passes; replaced in tests. */
export interface Waiting {
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends after so many milliseconds. */
  sleep(milliseconds: number): Promise<unknown>;
  /**
   * Does something again and again, and keeps no process running for it.
   *
   * @param milliseconds The time in between.
   * @param work Must not fail.
   * @returns Ends it.
   */
  every(milliseconds: number, work: () => void): () => void;
  /** From 0 to just below 1, so that replicas that met do not meet again. */
  random(): number;
}

/** The clock and the dice of this machine. */
export const REAL_WAITING: Waiting = {
  now: () => Date.now(),
  sleep: (milliseconds) => sleep(milliseconds),
  every: (milliseconds, work) => {
    const timer = setInterval(work, milliseconds);
    timer.unref();
    return () => clearInterval(timer);
  },
  random: () => Math.random(),
};
