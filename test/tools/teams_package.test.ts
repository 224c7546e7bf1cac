import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { after, before, describe, it } from "mocha";
import { buildTeamsPackage } from "../../tools/teams_package/build_teams_package.ts";
import {
  type PackageTeamsIo,
  runPackageTeams,
} from "../../tools/teams_package/run_package_teams.ts";

const ROOT = new URL("../../", import.meta.url);
const APP_ID = "0f3a4c1e-7b52-4d86-9c1f-2e5d8a6b9c70";
const ENV = { MicrosoftAppId: APP_ID, BOT_DOMAIN: "bot.contoso.com" };

const parts = {
  manifest: readFileSync(new URL("manifest/manifest.json", ROOT), "utf8"),
  color: new Uint8Array(readFileSync(new URL("manifest/color.png", ROOT))),
  outline: new Uint8Array(readFileSync(new URL("manifest/outline.png", ROOT))),
  values: { appId: APP_ID, botDomain: "bot.contoso.com" },
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

  it("fills in the app id wherever one is wanted, and the bot's domain", () => {
    const { id, bots, composeExtensions, validDomains } = packagedManifest();
    assert.deepEqual([id, bots[0].botId, composeExtensions[0].botId], [APP_ID, APP_ID, APP_ID]);
    assert.deepEqual(validDomains, ["bot.contoso.com"]);
  });

  it("says with what people sign in only where they do", () => {
    const sso = { id: APP_ID, resource: `api://botid-${APP_ID}` };
    assert.equal(packagedManifest().webApplicationInfo, undefined);
    const { manifest } = buildTeamsPackage({ ...parts, values: { ...parts.values, sso } });
    const { webApplicationInfo, ...rest } = JSON.parse(manifest);
    assert.deepEqual(webApplicationInfo, sso);
    assert.deepEqual(rest, packagedManifest());
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
    {
      flaw: "a placeholder that was cut",
      change: { manifest: `{ "id": "\${{BOT_ID}" }` },
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

  it("names every placeholder nobody fills, once", () => {
    const manifest = `{ "id": "\${{TAB_ID}}", "name": "\${{TAB_ID}} \${{toString}}" }`;
    assert.throws(() => buildTeamsPackage({ ...parts, manifest }), {
      message: /in place of \$\{\{TAB_ID\}\}, \$\{\{toString\}\}: only/,
    });
  });
});

describe("runPackageTeams()", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "teams-package-"));
    writeFileSync(join(folder, "any.json"), "{}");
    writeFileSync(join(folder, "none.json"), '{ "not": {} }');
  });
  after(() => rmSync(folder, { recursive: true }));

  /** As the command runs, with a network that holds what `fetch` gives and no clock. */
  async function run(
    args: readonly string[],
    env: Record<string, string> = ENV,
    network: Partial<Pick<PackageTeamsIo, "fetch" | "later">> = {},
  ) {
    const output = { out: "", err: "" };
    const status = await runPackageTeams(args, {
      env,
      fetch: () => Promise.reject(new TypeError("fetch failed")),
      later: () => () => {},
      ...network,
      write: (text) => {
        output.out += text;
      },
      writeError: (text) => {
        output.err += text;
      },
    });
    return { status, ...output };
  }

  it("writes the package, says where, and that it is valid", async () => {
    const file = join(folder, "new", "app.zip");
    const args = ["--out", file, "--schema", join(folder, "any.json")];
    const { status, out, err } = await run(args);
    assert.deepEqual({ status, err }, { status: 0, err: "" });
    assert.match(out, /^Wrote .*app\.zip/);
    assert.match(out, /is valid/);
    assert.doesNotMatch(out, /not validated/);
    assert.deepEqual(new Uint8Array(readFileSync(file)), buildTeamsPackage(parts).zip);
  });

  it("reports the faults and writes nothing when the schema forbids it", async () => {
    const file = join(folder, "invalid.zip");
    const { status, err } = await run(["--out", file, "--schema", join(folder, "none.json")]);
    assert.equal(status, 1);
    assert.match(err, /^ERR_MANIFEST_INVALID: manifest\.json \//);
    assert.throws(() => readFileSync(file), { code: "ENOENT" });
  });

  it("does not go to the network for a schema it was given", async () => {
    const args = ["--out", join(folder, "given.zip"), "--schema", join(folder, "any.json")];
    const fetch = () => assert.fail("fetched");
    assert.equal((await run(args, ENV, { fetch })).status, 0);
  });

  it("fetches the schema that the manifest names", async () => {
    const asked: string[] = [];
    const fetch = async (input: string | URL | Request) => {
      asked.push(String(input));
      return new Response("{}");
    };
    const { out } = await run(["--out", join(folder, "fetched.zip")], ENV, { fetch });
    assert.deepEqual(asked, [packagedManifest().$schema]);
    assert.match(out, /is valid/);
  });

  it("reports the faults that a fetched schema finds", async () => {
    const file = join(folder, "refused.zip");
    const fetch = async () => new Response('{ "required": ["cake"] }');
    const { status, err } = await run(["--out", file], ENV, { fetch });
    assert.equal(status, 1);
    assert.match(err, /^ERR_MANIFEST_INVALID: .*'cake'\n$/);
    assert.throws(() => readFileSync(file), { code: "ENOENT" });
  });

  const noNetwork = Object.assign(new Error(), { code: "ENOTFOUND" });
  const silences: { what: string; fetch: () => Promise<Response>; says: RegExp }[] = [
    {
      what: "there is no network",
      fetch: () => Promise.reject(new TypeError("fetch failed", { cause: noNetwork })),
      says: /ERR_SCHEMA_UNREACHABLE: .*developer\.microsoft\.com cannot be reached \(ENOTFOUND\)/,
    },
    {
      what: "the page is gone",
      fetch: async () => new Response("<html>", { status: 404 }),
      says: /ERR_SCHEMA_UNREACHABLE: .*answered 404/,
    },
    {
      what: "a page comes in place of a schema",
      fetch: async () => new Response("<html>"),
      says: /ERR_SCHEMA_UNREADABLE: .*not a JSON schema/,
    },
    {
      what: "the answer does not end",
      fetch: async () => new Response(" ".repeat(4_000_001)),
      says: /ERR_SCHEMA_UNREACHABLE: .*more than 4 MB/,
    },
    {
      what: "it is sent on to http",
      fetch: async () => {
        const sentOn = { redirected: { value: true }, url: { value: "http://localhost/" } };
        return Object.defineProperties(new Response("{}"), sentOn);
      },
      says: /ERR_SCHEMA_UNREACHABLE: .*without https/,
    },
  ];
  for (const [at, { what, fetch, says }] of silences.entries()) {
    it(`writes the package unvalidated, and says why, when ${what}`, async () => {
      const file = join(folder, `unvalidated-${at}.zip`);
      const { status, out, err } = await run(["--out", file], ENV, { fetch });
      assert.deepEqual({ status, err }, { status: 0, err: "" });
      assert.match(out, /^Wrote .*\nThe manifest was not validated .*--schema FILE\n$/);
      assert.match(out, says);
      assert.deepEqual(new Uint8Array(readFileSync(file)), buildTeamsPackage(parts).zip);
    });
  }

  it("says after a second that it waits, and gives up after ten", async () => {
    const timers = new Map<number, () => void>();
    const later = (ms: number, action: () => void) => {
      timers.set(ms, action);
      return () => timers.delete(ms);
    };
    const fetch = (_input: unknown, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
        for (const ms of [1_000, 10_000]) timers.get(ms)?.();
      });
    const { status, out, err } = await run(["--out", join(folder, "late.zip")], ENV, {
      fetch,
      later,
    });
    assert.equal(status, 0);
    assert.equal(err, "Waiting for the schema of developer.microsoft.com\n");
    assert.match(out, /ERR_SCHEMA_UNREACHABLE: .*did not answer within 10 seconds/);
    assert.equal(timers.size, 0, "a timer would keep the process");
  });

  it("explains itself with --help, without any setting", async () => {
    const { status, out } = await run(["--help"], {});
    assert.equal(status, 0);
    assert.match(
      out,
      /MicrosoftAppId=<guid> BOT_DOMAIN=<host>[\s\S]*--out FILE[\s\S]*--schema FILE/,
    );
  });

  const refusals: { args?: string[]; env?: Record<string, string>; codes: string[] }[] = [
    { env: {}, codes: ["ERR_APP_ID_MISSING", "ERR_BOT_DOMAIN_MISSING"] },
    { env: { ...ENV, MicrosoftAppId: " " }, codes: ["ERR_APP_ID_MISSING"] },
    { env: { ...ENV, BOT_DOMAIN: "" }, codes: ["ERR_BOT_DOMAIN_MISSING"] },
    { env: { ...ENV, MicrosoftAppId: "my-bot" }, codes: ["ERR_APP_ID_INVALID"] },
    { env: { ...ENV, SSO_APP_ID_URI: "x" }, codes: ["ERR_SSO_APP_ID_URI_INVALID"] },
    { args: ["--outt", "a.zip"], codes: ["ERR_OPTION_INVALID"] },
    { args: ["a.zip"], codes: ["ERR_OPTION_INVALID"] },
    { args: ["--help=yes"], codes: ["ERR_OPTION_INVALID"] },
    { args: ["--out"], codes: ["ERR_OPTION_INVALID"] },
    { args: ["--out", "--schema"], codes: ["ERR_OPTION_INVALID"] },
    { args: ["--schema", "no/such/schema.json"], codes: ["ERR_SCHEMA_UNREADABLE"] },
  ];
  for (const { args = [], env = ENV, codes } of refusals) {
    it(`answers ${JSON.stringify({ args, env })} with ${codes}, a line each, and status 2`, async () => {
      const { status, out, err } = await run(args, env);
      assert.deepEqual({ status, out }, { status: 2, out: "" });
      assert.match(err, new RegExp(`^${codes.map((code) => `${code}: [^\\n]+\\n`).join("")}$`));
    });
  }
});
