import type { Log } from "../../src/server/log.ts";
import { LOG_EVENTS } from "../../src/server/log_events.ts";

/**
 * A log for somebody who looks at the terminal: only what goes wrong, in sentences.
 *
 * @param write Takes one line at a time.
 */
export function playLog(write: (line: string) => void): Log {
  const complain: Log["warn"] = (event, { error, reason } = {}) => {
    const details = [error, reason].filter((detail) => detail !== undefined);
    write([LOG_EVENTS[event], ...details].join(": "));
  };
  const ignore = () => {};
  return { debug: ignore, info: ignore, warn: complain, error: complain, listen: () => ignore };
}
