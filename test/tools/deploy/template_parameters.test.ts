import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "mocha";
import { BOT_OUTPUTS, HOST_OUTPUTS } from "../../../tools/deploy/deploy_templates.ts";
import { BOT_TEMPLATE, HOST_TEMPLATES } from "../../../tools/deploy/template_parameters.ts";
import { deployInTest, USUAL } from "./deploy_in_test.ts";

interface TemplateFile {
  parameters: Record<string, { defaultValue?: unknown; allowedValues?: unknown[] }>;
  outputs: Record<string, { type: string }>;
}

function readTemplate(file: string): TemplateFile {
  return JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8"));
}

const TEMPLATES = { ...HOST_TEMPLATES, bot: BOT_TEMPLATE };

describe("the templates that deploy uses", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "deploy-templates-"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [name, { file, own, free }] of Object.entries(TEMPLATES)) {
    it(`take every parameter that may be passed, and have no other: ${name}`, () => {
      const { parameters } = readTemplate(file);
      const foreign = [...own, ...free].filter((one) => !Object.hasOwn(parameters, one));
      assert.deepEqual(foreign, []);
    });

    it(`answer what is read: ${name}`, () => {
      const { outputs } = readTemplate(file);
      const read = Object.keys((name === "bot" ? BOT_OUTPUTS : HOST_OUTPUTS).shape);
      assert.deepEqual(
        read.filter((one) => outputs[one]?.type.toLowerCase() !== "string"),
        [],
      );
    });
  }

  const runs: readonly (readonly [name: string, args: readonly string[]])[] = [
    ["App Service", []],
    ["a single tenant", ["--app-type", "SingleTenant"]],
    ["Container Apps", ["--host", "container-apps", "--image", "x/y:1"]],
  ];
  for (const [name, args] of runs) {
    it(`get all that has no default, and only what they know: ${name}`, async () => {
      const { azure } = await deployInTest([...USUAL, ...args, "--out", join(folder, "teams.zip")]);
      const deployments = azure.calls.filter(([, area]) => area === "deployment");
      assert.equal(deployments.length, 2);
      for (const words of deployments) {
        const { parameters } = readTemplate(words[words.indexOf("--template-file") + 1] ?? "");
        const passed = words
          .slice(words.indexOf("--parameters") + 1, words.indexOf("--query"))
          .map((word) => word.split("=")[0] ?? "");
        const needed = Object.entries(parameters).filter(([, one]) => !("defaultValue" in one));
        assert.deepEqual(
          passed.filter((one) => !Object.hasOwn(parameters, one)),
          [],
        );
        assert.deepEqual(
          needed.map(([one]) => one).filter((one) => !passed.includes(one)),
          [],
        );
      }
    });
  }
});
