import type { Refusal } from "./caller_error.ts";
import type { Log } from "./log.ts";

/** A line for each reason so often, in milliseconds: a flood of calls must not become one of lines. */
const PAUSE = 10_000;

/**
 * Creates what logs calls that are not let in: the first for a reason at once, then one line with how
 * many there were since.
 *
 * @param log Takes the lines.
 * @param now The clock, in milliseconds; replaced in tests.
 */
export function createRefusalLog(
  log: Log,
  now: () => number = () => performance.now(),
): (reason: Refusal) => void {
  const seen = new Map<Refusal, { loggedAt: number; times: number }>();
  return (reason) => {
    const { loggedAt, times } = seen.get(reason) ?? { loggedAt: -PAUSE, times: 0 };
    if (now() - loggedAt < PAUSE) {
      seen.set(reason, { loggedAt, times: times + 1 });
      return;
    }
    seen.set(reason, { loggedAt: now(), times: 0 });
    log.warn("call-refused", { reason, times: times + 1 });
  };
}
