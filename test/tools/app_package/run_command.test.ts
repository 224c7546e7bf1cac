import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, it } from "mocha";
import { runCommand } from "../../../tools/app_package/run_command.ts";

describe("runCommand()", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "run-command-"));
  });
  afterEach(() => {
    delete process.env.npm_config_local_prefix;
    rmSync(folder, { recursive: true });
  });

  /** Runs words in the folder, by a shell. */
  const runShell = (script: string, env: Record<string, string> = {}) =>
    runCommand({ words: ["sh", "-c", script], folder, env });

  for (const status of [0, 3]) {
    it(`gives the exit status ${status}`, async () => {
      assert.equal(await runShell(`exit ${status}`), status);
    });
  }

  it("says when there is no such program", async () => {
    const words = [join(folder, "missing")];
    assert.equal(await runCommand({ words, folder }), "ENOENT");
  });

  it("runs it in the folder, with its settings", async () => {
    await runShell('echo "$COLOUR" > it', { COLOUR: "red" });
    assert.equal(readFileSync(join(folder, "it"), "utf8"), "red\n");
  });

  it("hands on nothing that npm said about another folder", async () => {
    process.env.npm_config_local_prefix = "/another";
    await runShell('echo "$npm_config_local_prefix" > it');
    assert.equal(readFileSync(join(folder, "it"), "utf8"), "\n");
  });
});
