import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { DEPLOY_HELP } from "../../../tools/deploy/deploy_help.ts";
import { readDeployOptions } from "../../../tools/deploy/read_deploy_options.ts";
import { deployInTest } from "./deploy_in_test.ts";

const GROUP = ["--resource-group", "rg"];
const ID = "0f3a4c1e-7b52-4d86-9c1f-2e5d8a6b9c70";
const OTHER = "c0ffee00-0000-4000-8000-00000000c0de";

describe("readDeployOptions()", () => {
  it("wants nothing but a group, and has a default for the rest", () => {
    const options = readDeployOptions(GROUP);
    assert.equal(options?.host, "app-service");
    assert.equal(options?.appType, "UserAssignedMSI");
    assert.equal(options?.out, "build/graph-auth-doctor.zip");
    assert.equal(options?.dryRun, false);
  });

  it("takes several values behind --parameters and --tags", () => {
    const words = ["--parameters", "a.json", "cpu=1", "--tags", "a=1", "b=x=y", "--dry-run"];
    const host = ["--host", "container-apps", "--image=x/y:1"];
    const options = readDeployOptions([
      ...GROUP,
      ...host,
      ...words,
      "--parameters",
      "displayName=D",
    ]);
    assert.deepEqual(options?.parameterFiles, ["a.json"]);
    assert.deepEqual(options?.assignments, { cpu: "1", displayName: "D" });
    assert.deepEqual(options?.tags, { a: "1", b: "x=y" });
    assert.equal(options?.dryRun, true);
  });

  const refusals: readonly (readonly [string, readonly string[], string])[] = [
    ["no group", [], "ERR_OPTION_INVALID"],
    ["an unknown option", [...GROUP, "--canary-secret", "x"], "ERR_OPTION_INVALID"],
    ["a stray value", ["canary-secret", ...GROUP], "ERR_OPTION_INVALID"],
    ["a stray value behind an option", [...GROUP, "canary-secret"], "ERR_OPTION_INVALID"],
    ["an option without its value", ["--resource-group"], "ERR_OPTION_INVALID"],
    ["an option in place of a value", ["--resource-group", "--dry-run"], "ERR_OPTION_INVALID"],
    ["a value for a switch", [...GROUP, "--dry-run=canary-secret"], "ERR_OPTION_INVALID"],
    ["a group with a quote", ["--resource-group", "canary-secret'"], "ERR_OPTION_INVALID"],
    ["a region with a space", [...GROUP, "--location", "canary secret"], "ERR_OPTION_INVALID"],
    ["another host", [...GROUP, "--host", "canary-secret"], "ERR_OPTION_INVALID"],
    ["another type", [...GROUP, "--app-type", "MultiTenant"], "ERR_OPTION_INVALID"],
    ["an id that is none", [...GROUP, "--app-id", "canary-secret"], "ERR_OPTION_INVALID"],
    ["a name with capitals", [...GROUP, "--name", "Canary-Secret"], "ERR_OPTION_INVALID"],
    ["a long name", [...GROUP, "--name", "a".repeat(33)], "ERR_OPTION_INVALID"],
    ["tenants that are none", [...GROUP, "--allowed-tenants", "canary"], "ERR_OPTION_INVALID"],
    ["a parameter without a value", [...GROUP, "--parameters", "canary"], "ERR_OPTION_INVALID"],
    ["a tag without a value", [...GROUP, "--tags", "canary-secret"], "ERR_OPTION_INVALID"],
    [
      "Container Apps without an image",
      [...GROUP, "--host", "container-apps"],
      "ERR_OPTIONS_CONFLICT",
    ],
    [
      "Container Apps with a name that begins with a digit",
      [...GROUP, "--host", "container-apps", "--image", "x/y:1", "--name", "2nd-doctor"],
      "ERR_OPTIONS_CONFLICT",
    ],
    ["App Service with an image", [...GROUP, "--image", "x/y:1"], "ERR_OPTIONS_CONFLICT"],
    ["an identity with an app id", [...GROUP, "--app-id", ID], "ERR_OPTIONS_CONFLICT"],
    ["a sign-in without its URI", [...GROUP, "--sso-app-id", ID], "ERR_OPTIONS_CONFLICT"],
    [
      "a sign-in with the identity itself",
      [...GROUP, "--sso-app-id-uri", `api://botid-${ID}`],
      "ERR_OPTIONS_CONFLICT",
    ],
    [
      "a sign-in with two ids",
      [...GROUP, "--sso-app-id-uri", `api://botid-${ID}`, "--sso-app-id", OTHER],
      "ERR_OPTIONS_CONFLICT",
    ],
    ["an unknown parameter", [...GROUP, "--parameters", "canary=secret"], "ERR_PARAMETER_UNKNOWN"],
    ["a parameter with an option", [...GROUP, "--parameters", "appId=1"], "ERR_PARAMETER_UNKNOWN"],
    ["a parameter of the other host", [...GROUP, "--parameters", "cpu=1"], "ERR_PARAMETER_UNKNOWN"],
  ];
  for (const [name, args, code] of refusals) {
    it(`refuses ${name} with ${code}, runs nothing and repeats nothing`, async () => {
      const { status, stderr, lines } = await deployInTest(args);
      assert.equal(status, 2);
      assert.match(stderr, new RegExp(`^${code}: Cannot `));
      assert.doesNotMatch(stderr, /canary/i);
      assert.deepEqual(lines, []);
    });
  }
});

describe("a word that is none of the options", () => {
  const words: readonly (readonly [string, string])[] = [
    ["an option", "--canary-secret"],
    ["a value", "canary-secret"],
    ["a switch with a value", "--dry-run=canary-secret"],
  ];
  for (const [name, word] of words) {
    it(`is told by its place: ${name}`, async () => {
      const { stderr } = await deployInTest([...GROUP, "--name=x1", word]);
      assert.match(stderr, /as word 4 is no option/);
    });
  }
});

describe("options that npm kept for itself", () => {
  it("are told by the values that are left", async () => {
    const { status, stderr } = await deployInTest(["canary-secret", "westeurope"]);
    assert.equal(status, 2);
    assert.match(stderr, /npm may have kept the options: put -- before them/);
  });
});

describe("docs/deploy.md", () => {
  it("names every code, and no other", () => {
    const read = (path: string) =>
      readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
    const codesIn = (text: string) => [...new Set(text.match(/\bERR_[A-Z_]+/g))].sort();
    const page = codesIn(read("docs/deploy.md"));
    assert.deepEqual(page, codesIn(read("tools/deploy/deploy_error.ts")));
  });
});

describe("npm run deploy -- --help", () => {
  it("names every option", async () => {
    const { status, stdout } = await deployInTest(["--help"]);
    assert.equal(status, 0);
    assert.equal(stdout, DEPLOY_HELP);
    const named = [...stdout.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name = ""]) => name);
    for (const name of named.filter((one) => one !== "help" && one !== "dry-run")) {
      // With an empty value each is known, and complained of by its name.
      const { stderr } = await deployInTest([...GROUP, `--${name}=`]);
      assert.match(stderr, new RegExp(`as --${name} needs a value`));
    }
    assert.equal(named.length, 17);
  });
});
