import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { ConfigError, type ConfigErrorCode } from "../../src/server/config_error.ts";
import { type MetricsSettings, readMetrics } from "../../src/server/read_metrics.ts";

type Environment = Record<string, string | undefined>;

const USUAL: MetricsSettings = { host: "127.0.0.1", port: 9464, isDefault: true };

const ACCEPTED: { title: string; env: Environment; settings: MetricsSettings | undefined }[] = [
  { title: "nothing", env: {}, settings: USUAL },
  { title: "white space alone", env: { METRICS_PORT: " ", METRICS_HOST: "\t" }, settings: USUAL },
  {
    title: "a port, though it is the usual one",
    env: { METRICS_PORT: " 9464 " },
    settings: { ...USUAL, isDefault: false },
  },
  {
    title: "any free port",
    env: { METRICS_PORT: "0" },
    settings: { ...USUAL, port: 0, isDefault: false },
  },
  {
    title: "a host alone",
    env: { METRICS_HOST: "0.0.0.0" },
    settings: { ...USUAL, host: "0.0.0.0" },
  },
  { title: "an address of IPv6", env: { METRICS_HOST: "::" }, settings: { ...USUAL, host: "::" } },
  {
    title: "the bot's own host and port as none of its",
    env: { HOST: "::", PORT: "1" },
    settings: USUAL,
  },
  ...["off", "OFF", " off "].map((port) => ({
    title: `"${port}" as no metrics`,
    env: { METRICS_PORT: port },
    settings: undefined,
  })),
];

const REFUSED: { env: Environment; code: ConfigErrorCode; says: RegExp }[] = [
  ...["65536", "-1", "on", "94.64", "no"].map((port) => ({
    env: { METRICS_PORT: port },
    code: "ERR_PORT_INVALID" as const,
    says: new RegExp(`METRICS_PORT .*found something else, ${port.length} long.*9464`),
  })),
  ...["http://0.0.0.0", "0.0.0.0:9464", "[::1]", "a b", "-a"].map((host) => ({
    env: { METRICS_HOST: host },
    code: "ERR_HOST_INVALID" as const,
    says: /METRICS_HOST .*found/,
  })),
];

describe("readMetrics()", () => {
  for (const { title, env, settings } of ACCEPTED) {
    it(`reads ${title}`, () => {
      assert.deepEqual(readMetrics(env), settings);
    });
  }

  for (const { env, code, says } of REFUSED) {
    it(`refuses ${JSON.stringify(env)} with ${code}`, () => {
      assert.throws(
        () => readMetrics(env),
        (error) => {
          assert.ok(error instanceof ConfigError);
          assert.equal(error.code, code);
          assert.match(error.message, says);
          return true;
        },
      );
    });
  }
});
