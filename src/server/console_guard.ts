import type { Log } from "./log.ts";

/** What of the console writes. */
const METHODS = [
  "assert",
  "count",
  "debug",
  "dir",
  "dirxml",
  "error",
  "group",
  "groupCollapsed",
  "info",
  "log",
  "table",
  "timeEnd",
  "timeLog",
  "trace",
  "warn",
] as const;

type Writing = (typeof METHODS)[number];

/**
 * Takes the console from the dependencies: botbuilder prints errors with their messages, and those may
 * repeat what somebody pasted. That something was written is logged, what it was is not.
 *
 * @param target The console.
 * @param log Takes a line instead.
 */
export function guardConsole(target: Pick<Console, Writing>, log: Log): void {
  for (const method of METHODS) {
    target[method] = () => log.debug("console", { method });
  }
}
