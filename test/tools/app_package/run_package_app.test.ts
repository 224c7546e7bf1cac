import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, it } from "mocha";
import type { Command } from "../../../tools/app_package/run_command.ts";
import { runPackageApp } from "../../../tools/app_package/run_package_app.ts";

/** What stands in for a command: what it does, and how it ends. */
type Stand = (command: Command) => number | null | string;

describe("runPackageApp()", () => {
  let folder = "";
  let out = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "package-app-"));
    out = join(folder, "new", "app.zip");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** As the command runs, with stand-ins for the compiler and npm. */
  async function run(
    args: readonly string[],
    stands: { tsc?: Stand; npm?: Stand } = {},
    env: Record<string, string> = {},
  ) {
    const output = { out: "", err: "" };
    const ran: Command[] = [];
    const status = await runPackageApp(args, {
      env,
      runCommand: async (command) => {
        ran.push(command);
        const { tsc = compiles, npm = installs } = stands;
        return (command.words.includes("--outDir") ? tsc : npm)(command);
      },
      write: (text) => {
        output.out += text;
      },
      writeError: (text) => {
        output.err += text;
      },
    });
    return { status, ran, ...output };
  }

  it("zips the compiled bot, its packages and what goes with them", async () => {
    const { status, out: told } = await run(["--out", out]);
    assert.equal(status, 0);
    assert.match(told, /^Wrote .*app\.zip \(7 files, [\d.]+ MB\)\n$/);
    const entries = unzipSync(readFileSync(out));
    assert.deepEqual(Object.keys(entries), [
      "LICENSE",
      "NOTICE",
      "dist/index.d.ts",
      "dist/index.js",
      "node_modules/zod/index.js",
      "package-lock.json",
      "package.json",
    ]);
    assert.equal(strFromU8(entries["dist/index.js"] ?? new Uint8Array()), "compiled");
    assert.equal(JSON.parse(strFromU8(entries["package.json"] ?? new Uint8Array())).type, "module");
  });

  it("compiles what the project builds, into that folder alone", async () => {
    const { ran } = await run(["--out", out]);
    const [compile, install] = ran;
    const dist = join(install?.folder ?? "", "dist");
    assert.deepEqual(compile?.words.slice(-4), ["-p", "tsconfig.build.json", "--outDir", dist]);
    assert.ok(existsSync(join(compile?.folder ?? "", "tsconfig.build.json")));
  });

  it("installs what the lock file names, in a folder that is gone afterwards", async () => {
    const { ran } = await run(["--out", out]);
    const [, install] = ran;
    const words = ["npm", "ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
    assert.deepEqual(install?.words, words);
    assert.equal(existsSync(install?.folder ?? ""), false);
  });

  it("runs npm with this Node where npm says where it is; Deno runs no npm", async () => {
    const { ran } = await run(["--out", out], {}, { npm_execpath: "/opt/npm/bin/npm-cli.js" });
    const words = ran[1]?.words ?? [];
    const npm =
      "deno" in process.versions ? ["npm"] : [process.execPath, "/opt/npm/bin/npm-cli.js"];
    assert.deepEqual(words.slice(0, words.indexOf("ci")), npm);
  });

  it("takes no other package manager for npm", async () => {
    const { ran } = await run(["--out", out], {}, { npm_execpath: "/opt/pnpm/bin/pnpm.cjs" });
    assert.equal(ran[1]?.words[0], "npm");
  });

  it("gives the same bytes whenever it runs", async () => {
    await run(["--out", out]);
    const first = readFileSync(out);
    await run(["--out", out]);
    assert.deepEqual(readFileSync(out), first);
  });

  it("lets everybody read each entry, and stamps it with one wall-clock time", async () => {
    await run(["--out", out]);
    const zip = readFileSync(out);
    const entry = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    assert.equal(zip.readUInt32LE(entry + 38) >>> 16, 0o100644);
    assert.equal(zip.readUInt16LE(entry + 12), 12 << 11);
    assert.equal(zip.readUInt16LE(entry + 14), (1 << 5) | 1);
  });

  it("says on standard error what takes a while, in order", async () => {
    const { err } = await run(["--out", out]);
    assert.match(err, /^Compiling .*\nInstalling .*\nZipping .*\n$/);
  });

  it("shows the help and runs nothing", async () => {
    const { status, out: told, ran } = await run(["--help"]);
    assert.deepEqual([status, ran], [0, []]);
    assert.match(told, /Usage: npm run package:app/);
  });

  const failures: { what: string; tsc?: Stand; npm?: Stand; says: RegExp }[] = [
    { what: "npm is missing", npm: () => "ENOENT", says: /^ERR_NPM_MISSING: .*PATH$/ },
    { what: "npm fails", npm: () => 1, says: /^ERR_INSTALL_FAILED: .*npm ended with 1:/ },
    { what: "npm is ended", npm: () => null, says: /^ERR_INSTALL_FAILED: .*with null:/ },
    { what: "the source does not compile", tsc: () => 2, says: /^ERR_BUILD_FAILED: .*with 2:/ },
  ];
  for (const { what, says, ...stands } of failures) {
    it(`writes nothing, and says why, when ${what}`, async () => {
      const { status, err } = await run(["--out", out], stands);
      assert.equal(status, 1);
      assert.match(err.trimEnd().split("\n").at(-1) ?? "", says);
      assert.equal(existsSync(out), false);
    });
  }

  it("says when the zip cannot be written", async () => {
    writeFileSync(join(folder, "file"), "");
    const { status, err } = await run(["--out", join(folder, "file", "app.zip")]);
    assert.equal(status, 1);
    assert.match(err, /ERR_PACKAGE_UNWRITABLE: .*--out\n$/);
  });

  for (const args of [["--out"], ["--out="], ["--out", "--help"], ["app.zip"], ["--zip"]]) {
    it(`refuses ${args.join(" ")}`, async () => {
      const { status, err, ran } = await run(args);
      assert.deepEqual([status, ran], [2, []]);
      assert.match(err, /^ERR_OPTION_INVALID: .*--help\n$/);
    });
  }
});

function compiles({ words }: Command): number {
  const dist = words.at(-1) ?? "";
  put(join(dist, "index.js"), "compiled");
  put(join(dist, "index.d.ts"), "types");
  return 0;
}

function installs({ folder }: Command): number {
  const packages = join(folder, "node_modules");
  for (const name of ["index.js", "index.js.map", "index.d.ts", "src/index.ts", "index.d.cts"]) {
    put(join(packages, "zod", name), name);
  }
  put(join(packages, ".package-lock.json"), "{}");
  mkdirSync(join(packages, ".bin"));
  symlinkSync("../zod/index.js", join(packages, ".bin", "zod"));
  return 0;
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
