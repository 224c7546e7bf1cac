import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterEach, describe, it } from "mocha";
import { PASTES } from "./pastes.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Whoever runs the tests may want colours; the command is to decide by itself. */
const { FORCE_COLOR: _, ...ENV } = process.env;
const RUNTIME = "deno" in process.versions ? ["run", "--allow-read"] : ["--import", "tsx"];

const started: ChildProcess[] = [];

/** Starts the real command on the runtime that runs the tests. */
function start(...args: string[]) {
  const command = [...RUNTIME, "src/cli/main.ts", ...args];
  const child = spawn(process.execPath, command, { cwd: ROOT, env: ENV });
  started.push(child);
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>(
    (resolve) => {
      let stdout = "";
      let stderr = "";
      child.stdout.setEncoding("utf8").on("data", (text) => {
        stdout += text;
      });
      child.stderr.setEncoding("utf8").on("data", (text) => {
        stderr += text;
      });
      child.on("close", (status) => resolve({ status, stdout, stderr }));
    },
  );
  // Whoever is gone before everything is written to them is no fault of the test.
  child.stdin.on("error", () => {});
  return { child, ended };
}

describe("graph-auth-doctor", () => {
  // A command that does not end fails its test, and must not keep all the tests from ending.
  afterEach(() => {
    for (const child of started.splice(0)) child.kill("SIGKILL");
  });

  it("answers a pipe without escape codes", async () => {
    const { child, ended } = start("explain");
    child.stdin.end(PASTES.appOnMe.text);
    const { status, stdout, stderr } = await ended;
    assert.equal(stderr, "");
    assert.equal(status, 0);
    assert.match(stdout, /^This is an app's token\. \/me needs a signed-in user\.\n/);
    assert.ok(!stdout.includes("\u001b"));
  });

  it("reads a file, and says with its status that nothing is of Graph", async () => {
    const { ended } = start("explain", "--json", "LICENSE");
    const { status, stdout } = await ended;
    assert.equal(JSON.parse(stdout).cause, "unrelated");
    assert.equal(status, 3);
  });

  it("says that a file is missing, and that a folder is none", async () => {
    assert.match((await start("explain", "no/such/file").ended).stderr, /^ERR_FILE_NOT_FOUND: /);
    assert.match((await start("explain", "src").ended).stderr, /^ERR_FILE_IS_FOLDER: /);
  });

  it("prints its version", async () => {
    const { version } = JSON.parse(
      readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
    );
    assert.equal((await start("--version").ended).stdout, `${version}\n`);
  });

  it("ends quietly when nobody reads on, though the input goes on", async () => {
    const { child, ended } = start("explain", "--ndjson");
    const lines = `${JSON.stringify({ id: "a", text: PASTES.appOnMe.text })}\n`.repeat(200);
    child.stdin.write(lines);
    child.stdout.once("data", () => child.stdout.destroy());
    const { status, stderr } = await ended;
    assert.equal(stderr, "");
    assert.equal(status, 0);
  });
});
