import { ConfigError } from "./config_error.ts";
import { type Environment, setting } from "./setting.ts";

/** How much is logged, from most to nothing; the names are pino's. */
const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
/** From which level on is logged. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * Reads how much is logged.
 *
 * @param env The environment.
 * @returns What `LOG_LEVEL` says; info where it says nothing.
 * @throws {ConfigError} When it says something else.
 */
export function readLogLevel(env: Environment): LogLevel {
  const found = setting(env, "LOG_LEVEL")?.toLowerCase() ?? "info";
  const level = LOG_LEVELS.find((known) => known === found);
  if (level !== undefined) return level;
  throw new ConfigError(
    "ERR_LOG_LEVEL_INVALID",
    `Cannot use LOG_LEVEL as it is not known: found something else, ${found.length} long, set it to ${LOG_LEVELS.join(", ")}`,
  );
}
