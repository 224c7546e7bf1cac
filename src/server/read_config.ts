import type { RateLimits } from "../bot/rate_limits.ts";
import { ConfigError } from "./config_error.ts";
import { isLoopback } from "./is_loopback.ts";
import { type AppRegistration, readApp } from "./read_app.ts";
import { readHost } from "./read_host.ts";
import { type MetricsSettings, readMetrics } from "./read_metrics.ts";
import { readPort } from "./read_port.ts";
import { readRateLimits } from "./read_rate_limits.ts";
import { type LookUpConfig, readSso } from "./read_sso.ts";
import { readStorage, type StorageConfig } from "./read_storage.ts";
import { readTelemetry, type TelemetryConfig } from "./read_telemetry.ts";
import type { Environment } from "./setting.ts";

/** Everything the server needs from its environment. */
export type Config = {
  /** The port to listen on; 0 means any free one. */
  port: number;
  /** The name or address to listen on. */
  host: string;
  /** How many turns a minute are answered. */
  rateLimits: RateLimits;
  /** Absent where the memory is kept in this process. */
  storage?: StorageConfig;
  /** Absent where nothing is sent to Application Insights. */
  telemetry?: TelemetryConfig;
  /** Absent where they are switched off. */
  metrics?: MetricsSettings;
  /** Absent in local mode: no credentials, so only this machine may reach the bot. */
  app?: AppRegistration;
  /** Absent where nothing is looked up in anybody's tenant. */
  lookUp?: LookUpConfig;
};

const DEFAULT_PORT = 3978;

/**
 * Reads the settings of the server from the environment, once.
 *
 * @param env The environment; a setting of white space alone counts as not set.
 * @returns The settings, complete and checked.
 * @throws {ConfigError} With a stable code when a setting is wrong, missing or not wanted.
 *
 * @example Local mode: no credentials, this machine only
 * ```ts
 * import assert from "node:assert/strict";
 * import { readConfig } from "./read_config.ts";
 *
 * const { port, host, app } = readConfig({});
 * assert.deepEqual({ port, host, app }, { port: 3978, host: "127.0.0.1", app: undefined });
 * ```
 */
export function readConfig(env: Environment): Config {
  const port = readPort(env, "PORT", DEFAULT_PORT);
  const app = readApp(env);
  const host = app === undefined ? readLocalHost(env) : (readHost(env, "HOST") ?? "0.0.0.0");
  const lookUp = readSso(env, app);
  const rateLimits = readRateLimits(env);
  const metrics = readMetrics(env);
  const ownIdentity = app?.type === "UserAssignedMSI" ? app.id : undefined;
  const storage = readStorage(env, ownIdentity);
  const telemetry = readTelemetry(env, ownIdentity);
  return {
    port,
    host,
    rateLimits,
    ...(storage !== undefined && { storage }),
    ...(telemetry !== undefined && { telemetry }),
    ...(metrics !== undefined && { metrics }),
    ...(app !== undefined && { app }),
    ...(lookUp !== undefined && { lookUp }),
  };
}

function readLocalHost(env: Environment): string {
  const host = readHost(env, "HOST") ?? "127.0.0.1";
  if (isLoopback(host)) return host;
  // Without an app id nothing tells Teams from a stranger, so a stranger must not get through.
  throw new ConfigError(
    "ERR_HOST_NEEDS_APP_ID",
    `Cannot listen on HOST "${host}" without an app id as every caller would be let in: set MicrosoftAppId, or HOST to 127.0.0.1`,
  );
}
