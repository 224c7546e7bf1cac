import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { after, before, describe, it } from "mocha";
import { buildTeamsPackage } from "../../tools/teams_package/build_teams_package.ts";
import { findSchemaFaults } from "../../tools/teams_package/find_schema_faults.ts";
import { runPackageTeams } from "../../tools/teams_package/run_package_teams.ts";

const ROOT = new URL("../../", import.meta.url);
const APP_ID = "0f3a4c1e-7b52-4d86-9c1f-2e5d8a6b9c70";

const parts = {
  manifest: readFileSync(new URL("manifest/manifest.json", ROOT), "utf8"),
  color: new Uint8Array(readFileSync(new URL("manifest/color.png", ROOT))),
  outline: new Uint8Array(readFileSync(new URL("manifest/outline.png", ROOT))),
  appId: APP_ID,
};

function packagedManifest() {
  const files = unzipSync(buildTeamsPackage(parts).zip);
  return JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array()));
}

describe("buildTeamsPackage()", () => {
  it("zips the manifest and both icons, and nothing else, at the root", () => {
    const files = unzipSync(buildTeamsPackage(parts).zip);
    assert.deepEqual(Object.keys(files).sort(), ["color.png", "manifest.json", "outline.png"]);
    assert.deepEqual(files["color.png"], parts.color);
    assert.deepEqual(files["outline.png"], parts.outline);
  });

  it("fills in the app id for the app and for the bot", () => {
    const manifest = packagedManifest();
    assert.equal(manifest.id, APP_ID);
    assert.equal(manifest.bots[0].botId, APP_ID);
  });

  it("leaves no placeholder behind", () => {
    assert.ok(parts.manifest.includes("${"));
    assert.ok(!buildTeamsPackage(parts).manifest.includes("${"));
  });

  it("gives the same bytes for the same parts", () => {
    assert.deepEqual(buildTeamsPackage(parts).zip, buildTeamsPackage({ ...parts }).zip);
  });

  it("stamps every entry with one wall-clock time, whatever the time zone", () => {
    const { zip } = buildTeamsPackage(parts);
    const header = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const noon = 12 << 11;
    const firstOfJanuary1980 = (1 << 5) | 1;
    assert.equal(header.getUint16(10, true), noon);
    assert.equal(header.getUint16(12, true), firstOfJanuary1980);
  });

  const refusals = [
    { flaw: "no app id", change: { appId: undefined }, code: "ERR_APP_ID_MISSING" },
    { flaw: "an empty app id", change: { appId: "" }, code: "ERR_APP_ID_MISSING" },
    { flaw: "a name as app id", change: { appId: "my-bot" }, code: "ERR_APP_ID_INVALID" },
    { flaw: "a GUID in braces", change: { appId: `{${APP_ID}}` }, code: "ERR_APP_ID_INVALID" },
    { flaw: "a cut GUID", change: { appId: APP_ID.slice(0, -1) }, code: "ERR_APP_ID_INVALID" },
    { flaw: "a small colour icon", change: { color: parts.outline }, code: "ERR_ICON_SIZE" },
    { flaw: "a large outline icon", change: { outline: parts.color }, code: "ERR_ICON_SIZE" },
    {
      flaw: "an icon that is no PNG",
      change: { color: new TextEncoder().encode("<svg></svg>") },
      code: "ERR_ICON_NOT_PNG",
    },
    {
      flaw: "an icon cut off in its header",
      change: { outline: parts.outline.slice(0, 20) },
      code: "ERR_ICON_NOT_PNG",
    },
    {
      flaw: "a placeholder nobody fills",
      change: { manifest: `{ "id": "\${{TeamsAppId}}" }` },
      code: "ERR_PLACEHOLDER_UNKNOWN",
    },
    { flaw: "a broken manifest", change: { manifest: "{" }, code: "ERR_MANIFEST_NOT_JSON" },
  ];
  for (const { flaw, change, code } of refusals) {
    it(`refuses ${flaw} with ${code}`, () => {
      assert.throws(() => buildTeamsPackage({ ...parts, ...change }), { code });
    });
  }

  it("names the size it found and the size it wants", () => {
    assert.throws(() => buildTeamsPackage({ ...parts, color: parts.outline }), {
      message: /color\.png .* 192x192 pixels: found 32x32$/,
    });
  });

  it("does not echo a malformed app id, which may be a secret", () => {
    assert.throws(
      () => buildTeamsPackage({ ...parts, appId: "Zx8Q~not-an-id" }),
      (error: Error) => !error.message.includes("Zx8Q"),
    );
  });
});

describe("manifest/manifest.json", () => {
  it("offers the bot in a personal chat, a team and a group chat", () => {
    const [bot] = packagedManifest().bots;
    assert.deepEqual(bot.scopes, ["personal", "team", "groupChat"]);
  });

  it("lists its commands for each of these scopes", () => {
    const [bot] = packagedManifest().bots;
    const listed = bot.commandLists.flatMap((list: { scopes: string[] }) => list.scopes);
    assert.deepEqual(listed, bot.scopes);
  });

  it("names the icons as the zip does", () => {
    assert.deepEqual(packagedManifest().icons, { color: "color.png", outline: "outline.png" });
  });

  it("carries the version of the product", () => {
    const { version } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8"));
    assert.equal(packagedManifest().version, version);
  });

  const { name, description, developer } = packagedManifest();
  const limits = [
    { field: "name.short", text: name.short, most: 30 },
    { field: "name.full", text: name.full, most: 100 },
    { field: "description.short", text: description.short, most: 80 },
    { field: "description.full", text: description.full, most: 4000 },
    { field: "developer.name", text: developer.name, most: 32 },
  ];
  for (const { field, text, most } of limits) {
    it(`keeps ${field} within ${most} characters`, () => {
      assert.ok(text.length > 0 && text.length <= most, `${text.length} characters`);
    });
  }
});

describe("findSchemaFaults()", () => {
  const schema = JSON.stringify({
    $schema: "http://json-schema.org/draft-04/schema#",
    type: "object",
    additionalProperties: false,
    properties: {
      manifestVersion: { const: "1.29" },
      website: { type: "string", format: "uri" },
      name: { type: "string", maxLength: 3 },
    },
    required: ["manifestVersion"],
  });

  const cases = [
    { manifest: { manifestVersion: "1.29", website: "https://example.com" }, faults: [] },
    {
      manifest: { manifestVersion: "1.5" },
      faults: ['/manifestVersion must be equal to constant: "1.29"'],
    },
    {
      manifest: { name: "long", extra: 1 },
      faults: [
        "/ must have required property 'manifestVersion'",
        '/ must NOT have additional properties: "extra"',
        "/name must NOT have more than 3 characters",
      ],
    },
  ];
  for (const { manifest, faults } of cases) {
    it(`finds ${faults.length} faults in ${JSON.stringify(manifest)}`, () => {
      assert.deepEqual(findSchemaFaults(JSON.stringify(manifest), schema).sort(), faults.sort());
    });
  }

  for (const broken of ["<html>", '{ "type": 7 }']) {
    it(`refuses the schema ${broken}`, () => {
      assert.throws(() => findSchemaFaults("{}", broken), { code: "ERR_SCHEMA_UNREADABLE" });
    });
  }
});

describe("runPackageTeams()", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "teams-package-"));
    writeFileSync(join(folder, "any.json"), "{}");
    writeFileSync(join(folder, "none.json"), '{ "not": {} }');
  });
  after(() => rmSync(folder, { recursive: true }));

  async function run(args: readonly string[], env: Record<string, string> = {}) {
    const output = { out: "", err: "" };
    const status = await runPackageTeams(args, {
      env,
      write: (text) => {
        output.out += text;
      },
      writeError: (text) => {
        output.err += text;
      },
    });
    return { status, ...output };
  }

  it("writes the package, says where, and that no schema was consulted", async () => {
    const file = join(folder, "new", "app.zip");
    const { status, out, err } = await run(["--out", file], { MicrosoftAppId: APP_ID });
    assert.deepEqual({ status, err }, { status: 0, err: "" });
    assert.match(out, /^Wrote .*app\.zip/);
    assert.match(out, /not validated/);
    assert.deepEqual(new Uint8Array(readFileSync(file)), buildTeamsPackage(parts).zip);
  });

  it("says that the manifest is valid when the schema allows it", async () => {
    const args = ["--out", join(folder, "valid.zip"), "--schema", join(folder, "any.json")];
    const { status, out } = await run(args, { MicrosoftAppId: APP_ID });
    assert.equal(status, 0);
    assert.match(out, /is valid/);
    assert.doesNotMatch(out, /not validated/);
  });

  it("reports the faults and writes nothing when the schema forbids it", async () => {
    const file = join(folder, "invalid.zip");
    const args = ["--out", file, "--schema", join(folder, "none.json")];
    const { status, err } = await run(args, { MicrosoftAppId: APP_ID });
    assert.equal(status, 1);
    assert.match(err, /^ERR_MANIFEST_INVALID: manifest\.json \//);
    assert.throws(() => readFileSync(file), { code: "ENOENT" });
  });

  it("explains itself with --help, without an app id", async () => {
    const { status, out } = await run(["--help"]);
    assert.equal(status, 0);
    assert.match(out, /--out FILE[\s\S]*--schema FILE/);
  });

  const id = { MicrosoftAppId: APP_ID };
  const refusals: { args: string[]; env?: Record<string, string>; code: string }[] = [
    { args: [], code: "ERR_APP_ID_MISSING" },
    { args: [], env: { MicrosoftAppId: "my-bot" }, code: "ERR_APP_ID_INVALID" },
    { args: ["--outt", "a.zip"], env: id, code: "ERR_OPTION_INVALID" },
    { args: ["a.zip"], env: id, code: "ERR_OPTION_INVALID" },
    { args: ["--help=yes"], env: id, code: "ERR_OPTION_INVALID" },
    { args: ["--out"], env: id, code: "ERR_OPTION_INVALID" },
    { args: ["--out", "--schema"], env: id, code: "ERR_OPTION_INVALID" },
    { args: ["--schema", "no/such/schema.json"], env: id, code: "ERR_SCHEMA_UNREADABLE" },
  ];
  for (const { args, env, code } of refusals) {
    it(`answers ${JSON.stringify({ args, env })} with ${code} in one line and status 2`, async () => {
      const { status, out, err } = await run(args, env);
      assert.deepEqual({ status, out }, { status: 2, out: "" });
      assert.match(err, new RegExp(`^${code}: [^\\n]+\\n$`));
    });
  }
});
