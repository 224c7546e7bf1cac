import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, it } from "mocha";
import { startInside } from "../../../tools/image_rehearsal/container.ts";
import type { StageSettings } from "../../../tools/image_rehearsal/image_plan.ts";
import { runContainer } from "../../../tools/image_rehearsal/run_container.ts";

/** Waits for a signal, and says that it does so by a file. */
const WAITS = "trap 'exit STATUS' TERM; : > ready; while :; do /bin/sleep 0.01; done";

describe("a rehearsed container", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "run-container-"));
    chmodSync(root, 0o777);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function settingsOf(script: string): StageSettings {
    return {
      folder: "/",
      env: { NODE_ENV: "production" },
      user: "1000:1000",
      command: ["/bin/sh", "-c", script],
      healthCheck: ["/bin/sh", "-c", "test -e ready"],
      stopSignal: "SIGTERM",
      port: "80",
    };
  }

  it("is healthy once its check passes, and stops when it is told to", async () => {
    const image = await runContainer(root, settingsOf(WAITS.replace("STATUS", "0")), {});
    assert.ok(image.startTime > 0);
    const { readiness, stopTime } = await image.stop();
    assert.equal(readiness, undefined);
    assert.ok(stopTime > 0);
  });

  it("is not healthy before its check passes", async () => {
    const script = `/bin/sleep 0.3; ${WAITS.replace("STATUS", "0")}`;
    const image = await runContainer(root, settingsOf(script), {});
    assert.ok(existsSync(join(root, "ready")));
    image.kill();
  });

  it("is at fault where it ends with anything but 0", async () => {
    const image = await runContainer(root, settingsOf(WAITS.replace("STATUS", "4")), {});
    await assert.rejects(image.stop(), { code: "ERR_IMAGE_STOP", message: /found 4$/ });
  });

  it("is at fault where it ends before it is healthy, and its words are told", async () => {
    await assert.rejects(runContainer(root, settingsOf("echo no settings >&2; exit 3"), {}), {
      code: "ERR_IMAGE_ENDED",
      message: /ended with 3 .* no settings$/,
    });
  });

  it("gets its own settings, a port, and nothing else of this machine's", async () => {
    const script = "/usr/bin/env > told; exit 0";
    await assert.rejects(runContainer(root, settingsOf(script), { HOST: "0.0.0.0" }));
    const names = readFileSync(join(root, "told"), "utf8").match(/^\w+(?==)/gm) ?? [];
    const bySelf = ["PWD", "OLDPWD", "SHLVL", "_"];
    assert.deepEqual(names.filter((name) => !bySelf.includes(name)).sort(), [
      "HOME",
      "HOST",
      "METRICS_PORT",
      "NODE_ENV",
      "PATH",
      "PORT",
      "TMPDIR",
    ]);
  });

  it("runs as the user of the image where that is allowed", async () => {
    const container = { root, settings: settingsOf(""), env: {} };
    const { output } = await startInside(container, ["/usr/bin/id", "-u"]).ended;
    const own = process.getuid?.();
    assert.equal(output.trim(), own === 0 ? "1000" : `${own}`);
  });

  it("reads what it is given", async () => {
    const container = { root, settings: settingsOf(""), env: {} };
    const ended = await startInside(container, ["/bin/cat"], "pasted").ended;
    assert.deepEqual(ended, { status: 0, output: "pasted" });
  });

  it("says when there is no such program", async () => {
    const container = { root, settings: settingsOf(""), env: {} };
    const { status, output } = await startInside(container, ["missing"]).ended;
    assert.equal(status, null);
    assert.match(output, /ENOENT/);
  });
});
