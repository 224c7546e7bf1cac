import { readHost } from "./read_host.ts";
import { readPort } from "./read_port.ts";
import { type Environment, setting } from "./setting.ts";

/** Where the metrics are served. */
export type MetricsSettings = {
  /** The name or address to listen on. */
  host: string;
  /** The port; 0 means any free one. */
  port: number;
  /** True where nobody set the port: the bot can do without metrics if it is taken. */
  isDefault: boolean;
};

/** Where OpenTelemetry's exporter for Prometheus listens, so that scrapers look there already. */
const DEFAULT_PORT = 9464;

/**
 * Reads where the metrics are served.
 *
 * @param env The environment, or the part of it that matters.
 * @returns Port and host, this machine only unless told; undefined where METRICS_PORT is `off`.
 * @throws {ConfigError} When METRICS_PORT or METRICS_HOST is wrong.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readMetrics } from "./read_metrics.ts";
 *
 * assert.deepEqual(readMetrics({}), { host: "127.0.0.1", port: 9464, isDefault: true });
 * assert.equal(readMetrics({ METRICS_PORT: "off" }), undefined);
 * ```
 */
export function readMetrics(env: Environment): MetricsSettings | undefined {
  const port = setting(env, "METRICS_PORT");
  if (port?.toLowerCase() === "off") return undefined;
  return {
    host: readHost(env, "METRICS_HOST") ?? "127.0.0.1",
    port: readPort(env, "METRICS_PORT", DEFAULT_PORT),
    isDefault: port === undefined,
  };
}
