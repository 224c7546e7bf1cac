import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, it } from "mocha";
import { register } from "prom-client";
import { LOOK_UP_ENDS } from "../../src/bot/looked_up.ts";
import { REFUSALS } from "../../src/server/caller_error.ts";
import { HTTP_ERRORS } from "../../src/server/http_errors.ts";
import { createMetrics, type Metrics } from "../../src/server/metrics.ts";
import { mintToken } from "../mint_token.ts";
import { type ExposedMetric, parseExposition } from "./parse_exposition.ts";

const PREFIX = "graph_auth_doctor_";

/** The same with any text as a label, as it comes when a list and its users drift apart. */
interface LooseMetrics {
  turnEnded(turn: { type: string; outcome: string; seconds: number }): void;
  answered(answer: { cause: string; context: string; confidence: string }): void;
  callRefused(code: string): void;
  callerRefused(reason: string): void;
  connectorCall(call: { operation: string; outcome: string }): void;
  lookedUp(end: string): void;
  storageFault(operation: string): void;
}

interface Case {
  record: (metrics: Metrics) => void;
  name: string;
  labels: Record<string, string>;
}

const RECORDED: Case[] = [
  {
    record: (metrics) => metrics.turnEnded({ type: "message", outcome: "done", seconds: 0.03 }),
    name: "turns_total",
    labels: { type: "message", outcome: "done" },
  },
  {
    record: (metrics) => metrics.turnEnded({ type: "typing", outcome: "limited", seconds: 0 }),
    name: "turns_total",
    labels: { type: "other", outcome: "limited" },
  },
  {
    record: (metrics) =>
      metrics.answered({
        cause: "wrong-audience",
        context: "delegated",
        confidence: "certain",
      }),
    name: "answers_total",
    labels: { cause: "wrong-audience", context: "delegated", confidence: "certain" },
  },
  {
    record: (metrics) => metrics.callRefused("ERR_UNAUTHORIZED"),
    name: "calls_refused_total",
    labels: { code: "ERR_UNAUTHORIZED" },
  },
  {
    record: (metrics) => metrics.callerRefused("signature"),
    name: "callers_refused_total",
    labels: { reason: "signature" },
  },
  {
    record: (metrics) => metrics.connectorCall({ operation: "update", outcome: "given-up" }),
    name: "connector_calls_total",
    labels: { operation: "update", outcome: "given-up" },
  },
  {
    record: (metrics) => metrics.lookedUp("consent-missing"),
    name: "look_ups_total",
    labels: { outcome: "consent-missing" },
  },
  {
    record: (metrics) => metrics.storageFault("notes"),
    name: "storage_faults_total",
    labels: { operation: "notes" },
  },
];

/** How many series there are before anything was counted. */
const FROM_ZERO: readonly [string, number][] = [
  ["turns_total", 9 * 4],
  ["answers_total", 0],
  ["calls_refused_total", Object.keys(HTTP_ERRORS).length],
  ["callers_refused_total", Object.keys(REFUSALS).length],
  ["connector_calls_total", 3 * 5],
  ["look_ups_total", LOOK_UP_ENDS.length],
  ["storage_faults_total", 4],
];

const PROCESS = [
  "process_cpu_user_seconds_total",
  "process_cpu_seconds_total",
  "process_resident_memory_bytes",
  "process_start_time_seconds",
  "nodejs_heap_size_total_bytes",
  "nodejs_heap_size_used_bytes",
  "nodejs_external_memory_bytes",
];

const FREE_TEXTS = [
  { title: "a token", text: mintToken({ tid: "6f1b0a52-9c4d-4e57-8a3f-2d7c51e0b9aa" }) },
  { title: "a GUID", text: "6f1b0a52-9c4d-4e57-8a3f-2d7c51e0b9aa" },
  { title: "a path of Graph", text: "/users/adele@contoso.com/messages" },
  { title: "a text that breaks lines", text: 'x"} 1\n# TYPE canary counter' },
  { title: "the name of a built-in", text: "__proto__" },
  { title: "nothing", text: "" },
];

describe("createMetrics()", () => {
  let metrics: Metrics;

  beforeEach(() => {
    metrics = createMetrics();
  });
  afterEach(() => metrics.stop());

  const read = async () => parseExposition((await metrics.render()).text);
  const find = async (name: string): Promise<ExposedMetric> =>
    (await read()).get(name) ?? assert.fail(`no metric ${name}`);
  const value = async (name: string, labels: Record<string, string> = {}) => {
    const { samples } = await find(PREFIX + name);
    const wanted = JSON.stringify(labels);
    return samples.find((sample) => JSON.stringify(sample.labels) === wanted)?.value;
  };

  for (const { record, name, labels } of RECORDED) {
    it(`counts ${name} of ${Object.values(labels).join(", ")}`, async () => {
      record(metrics);
      record(metrics);
      assert.equal(await value(name, labels), 2);
      const { samples } = await find(PREFIX + name);
      assert.equal(samples.filter((sample) => sample.value !== 0).length, 1);
    });
  }

  for (const [name, series] of FROM_ZERO) {
    it(`begins ${name} with ${series} series at 0`, async () => {
      const { samples } = await find(PREFIX + name);
      assert.deepEqual(
        samples.map((sample) => sample.value),
        Array(series).fill(0),
      );
    });
  }

  for (const { title, text } of FREE_TEXTS) {
    it(`lets ${title} into no label`, async () => {
      const before = await read();
      const loose: LooseMetrics = metrics;
      loose.turnEnded({ type: text, outcome: "done", seconds: 1 });
      loose.turnEnded({ type: text, outcome: text, seconds: 1 });
      loose.answered({ cause: text, context: text, confidence: text });
      loose.callRefused(text);
      loose.callerRefused(text);
      loose.connectorCall({ operation: text, outcome: text });
      loose.lookedUp(text);
      loose.storageFault(text);
      const rendered = (await metrics.render()).text;
      if (text !== "") assert.ok(!rendered.includes(text));
      const after = parseExposition(rendered);
      assert.deepEqual([...after.keys()], [...before.keys()]);
      for (const { name, samples } of after.values()) {
        const old = new Set(before.get(name)?.samples.map(({ labels }) => JSON.stringify(labels)));
        const fresh = samples.filter(({ labels }) => !old.has(JSON.stringify(labels)));
        for (const { labels } of fresh) {
          assert.ok(
            Object.values(labels).every((label) => label === "other"),
            name,
          );
        }
      }
    });
  }

  it("measures the turns that reached the bot", async () => {
    metrics.turnEnded({ type: "message", outcome: "done", seconds: 0.03 });
    metrics.turnEnded({ type: "message", outcome: "failed", seconds: 14 });
    metrics.turnEnded({ type: "message", outcome: "repeated", seconds: 0.001 });
    metrics.turnEnded({ type: "message", outcome: "limited", seconds: 0.001 });
    const { samples } = await find(`${PREFIX}turn_duration_seconds`);
    const own = samples.filter(({ labels }) => labels.type === "message");
    const at = (le: string) => own.find(({ labels }) => labels.le === le)?.value;
    assert.deepEqual(["0.025", "0.05", "10", "15", "+Inf"].map(at), [0, 1, 1, 2, 2]);
    assert.equal(own.find(({ name }) => name.endsWith("_sum"))?.value, 14.03);
  });

  it("says whether the storage is missed", async () => {
    assert.equal(await value("storage_degraded"), 0);
    metrics.storageDegraded(true);
    assert.equal(await value("storage_degraded"), 1);
    metrics.storageDegraded(false);
    assert.equal(await value("storage_degraded"), 0);
  });

  it("looks up how many turns are running", async () => {
    assert.equal(await value("turns_running"), 0);
    const turns = { running: 3 };
    metrics.watchTurns(turns);
    assert.equal(await value("turns_running"), 3);
    turns.running = 1;
    assert.equal(await value("turns_running"), 1);
  });

  it("names the version of the package and the runtime", async () => {
    const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
    const { version } = JSON.parse(manifest);
    const runtime = "deno" in process.versions ? "deno" : "node";
    assert.equal(await value("build_info", { version, runtime }), 1);
  });

  it("says how old the permission data is", async () => {
    const day = await value("permission_data_timestamp_seconds");
    assert.ok(day !== undefined && day % 86_400 === 0 && day > 1_700_000_000, String(day));
  });

  for (const name of PROCESS) {
    it(`knows ${name}`, async () => {
      const [sample] = (await find(name)).samples;
      assert.ok(sample !== undefined && sample.value > 0);
    });
  }

  it("never lets CPU time fall, and reads it anew each time", async () => {
    const cpu = async () => (await find("process_cpu_seconds_total")).samples[0]?.value ?? 0;
    const first = await cpu();
    const second = await cpu();
    const used = process.cpuUsage();
    assert.ok(first <= second && second <= (used.user + used.system) / 1e6);
  });

  it("measures how late the event loop is, once", async () => {
    const lag = async () => (await find("nodejs_eventloop_lag_max_seconds")).samples[0]?.value ?? 0;
    const until = performance.now() + 700;
    while (performance.now() < until);
    assert.ok((await lag()) >= 0.15);
  });

  it("keeps to a registry of its own", async () => {
    const other = createMetrics();
    metrics.callRefused("ERR_NOT_FOUND");
    const { samples } = parseExposition((await other.render()).text).get(
      `${PREFIX}calls_refused_total`,
    ) ?? { samples: [] };
    other.stop();
    assert.ok(samples.length > 0 && samples.every((sample) => sample.value === 0));
    assert.deepEqual(register.getMetricsAsArray(), []);
  });

  it("gives every metric help and names it in base units", async () => {
    for (const { name, help } of (await read()).values()) {
      assert.match(help, /^[A-Z1].*\.$/, name);
      assert.match(name, /^(graph_auth_doctor|process|nodejs)_/);
      assert.doesNotMatch(name, /milli|_ms\b|kilo|mega|percent/, name);
    }
  });
});
