import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, it } from "mocha";
import { z } from "zod";
import { readConfig } from "../../src/server/read_config.ts";

const ROOT = new URL("../../", import.meta.url);
const GUID = "11111111-2222-4333-8444-555555555555";

/** What the toolkit itself puts into the environment. */
const SET_BY_TOOLKIT = ["TEAMSFX_ENV"];

const ACTION = z.strictObject({
  uses: z.string(),
  with: z.record(z.string(), z.unknown()),
  writeToEnvironmentFile: z.record(z.string(), z.string()).default({}),
});
const PROJECT = z.strictObject({
  version: z.string(),
  environmentFolderPath: z.string(),
  // The toolkit writes one when it opens the project.
  projectId: z.string().exactOptional(),
  provision: z.array(ACTION),
});

const source = read("m365agents.yml");
const project = PROJECT.parse(load(source));
const settings = new Map(
  read("env/.env.dev")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
);

function read(file: string): string {
  return readFileSync(new URL(file, ROOT), "utf8");
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\$\{\{(.*?)\}\}/g)].map(([, name]) => name ?? "");
}

/** The one action of this kind. */
function action(uses: string) {
  const found = project.provision.filter((one) => one.uses === uses);
  assert.equal(found.length, 1, uses);
  return found[0] ?? assert.fail();
}

describe("m365agents.yml", () => {
  it("names the edition of the toolkit's schema that it is written for", () => {
    assert.ok(source.startsWith("# yaml-language-server: $schema=https://aka.ms/"));
    assert.ok(source.split("\n")[0]?.includes(`/${project.version}/`), project.version);
  });

  it("registers app and bot, then makes, validates and hands over the package", () => {
    assert.deepEqual(
      project.provision.map(({ uses }) => uses),
      [
        "teamsApp/create",
        "aadApp/create",
        "botFramework/create",
        "file/createOrUpdateEnvironmentFile",
        "teamsApp/zipAppPackage",
        "teamsApp/validateAppPackage",
        "teamsApp/update",
      ],
    );
  });

  const known = new Set([...SET_BY_TOOLKIT, ...settings.keys()]);
  for (const { uses, with: args, writeToEnvironmentFile } of project.provision) {
    const manifest = uses === "teamsApp/zipAppPackage" ? read("manifest/manifest.json") : "";
    const wanted = placeholders(JSON.stringify(args) + manifest);
    const strangers = [...new Set(wanted)].filter((name) => !known.has(name));
    it(`${uses} finds what it uses in the environment file or from an action before it`, () => {
      assert.deepEqual(strangers, []);
    });
    for (const name of Object.values(writeToEnvironmentFile)) known.add(name);
  }

  it("writes names that the toolkit takes, and the secret among the secrets", () => {
    for (const { writeToEnvironmentFile } of project.provision) {
      for (const [output, name] of Object.entries(writeToEnvironmentFile)) {
        assert.match(name, /^[A-Z][A-Z0-9_]*$/);
        assert.equal(name.startsWith("SECRET_"), output === "clientSecret", name);
      }
    }
  });

  it("registers a bot of one tenant, with the service principal that such a bot needs", () => {
    const { signInAudience, generateServicePrincipal } = action("aadApp/create").with;
    assert.deepEqual([signInAudience, generateServicePrincipal], ["AzureADMyOrg", true]);
  });

  it("sends messages to the address that the server answers at", () => {
    const { messagingEndpoint } = action("botFramework/create").with;
    assert.equal(messagingEndpoint, `https://\${{BOT_DOMAIN}}/api/messages`);
  });

  it("writes the settings that the server starts with", () => {
    const { target, envs } = action("file/createOrUpdateEnvironmentFile").with;
    const filled = JSON.stringify(envs).replaceAll(/\$\{\{\w+\}\}/g, GUID);
    const env = z.record(z.string(), z.string()).parse(JSON.parse(filled));
    const { app } = readConfig(env);
    const { type, id, tenantId, credential, allowedTenants } = app ?? {};
    assert.deepEqual({ type, id, tenantId }, { type: "SingleTenant", id: GUID, tenantId: GUID });
    assert.deepEqual([credential?.kind, allowedTenants], ["secret", new Set([GUID])]);
    assert.equal(target, "./.env");
  });

  it("takes its files from the repository and leaves others where git does not look", () => {
    const { manifestPath, outputZipPath, outputFolder } = action("teamsApp/zipAppPackage").with;
    for (const path of [manifestPath, project.environmentFolderPath]) {
      assert.ok(existsSync(new URL(String(path), ROOT)), String(path));
    }
    assert.equal(outputFolder, "./build");
    assert.ok(String(outputZipPath).startsWith("./build/"));
    for (const uses of ["teamsApp/validateAppPackage", "teamsApp/update"]) {
      assert.equal(action(uses).with.appPackagePath, outputZipPath, uses);
    }
    const ignored = read(".gitignore").split("\n");
    for (const path of ["build/", ".env", "env/.env.*.user"]) assert.ok(ignored.includes(path));
  });
});

describe("env/.env.dev", () => {
  it("asks for the bot's domain and holds no secret", () => {
    assert.ok(settings.has("BOT_DOMAIN"));
    assert.deepEqual(
      [...settings.keys()].filter((name) => /SECRET|PASSWORD/.test(name)),
      [],
    );
  });
});
