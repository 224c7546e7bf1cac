import { isIP } from "node:net";
import { ConfigError } from "./config_error.ts";
import { type Environment, setting } from "./setting.ts";

const HOST_NAME = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i;

/**
 * Reads from the environment where to listen.
 *
 * @param env The environment, or the part of it that matters.
 * @param name The setting to read.
 * @returns A host name or an address without brackets; undefined where the setting is empty.
 * @throws {ConfigError} `ERR_HOST_INVALID` when the setting holds anything else.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readHost } from "./read_host.ts";
 *
 * assert.equal(readHost({ HOST: " 0.0.0.0 " }, "HOST"), "0.0.0.0");
 * assert.equal(readHost({}, "HOST"), undefined);
 * ```
 */
export function readHost(env: Environment, name: string): string | undefined {
  const host = setting(env, name);
  if (host === undefined || isIP(host) !== 0 || HOST_NAME.test(host)) return host;
  throw new ConfigError(
    "ERR_HOST_INVALID",
    `Cannot listen on ${name} as it is neither a host name nor an address: found something else, ${host.length} long, set it without scheme, port or brackets, as in 0.0.0.0`,
  );
}
