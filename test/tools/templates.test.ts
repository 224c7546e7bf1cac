import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, it } from "mocha";
import type { Template } from "../../tools/templates/read_template.ts";
import { runTemplates } from "../../tools/templates/run_templates.ts";
import { wrapInNewGroup } from "../../tools/templates/wrap_in_new_group.ts";

/** Runs the command on the project's own files, of which some read otherwise; nothing is written to them. */
async function run(
  args: string[],
  instead: (name: string, text: string) => string = (_, text) => text,
) {
  let out = "";
  let errors = "";
  const saved = new Map<string, string>();
  const status = await runTemplates(args, {
    read: async (file) => instead(path.basename(file), await readFile(file, "utf8")),
    save: async (file, text) => {
      saved.set(path.basename(file), text);
    },
    write: (text) => {
      out += text;
    },
    writeError: (text) => {
      errors += text;
    },
  });
  return { status, out, errors, saved };
}

const when = (wanted: string, replace: (text: string) => string) => (name: string, text: string) =>
  name === wanted ? replace(text) : text;

const FAULTS: [string, (name: string, text: string) => string, RegExp][] = [
  [
    "a template that was changed, and not wrapped again",
    when("template-BotApp-with-rg.json", (text) => text.replace("/healthz", "/readyz")),
    /^ERR_TEMPLATE_STALE: .*template-BotApp-new-rg\.json.* run npm run templates\n$/,
  ],
  [
    "parameters that were changed",
    when("parameters-for-template-AzureBot-with-rg.json", (text) => text.replace("F0", "S1")),
    /^ERR_TEMPLATE_STALE: .*parameters-for-template-AzureBot-new-rg\.json/,
  ],
  [
    "a wrapped template that was changed by hand",
    when("template-BotContainerApp-new-rg.json", (text) => `${text}\n`),
    /^ERR_TEMPLATE_STALE: .*template-BotContainerApp-new-rg\.json/,
  ],
  [
    "a file that is no JSON",
    when("template-BotApp-with-rg.json", (text) => text.slice(1)),
    /^ERR_TEMPLATE_UNREADABLE: .*template-BotApp-with-rg\.json as it is no JSON/,
  ],
  [
    "a parameter without a description",
    when("template-BotApp-with-rg.json", (text) =>
      text.replace('"description": "Name of the web', '"d": "'),
    ),
    /^ERR_TEMPLATE_UNREADABLE: .*parameters\.appServiceName\.metadata\.description/,
  ],
  [
    "a default that needs the group",
    when("template-BotApp-with-rg.json", (text) =>
      text.replace("resourceGroup().location", "resourceGroup().tags.x"),
    ),
    /^ERR_TEMPLATE_UNWRAPPABLE: .*location.*resourceGroup\(\)\.tags\.x/,
  ],
];

describe("npm run templates", () => {
  it("holds that the committed files are what it writes", async () => {
    const { status, errors, saved } = await run(["--check"]);
    assert.deepEqual({ status, errors }, { status: 0, errors: "" });
    assert.equal(saved.size, 0);
  });

  for (const [what, instead, said] of FAULTS) {
    it(`refuses ${what}`, async () => {
      const { status, errors, saved } = await run(["--check"], instead);
      assert.equal(status, 1);
      assert.match(errors, said);
      assert.equal(saved.size, 0);
    });
  }

  it("says which file is missing", async () => {
    const { status, errors } = await run([], () => {
      throw new Error("ENOENT");
    });
    assert.equal(status, 1);
    assert.match(errors, /^ERR_TEMPLATE_UNREADABLE: .*found no such file/);
  });

  it("writes a template and its parameters for each", async () => {
    const { status, saved } = await run([]);
    assert.equal(status, 0);
    assert.equal(saved.size, 6);
    for (const [name, text] of saved) {
      const file = new URL(
        `../../deploymentTemplates/deployWithNewResourceGroup/${name}`,
        import.meta.url,
      );
      assert.equal(text, await readFile(file, "utf8"), name);
    }
  });

  it("knows its options", async () => {
    const { status, errors } = await run(["--chekc"]);
    assert.equal(status, 2);
    assert.match(errors, /^ERR_USAGE: .*--chekc/);
    assert.match((await run(["--help"])).out, /--check/);
  });
});

describe("wrapInNewGroup", () => {
  it("takes every default along, said without a group", () => {
    const parameter = (defaultValue: unknown) => ({
      type: "string",
      defaultValue,
      metadata: { description: "" },
    });
    const template: Template = {
      $schema: "",
      contentVersion: "1.0.0.0",
      metadata: { description: "" },
      parameters: {
        a: parameter("[uniqueString(resourceGroup().id)]"),
        b: parameter("[concat(resourceGroup().name, resourceGroup().location)]"),
        c: parameter(2),
      },
      resources: [],
      outputs: {},
    };
    const { parameters } = wrapInNewGroup("x", template);
    assert.deepEqual(
      Object.values(parameters ?? {}).map((one) => one.defaultValue),
      [
        undefined,
        undefined,
        "[uniqueString(concat(subscription().id, '/resourceGroups/', parameters('groupName')))]",
        "[concat(parameters('groupName'), parameters('groupLocation'))]",
        2,
      ],
    );
  });
});
