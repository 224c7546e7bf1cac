import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { describe, it } from "mocha";
import { az } from "../../../tools/deploy/deploy_io.ts";
import { quoteCommand } from "../../../tools/deploy/quote_command.ts";
import { programWords } from "../../../tools/program_words.ts";

const WORDS = [
  "plain",
  "--a=b",
  "",
  "two words",
  "it's",
  `"it's"`,
  "$(id) `id` $HOME",
  "a\\b",
  "bang!",
  '{"a":1}',
  "[?a=='b'].c",
  "<id>",
  "a;b&c|d*e?f~",
  "two\nlines",
];

describe("quoteCommand()", () => {
  it("writes words that a POSIX shell reads as they were", () => {
    const line = quoteCommand(az(...WORDS), "linux").replace(/^az /, "printf '%s\\0' ");
    const read = execFileSync("/bin/sh", ["-c", line], { encoding: "utf8" });
    assert.deepEqual(read.split("\0").slice(0, -1), WORDS);
  });

  it("doubles quotes for PowerShell, and gives it nothing to expand", () => {
    assert.equal(quoteCommand(az("it's $x"), "win32"), "az 'it''s $x'");
    assert.equal(quoteCommand(az("[?a=='b']"), "win32"), `az "[?a=='b']"`);
  });
});

describe("programWords()", () => {
  const CLI = "C:\\CLI2\\wbin";
  const NODE = "C:\\nodejs";
  const windows = {
    platform: "win32",
    execPath: `${NODE}\\node.exe`,
    exists: (path: string) => [`${CLI}\\az.cmd`, `${NODE}\\npm.cmd`].includes(path),
  };

  it("starts what stands behind az and npm on Windows, not their batch files", () => {
    const machine = { ...windows, env: { Path: `C:\\Windows;${CLI};${NODE}` } };
    assert.deepEqual(programWords("az", machine), ["C:\\CLI2\\python.exe", "-IBm", "azure.cli"]);
    assert.deepEqual(programWords("npm", machine), [
      `${NODE}\\node.exe`,
      `${NODE}\\node_modules\\npm\\bin\\npm-cli.js`,
    ]);
  });

  it("finds nothing on Windows where the PATH has none", () => {
    const machine = { ...windows, env: { PATH: "C:\\Windows" } };
    assert.equal(programWords("az", machine), undefined);
    assert.equal(programWords("npm", machine), undefined);
  });

  it("takes the npm that started this", () => {
    const env = { npm_execpath: "/opt/npm/bin/npm-cli.js", PATH: "/bin" };
    const machine = { platform: "linux", env, execPath: "/opt/node", exists: () => false };
    assert.deepEqual(programWords("npm", machine), ["/opt/node", "/opt/npm/bin/npm-cli.js"]);
    assert.deepEqual(programWords("az", machine), ["az"]);
    assert.deepEqual(programWords("npm", { ...machine, execPath: "/opt/deno" }), ["npm"]);
    assert.deepEqual(programWords("npm", { ...machine, env: {} }), ["npm"]);
  });
});
