import type { Refusal } from "./caller_error.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { createRefusalLog } from "./refusal_log.ts";

/** Who is told what happens. */
export interface Watch {
  log: Log;
  metrics: Metrics;
  /** Is told of each caller who is not let in. */
  refused(reason: Refusal): void;
}

/**
 * Puts together who is told what happens.
 *
 * @param log Takes what somebody should read.
 * @param metrics Counts everything.
 */
export function createWatch(log: Log, metrics: Metrics): Watch {
  const logRefusal = createRefusalLog(log);
  return {
    log,
    metrics,
    refused(reason) {
      logRefusal(reason);
      metrics.callerRefused(reason);
    },
  };
}
