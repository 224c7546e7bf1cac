import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { DockerfileParser } from "dockerfile-ast";
import { validate } from "dockerfile-utils";
import { describe, it } from "mocha";
import { isUnneeded } from "../../tools/app_package/is_unneeded.ts";
import { readIgnoreRules } from "../../tools/image_rehearsal/read_ignore_rules.ts";
import { readImagePlan } from "../../tools/image_rehearsal/read_image_plan.ts";

const ROOT = new URL("../../", import.meta.url);
const TEXT = readFileSync(new URL("Dockerfile", ROOT), "utf8");

const dockerfile = DockerfileParser.parse(TEXT);
const { stages } = readImagePlan(TEXT);
const image = stages.at(-1) ?? assert.fail("There is no stage");
const copies = image.steps.filter((step) => step.kind === "copy");

describe("Dockerfile", () => {
  it("has no fault that the linter knows", () => {
    assert.deepEqual(validate(TEXT), []);
  });

  it("names one base, by its exact version, where Dependabot reads it", () => {
    const bases = dockerfile
      .getFROMs()
      .map((from) => from.getImage() ?? "")
      .filter((base) => !stages.some(({ name }) => name === base));
    assert.equal(bases.length, 1);
    assert.match(bases[0] ?? "", /^node:24\.\d+\.\d+-bookworm-slim(@sha256:[0-9a-f]{64})?$/);
  });

  it("builds and installs in stages that are not in the image", () => {
    assert.deepEqual(
      stages.map(({ name }) => name),
      ["base", "build", "production", "bot"],
    );
    assert.equal(image.parent, "base");
  });

  it("puts into the image what the bot runs with, and nothing else", () => {
    const put = copies.flatMap(({ from, sources }) => sources.map((name) => `${from}:${name}`));
    assert.deepEqual(put.sort(), [
      "build:/app/dist",
      "production:/app/node_modules",
      "undefined:LICENSE",
      "undefined:NOTICE",
      "undefined:package.json",
    ]);
  });

  it("installs what the lock file names, and runs no script of a package", () => {
    const installs = stages
      .flatMap(({ steps }) => steps)
      .flatMap((step) => (step.kind === "run" ? step.command.split(" && ") : []))
      .filter((command) => /\bnpm\b(?! run build)/.test(command));
    assert.equal(installs.length, 2);
    for (const command of installs) assert.match(command, /^npm ci .*--ignore-scripts/);
    assert.match(installs[1] ?? "", /--omit=dev/);
  });

  it("leaves out of the packages what the app package leaves out", () => {
    const names = [...TEXT.matchAll(/-name '\*([^']+)'/g)].map(([, ending]) => `a${ending}`);
    const others = ["a.js", "a.cjs", "a.mjs", "a.json", "a.md", "a.wasm", "LICENSE"];
    assert.equal(names.length, 4);
    assert.deepEqual([...names, ...others].filter(isUnneeded), names);
  });

  it("takes the package managers out of the image", () => {
    const removed = image.steps.flatMap((step) => (step.kind === "left-out" ? step.text : []));
    assert.match(removed.join(), /^RUN rm -rf .*\/npm .*\/npx .*\/corepack .*\/yarn /);
  });

  it("runs as nobody special, by number", () => {
    assert.match(image.settings.user, /^[1-9]\d{2,}:[1-9]\d{2,}$/);
  });

  it("starts node itself, so that the signal to stop reaches it", () => {
    assert.deepEqual(image.settings.command, ["node", "dist/index.js"]);
    assert.equal(image.settings.stopSignal, "SIGTERM");
  });

  it("is looked after on the port that it opens", () => {
    const [check] = dockerfile.getHEALTHCHECKs();
    assert.deepEqual(
      check
        ?.getFlags()
        .map((flag) => flag.getName())
        .sort(),
      ["interval", "retries", "start-period", "timeout"],
    );
    assert.equal(image.settings.healthCheck[0], "node");
    assert.match(image.settings.healthCheck.at(-1) ?? "", /\|\| 3978\) \+ '\/healthz'/);
    assert.equal(image.settings.port, "3978");
  });

  it("holds no setting but the one for production", () => {
    assert.deepEqual(image.settings.env, { NODE_ENV: "production" });
    assert.deepEqual(dockerfile.getARGs(), []);
  });

  it("says what it is", () => {
    const labels = [...TEXT.matchAll(/ org\.opencontainers\.image\.(\w+)="[^"]+"/g)];
    assert.deepEqual(
      labels.map(([, name]) => name),
      ["title", "description", "licenses"],
    );
  });
});

describe(".dockerignore", () => {
  const isIgnored = readIgnoreRules(readFileSync(new URL(".dockerignore", ROOT), "utf8"));
  const SECRET_OR_LARGE = [
    ".env",
    ".env.local",
    ".git/config",
    ".npmrc",
    "node_modules/zod/package.json",
    "dist/index.js",
    "build/graph-auth-doctor.zip",
    "env/.env.dev.user",
    "devTools/teamsapptester",
    "key.pem",
  ];
  for (const path of SECRET_OR_LARGE) {
    it(`keeps ${path} from the builder`, () => assert.equal(isIgnored(path), true));
  }

  it("keeps nothing that the Dockerfile copies", () => {
    const sources = stages
      .flatMap(({ steps }) => steps)
      .flatMap((step) => (step.kind === "copy" && step.from === undefined ? step.sources : []));
    assert.ok(sources.includes("src"));
    assert.deepEqual([...sources, "src/cli/main.ts"].filter(isIgnored), []);
  });
});
