import assert from "node:assert/strict";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, it } from "mocha";
import { ListenError } from "../../src/server/listen_error.ts";
import { createMetrics, type Metrics } from "../../src/server/metrics.ts";
import { type RunningMetrics, serveMetrics } from "../../src/server/serve_metrics.ts";
import { keptLog } from "../kept_log.ts";
import { parseExposition } from "./parse_exposition.ts";

const ANY_PORT = { host: "127.0.0.1", port: 0, isDefault: false };

const REFUSED = [
  { method: "GET", path: "/", status: 404 },
  { method: "GET", path: "/metrics/", status: 404 },
  { method: "GET", path: "/healthz", status: 404 },
  { method: "POST", path: "/api/messages", status: 404 },
  { method: "POST", path: "/metrics", status: 405 },
  { method: "DELETE", path: "/metrics", status: 405 },
  { method: "OPTIONS", path: "/metrics", status: 405 },
];

describe("serveMetrics()", () => {
  let metrics: Metrics;
  let running: RunningMetrics;
  const { log, lines } = keptLog();
  const serve = async (settings = ANY_PORT, source: Pick<Metrics, "render"> = metrics) =>
    (await serveMetrics(source, settings, log)) ?? assert.fail("no server");

  beforeEach(async () => {
    lines.length = 0;
    metrics = createMetrics();
    running = await serve();
  });
  afterEach(async () => {
    metrics.stop();
    await running.stop();
  });

  it("serves the metrics as Prometheus reads them", async () => {
    metrics.callRefused("ERR_NOT_FOUND");
    const response = await fetch(`${running.url}?from=prometheus`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("content-type"), "text/plain; version=0.0.4; charset=utf-8");
    assert.equal(response.headers.get("cache-control"), "no-store");
    const refused = parseExposition(await response.text()).get(
      "graph_auth_doctor_calls_refused_total",
    );
    const counted = refused?.samples.find(({ labels }) => labels.code === "ERR_NOT_FOUND");
    assert.equal(counted?.value, 1);
  });

  it("answers HEAD without a body", async () => {
    const response = await fetch(running.url, { method: "HEAD" });
    assert.equal(response.status, 200);
    assert.equal(await response.text(), "");
  });

  for (const { method, path, status } of REFUSED) {
    it(`answers ${method} ${path} with ${status} and nothing of the bot`, async () => {
      const response = await fetch(new URL(path, running.url), { method });
      assert.equal(response.status, status);
      assert.equal(response.headers.get("allow"), status === 405 ? "GET, HEAD" : null);
      assert.match(await response.text(), /^Cannot .*: ask for GET \/metrics\n$/);
      for (const name of ["server", "x-powered-by"]) assert.equal(response.headers.get(name), null);
    });
  }

  it("says nothing of what went wrong within", async () => {
    const render = () => Promise.reject(new TypeError("canary-secret"));
    const faulty = await serve(ANY_PORT, { render });
    const response = await fetch(faulty.url);
    await faulty.stop();
    assert.equal(response.status, 500);
    assert.doesNotMatch(await response.text(), /canary/);
    assert.deepEqual(lines, ["metrics-failed error=TypeError"]);
  });

  it("goes on without metrics where nobody asked for the taken port", async () => {
    const settings = { ...ANY_PORT, port: running.port, isDefault: true };
    assert.equal(await serveMetrics(metrics, settings, log), undefined);
    assert.deepEqual(lines, ["metrics-port-taken setting=METRICS_PORT"]);
  });

  it("refuses a taken port that was set", async () => {
    await assert.rejects(
      serveMetrics(metrics, { ...ANY_PORT, port: running.port }, log),
      (error) => {
        assert.ok(error instanceof ListenError);
        assert.equal(error.code, "ERR_PORT_TAKEN");
        assert.match(error.message, new RegExp(`port ${running.port} .*set METRICS_PORT`));
        return true;
      },
    );
    assert.deepEqual(lines, []);
  });

  it("refuses a host that is not this machine's, though the port is the usual one", async () => {
    // TEST-NET-1 belongs to nobody.
    const settings = { host: "192.0.2.1", port: 0, isDefault: true };
    await assert.rejects(serveMetrics(metrics, settings, log), (error) => {
      assert.ok(error instanceof ListenError);
      // Deno does not tell more than that it failed.
      assert.ok(["ERR_HOST_UNAVAILABLE", "ERR_LISTEN_FAILED"].includes(error.code), error.code);
      assert.match(error.message, /set METRICS_HOST/);
      return true;
    });
  });

  it("ends the connections that are kept open when it stops", async () => {
    const other = await serve();
    const socket = connect(other.port, "127.0.0.1");
    const received = text(socket);
    socket.write("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await new Promise((resolve) => socket.once("data", resolve));
    await other.stop();
    assert.match(await received, /^HTTP\/1\.1 200 OK\r\n/);
    await assert.rejects(fetch(other.url));
  });
});
