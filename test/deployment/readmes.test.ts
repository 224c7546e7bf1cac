import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { KINDS, readParameters, readTemplate, type TemplateName } from "./template.ts";

const ROOT = new URL("../../", import.meta.url);

const readPage = (file: string) =>
  readFileSync(new URL(`deploymentTemplates/${file}`, ROOT), "utf8");

/** Commands that deploy, each on one line. */
function commandsIn(page: string): string[] {
  const lines = page.replaceAll(/\\\n\s*/g, "").split("\n");
  return lines.filter((line) => line.startsWith("az deployment") && line.includes(" create "));
}

function templateOf(command: string): TemplateName {
  const [, name] = /--name (BotApp|BotContainerApp|AzureBot)\b/.exec(command) ?? [];
  assert.ok(name === "BotApp" || name === "BotContainerApp" || name === "AzureBot", command);
  return name;
}

describe("the templates' pages", () => {
  for (const kind of KINDS) {
    const commands = commandsIn(readPage(`${kind.folder}/readme.md`));

    it(`deploy each of the templates: ${kind.ending}`, () => {
      assert.deepEqual(commands.map(templateOf), ["BotApp", "BotContainerApp", "AzureBot"]);
    });

    for (const command of commands) {
      const name = templateOf(command);

      it(`name files that are there: ${name} ${kind.ending}`, () => {
        const files = [...command.matchAll(/\bdeploymentTemplates\/\S+/g)].map(([file]) => file);
        assert.equal(files.length, 2);
        for (const file of files) {
          assert.ok(existsSync(new URL(file, ROOT)), file);
          assert.ok(file.includes(`template-${name}-${kind.ending}.json`), file);
        }
      });

      it(`give all that has to be given, and nothing else: ${name} ${kind.ending}`, () => {
        const { parameters } = readTemplate(name, kind);
        const inFile = readParameters(name, kind);
        const given = [...command.matchAll(/ (\w+)=/g)].map(([, key = ""]) => key);
        assert.deepEqual(
          given.filter((key) => parameters[key] === undefined),
          [],
        );
        const missing = Object.keys(parameters).filter(
          (key) =>
            parameters[key]?.defaultValue === undefined &&
            inFile[key] === "" &&
            !given.includes(key),
        );
        assert.deepEqual(missing, []);
      });
    }
  }

  it("explain every output of the bot's templates, and no other", () => {
    const page = readPage("readme.md");
    const [, section = ""] = page.split("## The outputs");
    const [table = ""] = section.split("## After");
    const rows = table.split("\n").filter((line) => line.startsWith("| `"));
    const explained = rows.flatMap((row) => row.split("|")[1]?.match(/\w+/g) ?? []);
    for (const name of ["BotApp", "BotContainerApp"] as const)
      assert.deepEqual(explained.toSorted(), Object.keys(readTemplate(name).outputs).toSorted());
  });
});
