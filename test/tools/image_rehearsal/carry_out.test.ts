import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { readlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, it } from "mocha";
import type { Command } from "../../../tools/app_package/run_command.ts";
import { carryOut } from "../../../tools/image_rehearsal/carry_out.ts";
import { readIgnoreRules } from "../../../tools/image_rehearsal/read_ignore_rules.ts";
import { readImagePlan } from "../../../tools/image_rehearsal/read_image_plan.ts";

const SOURCES = ["package.json", "src/index.ts", "src/cli/main.ts", "src/.env", ".env"];

describe("carryOut()", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "carry-out-"));
    for (const name of SOURCES) put(join(folder, "project", name), name);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Carries out a Dockerfile; `runs` stands in for what its commands do. */
  async function carry(
    dockerfile: string,
    runs: (command: Command) => number = () => 0,
  ): Promise<{ root: string; told: string[] }> {
    const told: string[] = [];
    const root = await carryOut(readImagePlan(dockerfile), {
      project: join(folder, "project"),
      workspace: join(folder, "workspace"),
      isIgnored: readIgnoreRules("**/.env"),
      runCommand: async (command) => runs(command),
      tell: (line) => told.push(line),
    });
    return { root, told };
  }

  it("copies files and folders to where the Dockerfile says", async () => {
    const { root } = await carry(
      "FROM scratch\nWORKDIR /app\nCOPY package.json ./\nCOPY src ./code\nCOPY package.json b.json\n",
    );
    for (const name of ["package.json", "code/index.ts", "code/cli/main.ts", "b.json"]) {
      assert.ok(existsSync(join(root, "app", name)), name);
    }
    assert.equal(readFileSync(join(root, "app/code/cli/main.ts"), "utf8"), "src/cli/main.ts");
  });

  it("copies nothing that is kept from the builder", async () => {
    const { root } = await carry("FROM scratch\nCOPY src /src\n");
    assert.equal(existsSync(join(root, "src/.env")), false);
  });

  for (const source of [".env", "missing.txt"]) {
    it(`refuses to copy ${source}, which is not sent to the builder`, async () => {
      await assert.rejects(carry(`FROM scratch\nCOPY ${source} /\n`), {
        code: "ERR_COPY_MISSING",
        message: new RegExp(`copy ${source.replace(".", "\\.")} .*\\.dockerignore`),
      });
    });
  }

  it("gives each stage its own files, and the last one those that it copies", async () => {
    const { root } = await carry(
      "FROM scratch AS build\nWORKDIR /app\nRUN npm run make\nFROM scratch\nCOPY --from=build /app/out ./out\n",
      ({ folder: at }) => {
        put(join(at, "out/made.js"), "made");
        put(join(at, "out/.env"), "of the stage: no rule of the project's is for it");
        put(join(at, "left.js"), "left");
        symlinkSync("made.js", join(at, "out/link.js"));
        return 0;
      },
    );
    assert.equal(readFileSync(join(root, "out/made.js"), "utf8"), "made");
    assert.equal(await readlink(join(root, "out/link.js")), "made.js");
    assert.ok(existsSync(join(root, "out/.env")));
    assert.equal(existsSync(join(root, "app")), false);
  });

  it("goes on from the files of an earlier stage, and leaves that as it was", async () => {
    const { root } = await carry(
      "FROM scratch AS base\nCOPY package.json /\nFROM base AS next\nCOPY src /src\n",
    );
    assert.ok(existsSync(join(root, "package.json")));
    assert.equal(existsSync(join(folder, "workspace/base/src")), false);
  });

  it("runs commands in the stage's folder, with its settings", async () => {
    const ran: Command[] = [];
    const { root } = await carry(
      "FROM scratch\nWORKDIR /app\nENV NODE_ENV=production\nRUN npm ci\n",
      (command) => ran.push(command) && 0,
    );
    assert.deepEqual(ran, [
      {
        words: ["sh", "-c", "npm ci"],
        folder: join(root, "app"),
        env: { NODE_ENV: "production" },
      },
    ]);
  });

  it("ends with the first command that fails", async () => {
    const ran: string[] = [];
    const failing = ({ words }: Command) => ran.push(words.at(-1) ?? "") && 3;
    await assert.rejects(carry("FROM scratch\nRUN npm ci\nRUN npm test\n", failing), {
      code: "ERR_RUN_FAILED",
      message: /"npm ci" ended with 3/,
    });
    assert.deepEqual(ran, ["npm ci"]);
  });

  it("names what it leaves out, and does not run it", async () => {
    const { told } = await carry("FROM scratch\nRUN rm -rf /opt/yarn\n", () => assert.fail("ran"));
    assert.ok(told.some((line) => /not rehearsed, as .*: RUN rm -rf \/opt\/yarn/.test(line)));
  });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
