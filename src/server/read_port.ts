import { ConfigError } from "./config_error.ts";
import { type Environment, setting } from "./setting.ts";

/**
 * Reads a port number from the environment.
 *
 * @param env The environment, or the part of it that matters.
 * @param name The setting to read.
 * @param fallback The port when the setting is empty.
 * @returns A whole number from 0 to 65535; 0 means any free port.
 * @throws {ConfigError} `ERR_PORT_INVALID` when the setting holds anything else.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readPort } from "./read_port.ts";
 *
 * assert.equal(readPort({ PORT: "8080" }, "PORT", 3978), 8080);
 * assert.equal(readPort({}, "PORT", 3978), 3978);
 * ```
 */
export function readPort(env: Environment, name: string, fallback: number): number {
  const text = setting(env, name);
  if (text === undefined) return fallback;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new ConfigError(
    "ERR_PORT_INVALID",
    `Cannot listen on the port in ${name} as it is not a whole number from 0 to 65535: found something else, ${text.length} long, set it to a port such as ${fallback}`,
  );
}
