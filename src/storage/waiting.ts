import { setTimeout as sleep } from "node:timers/promises";

/** How time passes; replaced in tests. */
export interface Waiting {
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends after so many milliseconds. */
  sleep(milliseconds: number): Promise<unknown>;
  /** From 0 to just below 1, so that replicas that met do not meet again. */
  random(): number;
}

/** The clock and the dice of this machine. */
export const REAL_WAITING: Waiting = {
  now: () => Date.now(),
  sleep: (milliseconds) => sleep(milliseconds),
  random: () => Math.random(),
};
