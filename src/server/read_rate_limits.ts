import { DEFAULT_RATE_LIMITS, type RateLimits } from "../bot/rate_limits.ts";
import { ConfigError } from "./config_error.ts";
import { type Environment, setting } from "./setting.ts";

/**
 * Reads how many turns a minute one person and one conversation may have.
 *
 * @param env The environment: `RATE_LIMIT_PERSON`, `RATE_LIMIT_CONVERSATION`.
 * @throws {ConfigError} When one is not a whole number.
 */
export function readRateLimits(env: Environment): RateLimits {
  return {
    person: readLimit(env, "RATE_LIMIT_PERSON", DEFAULT_RATE_LIMITS.person),
    conversation: readLimit(env, "RATE_LIMIT_CONVERSATION", DEFAULT_RATE_LIMITS.conversation),
  };
}

function readLimit(env: Environment, name: string, usual: number): number {
  const found = setting(env, name) ?? String(usual);
  if (/^\d{1,6}$/.test(found)) return Number(found);
  throw new ConfigError(
    "ERR_RATE_LIMIT_INVALID",
    `Cannot use ${name} as it is not a whole number from 0 to 999999: found something else, ${found.length} long, set it to turns a minute such as ${usual}, or to 0 for no limit`,
  );
}
