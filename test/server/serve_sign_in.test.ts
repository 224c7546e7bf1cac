import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { ActivityHandler } from "botbuilder";
import { afterEach, describe, it } from "mocha";
import { signInAddress } from "../../src/live/sign_in_addresses.ts";
import { createAdapter } from "../../src/server/create_adapter.ts";
import { createServer } from "../../src/server/create_server.ts";
import { readConfig } from "../../src/server/read_config.ts";
import { type RunningServer, runServer } from "../../src/server/run_server.ts";
import { TEAMS_LIBRARY } from "../../src/server/sign_in_page.ts";
import { keptLog } from "../kept_log.ts";

const ID = "8d2e4c17-53b6-4f0a-9e21-7ac4d8f3610b";
const TENANT = "7d0e2b8a-90b1-4b52-8a5c-3a9d5f6b7c81";
const CLAIMS = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
const CODE = "0.AXoAbudgerigar-whistles-quietly";
const APP = { MicrosoftAppId: ID, MicrosoftAppTenantId: TENANT, MicrosoftAppPassword: "secret" };
const ON = { ...APP, SSO_APP_ID_URI: `api://botid-${ID}`, BOT_DOMAIN: "bot.contoso.com" };

const running: RunningServer[] = [];

async function serve(env: Record<string, string>) {
  const kept = keptLog();
  const { log, watch } = kept;
  const { lookUp } = readConfig(env);
  const adapter = createAdapter(undefined, { watch });
  const server = createServer({ adapter, bot: new ActivityHandler(), watch, lookUp });
  const started = await runServer(server, { port: 0, host: "127.0.0.1", log });
  running.push(started);
  const get = async (path: string) => {
    const response = await fetch(new URL(path, started.url), { redirect: "manual" });
    return { response, text: await response.text() };
  };
  return { get, kept };
}

/** The one element of a kind, without attributes. */
function inner(html: string, tag: string): string {
  return new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? assert.fail(tag);
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

describe("the page that ends a sign-in by hand", () => {
  afterEach(() => Promise.all(running.splice(0).map((server) => server.stop())));

  it("lets nothing run but its own script and Teams', which is what it says byte by byte", async () => {
    const { get } = await serve(ON);
    const { response, text } = await get("/sign-in");
    const policy = response.headers.get("content-security-policy") ?? "";
    assert.equal(response.status, 200);
    assert.deepEqual(policy.split("; "), [
      "default-src 'none'",
      `script-src ${TEAMS_LIBRARY.url} ${hashOf(inner(text, "script"))}`,
      `connect-src ${TEAMS_LIBRARY.hosts}`,
      `style-src ${hashOf(inner(text, "style"))}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    const { url, integrity } = TEAMS_LIBRARY;
    const tags = text.match(/<script[^>]*>/g);
    assert.deepEqual(tags, [
      "<script>",
      `<script defer src="${url}" integrity="${integrity}" crossorigin="anonymous">`,
    ]);
    assert.doesNotMatch(text, / style=| on\w+=|<link|<img/);
  });

  it("is kept nowhere, sends no referrer, and is what it says it is", async () => {
    const { get } = await serve(ON);
    const { headers } = (await get("/sign-in")).response;
    assert.equal(headers.get("content-type"), "text/html; charset=utf-8");
    assert.equal(headers.get("cache-control"), "no-store");
    assert.equal(headers.get("referrer-policy"), "no-referrer");
    assert.equal(headers.get("x-content-type-options"), "nosniff");
  });

  it("can be read: a language, a title, a heading, what is said, and what to do outside of Teams", async () => {
    const { get } = await serve(ON);
    const { text } = await get("/sign-in");
    assert.match(text, /^<!doctype html>\n<html lang="en">/);
    assert.match(text, /<title>[^<]+<\/title>/);
    assert.equal(text.match(/<h1>/g)?.length, 1);
    assert.match(text, /<div role="status">/);
    assert.match(text, /<noscript><p>.*in Microsoft Teams/);
    assert.match(text, /color-scheme: light dark/);
  });

  it("is the same for everybody, and nobody writes down what it was opened with", async () => {
    const { get, kept } = await serve(ON);
    const { text } = await get("/sign-in");
    const opened = await get(`/sign-in?code=${CODE}&state=${CODE}&error=${CODE}`);
    const misspelt = await get(`/sign-in/x?code=${CODE}`);
    assert.equal(opened.text, text);
    assert.equal(misspelt.response.status, 404);
    assert.ok(!(kept.text() + misspelt.text).includes("budgerigar"));
  });

  for (const [what, env] of [
    ["a bot that looks nothing up", { ...APP, BOT_DOMAIN: "bot.contoso.com" }],
    ["a bot without a domain", { ...ON, BOT_DOMAIN: "" }],
  ] as const) {
    it(`is not there for ${what}`, async () => {
      const { get } = await serve(env);
      for (const path of ["/sign-in", `/sign-in/start?tenant=${TENANT}`]) {
        assert.equal((await get(path)).response.status, 404);
      }
    });
  }
});

describe("the beginning of a sign-in by hand", () => {
  afterEach(() => Promise.all(running.splice(0).map((server) => server.stop())));

  for (const claims of [undefined, CLAIMS]) {
    it(`leads to Entra ${claims === undefined ? "" : "with the claims that it asked for "}and back to the page`, async () => {
      const { get } = await serve(ON);
      const address = new URL(signInAddress("https://bot.contoso.com/sign-in", TENANT, claims));
      assert.equal(address.host, "bot.contoso.com");
      const { response } = await get(address.pathname + address.search);
      assert.equal(response.status, 302);
      assert.equal(response.headers.get("cache-control"), "no-store");
      assert.equal(response.headers.get("referrer-policy"), "no-referrer");
      const { origin, pathname, searchParams } = new URL(response.headers.get("location") ?? "");
      assert.equal(origin, "https://login.microsoftonline.com");
      assert.equal(pathname, `/${TENANT}/oauth2/v2.0/authorize`);
      assert.deepEqual(Object.fromEntries(searchParams), {
        client_id: ID,
        response_type: "code",
        response_mode: "fragment",
        redirect_uri: "https://bot.contoso.com/sign-in",
        scope: "openid profile https://graph.microsoft.com/Application.Read.All",
        ...(claims !== undefined && { claims }),
      });
    });
  }

  for (const query of [
    "",
    "?tenant=",
    "?tenant=evil.example",
    `?tenant=${TENANT}/../evil`,
    `?tenant=${TENANT}&claims=`,
    `?tenant=${TENANT}&claims=[]`,
    `?tenant=${TENANT}&claims=null`,
    `?tenant=${TENANT}&claims=${CODE}`,
    `?tenant=${TENANT}&claims={"x":"${"x".repeat(8000)}"}`,
    `?tenant=${TENANT}%0d%0aLocation:%20https://evil.example`,
  ]) {
    it(`leads nowhere for ${JSON.stringify(query.slice(0, 70))}, and repeats nothing`, async () => {
      const { get, kept } = await serve(ON);
      const { response, text } = await get(`/sign-in/start${query}`);
      assert.equal(response.status, 400);
      assert.equal(response.headers.get("location"), null);
      assert.equal(JSON.parse(text).error.code, "ERR_SIGN_IN_INVALID");
      assert.doesNotMatch(text + kept.text(), /evil|budgerigar/);
    });
  }

  it("takes no more of the address than tenant and claims", async () => {
    const { get } = await serve(ON);
    const more = "client_id=x&redirect_uri=https://evil.example&login_hint=y&tenant=evil.example";
    const { response } = await get(`/sign-in/start?tenant=${TENANT}&${more}`);
    assert.equal(response.status, 302);
    assert.doesNotMatch(response.headers.get("location") ?? "", /evil|login_hint|client_id=x/);
  });
});
