import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readPackageValues } from "../../tools/teams_package/read_package_values.ts";

const APP_ID = "0f3a4c1e-7b52-4d86-9c1f-2e5d8a6b9c70";
const DOMAIN = "bot.contoso.com";

/** The errors, as one line each. */
function refuse(MicrosoftAppId: string | undefined, BOT_DOMAIN: string | undefined): string[] {
  const values = readPackageValues({ MicrosoftAppId, BOT_DOMAIN });
  assert.ok(Array.isArray(values), "was accepted");
  return values.map(({ code, message }) => `${code}: ${message}`);
}

describe("readPackageValues()", () => {
  for (const domain of [
    DOMAIN,
    "x1y2-3978.euw.devtunnels.ms",
    "bot.xn--mnchen-3ya.de",
    " Bot.Contoso.com ",
  ]) {
    it(`takes ${JSON.stringify(domain)} for the bot's domain`, () => {
      const values = readPackageValues({ MicrosoftAppId: ` ${APP_ID}\n`, BOT_DOMAIN: domain });
      assert.deepEqual(values, { appId: APP_ID, botDomain: domain.trim().toLowerCase() });
    });
  }

  const appIds = [
    { found: "my-bot" },
    { found: `{${APP_ID}}` },
    { found: APP_ID.slice(0, -1) },
    { found: `${APP_ID}\n${APP_ID}` },
  ];
  for (const { found } of appIds) {
    it(`refuses ${JSON.stringify(found)} as app id`, () => {
      const [line, ...others] = refuse(found, DOMAIN);
      assert.match(line ?? "", /^ERR_APP_ID_INVALID: .*MicrosoftAppId/);
      assert.deepEqual(others, []);
    });
  }

  const domains = [
    { found: "https://bot.contoso.com/api/messages", as: "a whole address" },
    { found: "bot.contoso.com/api/messages", as: "a path" },
    { found: "bot.contoso.com:3978", as: "a port" },
    { found: "*.contoso.com", as: "a wildcard" },
    { found: "localhost", as: "one word without a dot" },
    { found: "127.0.0.1", as: "an IP address" },
    { found: "-bot.contoso.com", as: "something else, 16 long" },
    { found: "bot..contoso.com", as: "something else, 16 long" },
    { found: 'bot.contoso.com","x', as: "something else, 19 long" },
    { found: `${"a.".repeat(130)}com`, as: "something else, 263 long" },
  ];
  for (const { found, as } of domains) {
    it(`refuses ${JSON.stringify(found).slice(0, 40)} as the bot's domain: ${as}`, () => {
      const [line, ...others] = refuse(APP_ID, found);
      assert.ok(line?.startsWith("ERR_BOT_DOMAIN_INVALID: "), line);
      assert.ok(line?.includes(`BOT_DOMAIN must be a host name: found ${as}, set `), line);
      assert.deepEqual(others, []);
    });
  }

  const SSO_APP_ID = "0d9f6a3b-1c2d-4e5f-8a7b-6c5d4e3f2a1b";
  const SSO_APP_ID_URI = `api://botid-${APP_ID}`;
  const OTHERS = `api://botid-${SSO_APP_ID}`;
  for (const [what, sso, expected] of [
    ["has none unless told", { SSO_APP_ID_URI: " ", SSO_APP_ID }, undefined],
    ["is the bot", { SSO_APP_ID_URI }, { id: APP_ID, resource: SSO_APP_ID_URI }],
    ["is another", { SSO_APP_ID_URI: OTHERS, SSO_APP_ID }, { id: SSO_APP_ID, resource: OTHERS }],
  ] as const) {
    it(`reads the app that people sign in to: it ${what}`, () => {
      const values = readPackageValues({ MicrosoftAppId: APP_ID, BOT_DOMAIN: DOMAIN, ...sso });
      assert.ok(!Array.isArray(values));
      assert.deepEqual(values.sso, expected);
    });
  }

  for (const sso of [{ SSO_APP_ID_URI: OTHERS }, { SSO_APP_ID_URI, SSO_APP_ID }]) {
    it(`refuses one app's URI for another: ${Object.keys(sso).join(" and ")}`, () => {
      const errors = readPackageValues({ MicrosoftAppId: APP_ID, BOT_DOMAIN: DOMAIN, ...sso });
      assert.ok(Array.isArray(errors));
      assert.deepEqual(
        errors.map(({ code }) => code),
        ["ERR_SSO_APP_ID_URI_INVALID"],
      );
    });
  }

  it("refuses what is no app to sign in to, without repeating it", () => {
    const wrong = { SSO_APP_ID_URI: "https://canary", SSO_APP_ID: "canary" };
    const errors = readPackageValues({ MicrosoftAppId: APP_ID, BOT_DOMAIN: DOMAIN, ...wrong });
    assert.ok(Array.isArray(errors));
    assert.deepEqual(
      errors.map(({ code }) => code),
      ["ERR_SSO_APP_ID_URI_INVALID", "ERR_SSO_APP_ID_INVALID"],
    );
    assert.doesNotMatch(errors.join(), /canary/);
  });

  it("says everything that is wrong at once", () => {
    const lines = refuse("", "localhost");
    assert.match(lines.join("\n"), /^ERR_APP_ID_MISSING: .*\nERR_BOT_DOMAIN_INVALID: .*$/);
  });

  it("does not echo what is malformed, which may be a secret", () => {
    assert.doesNotMatch(refuse("Zx8Q~not-an-id", "Zx8Q~not-a-host").join("\n"), /Zx8Q/);
  });
});
