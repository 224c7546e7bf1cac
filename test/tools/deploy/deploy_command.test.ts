import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { after, before, beforeEach, describe, it } from "mocha";
import { USUAL } from "./deploy_in_test.ts";
import { emptyAzure, IDENTITY } from "./stand_in_azure.ts";
import { type Programs, standInPrograms } from "./stand_in_programs.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The command as its users start it, without the network. */
function commandLine(): string[] {
  const network = new URL("stand_in_fetch.ts", import.meta.url);
  if (!("deno" in process.versions)) {
    return ["--import", "tsx", "--import", network.href, "tools/deploy.ts"];
  }
  const { tasks } = JSON.parse(readFileSync(`${ROOT}deno.json`, "utf8"));
  const [, ...words]: string[] = tasks.deploy.split(" ");
  return [...words.slice(0, -1), "--preload", fileURLToPath(network), ...words.slice(-1)];
}

describe("npm run deploy", () => {
  let folder = "";
  let azure = emptyAzure();
  let programs: Programs;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "deploy-command-"));
    programs = await standInPrograms(folder, () => azure);
  });
  beforeEach(() => {
    azure = emptyAzure();
  });
  after(() => {
    programs.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs the command as its users do; each piece of its output is shown to `watch`. */
  function deploy(
    args: readonly string[],
    watch?: (stdout: string, pid: number, leave: () => void) => void,
    path = `${programs.folder}${delimiter}${process.env.PATH}`,
  ) {
    const { npm_execpath: _, ...env } = process.env;
    const words = [...commandLine(), ...args, "--out", join(folder, "teams.zip")];
    const child = spawn(process.execPath, words, {
      cwd: ROOT,
      env: { ...env, PATH: path },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const texts = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      texts.stdout += text;
      watch?.(texts.stdout, child.pid ?? 0, () => child.stdout.destroy());
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      texts.stderr += text;
    });
    return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
      child.once("close", (status) => resolve({ status, ...texts }));
    });
  }

  it("creates the first time, and updates the second", async () => {
    const first = await deploy(USUAL);
    assert.equal(first.status, 0, first.stderr);
    const files = unzipSync(new Uint8Array(readFileSync(join(folder, "teams.zip"))));
    const manifest = JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array()));
    assert.equal(manifest.bots[0].botId, IDENTITY);
    assert.match(first.stdout, /\nGraph Auth Doctor runs\.\n/);

    azure.calls = [];
    const second = await deploy(USUAL);
    assert.equal(second.status, 0, second.stderr);
    const lines = azure.calls.map((words) => words.join(" "));
    assert.ok(lines.every((line) => !/group create --name|provider register/.test(line)));
    assert.equal(lines.filter((line) => line.startsWith("az deployment group create")).length, 2);
    assert.equal(azure.bots.length, 1);
  }).timeout(60_000);

  it("goes on to its end where nobody reads what it prints any more", async () => {
    const { status, stderr } = await deploy(USUAL, (_stdout, _pid, leave) => leave());
    assert.equal(status, 0, stderr);
    assert.equal(azure.bots.length, 1);
  }).timeout(60_000);

  it("hands every word on as it is, whatever a shell would make of it", async () => {
    const tag = '$(touch nowhere) `id` "quoted" it\'s %PATH% & | ;';
    azure.failures = [{ command: "az deployment", stderr: "enough", times: 1 }];
    await deploy([...USUAL, "--tags", `note=${tag}`]);
    assert.ok(azure.calls.some((words) => words.includes(`note=${tag}`)));
  });

  it("starts az in the project's folder, where it asks nothing and writes plain errors alone", async () => {
    azure.failures = [{ command: "az version", stderr: "enough", times: 1 }];
    await deploy(USUAL);
    const { folder: place, env } = programs.starts.at(-1) ?? {};
    assert.equal(realpathSync(`${place}`), realpathSync(ROOT));
    assert.equal(env?.AZURE_CORE_ONLY_SHOW_ERRORS, "true");
    assert.equal(env?.AZURE_CORE_NO_COLOR, "true");
    assert.equal(env?.AZURE_CORE_DISABLE_CONFIRM_PROMPT, "true");
  });

  it("runs nothing in a dry run", async () => {
    const { status, stdout } = await deploy([...USUAL, "--dry-run"]);
    assert.equal(status, 0);
    assert.deepEqual(azure.calls, []);
    assert.match(stdout, /^az group create --name rg-doctor --location westeurope/m);
  });

  it("fails with one line that says why", async () => {
    const stderr = "ERROR: (AuthorizationFailed) The client does not have authorization.\n";
    azure.failures = [{ command: "az group create", stderr, times: 1 }];
    const run = await deploy(USUAL);
    assert.equal(run.status, 1);
    assert.match(run.stderr, /^ERR_RIGHTS_MISSING: Cannot create the resource group as [^\n]+\n$/);
  });

  it("ends what it started at Ctrl-C", async () => {
    azure.failures = [{ command: "az group create", stderr: "endless", times: 1 }];
    let isSent = false;
    const run = await deploy(USUAL, (stdout, pid) => {
      if (isSent || !stdout.includes("az group create")) return;
      isSent = true;
      process.kill(pid, "SIGINT");
    });
    assert.equal(run.status, 1);
    assert.match(run.stderr, /^ERR_INTERRUPTED: /);
  });

  it("says that az is missing", async () => {
    const { status, stderr } = await deploy(USUAL, undefined, join(folder, "nowhere"));
    assert.equal(status, 1);
    assert.match(stderr, /^ERR_AZ_MISSING: /);
  });
});
