import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, describe, it } from "mocha";
import { type StandInCloud, startCloud } from "./stand_in_cloud.ts";
import { addApp, addPrincipal, addUser, makeTenant } from "./stand_in_directory.ts";
import { makeTrust } from "./trusting_child.ts";
import { trustingFetch } from "./trusting_fetch.ts";

const SECRET = "canary-secret~of.the-app";
const REDIRECT = "https://bot.example/signed-in";
const OBO = {
  grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
  requested_token_use: "on_behalf_of",
};

const trust = makeTrust();
const fetch = trustingFetch(trust);
const tenant = makeTenant();
const guarded = makeTenant({ domain: "guarded.example", requiresMfa: true });
const megan = addUser(tenant);
const alex = addUser(guarded, { userPrincipalName: "alex@guarded.example" });
const own = { secrets: [SECRET], redirectUris: [REDIRECT] };
const { registration: app, principal } = addApp(tenant, {
  ...own,
  consented: ["User.Read"],
  isMultitenant: true,
});
const { registration: unconsented } = addApp(tenant, own);
const { registration: disabled } = addApp(tenant, { ...own, accountEnabled: false });
const { registration: elsewhere } = addApp(guarded, own);
addPrincipal(guarded, { appId: app.appId, consented: ["User.Read"] });

let cloud: StandInCloud;

/** Asks for a token, and gives the status and the body. */
async function ask(form: Record<string, string>, { domain } = tenant) {
  const usual = { client_id: app.appId, client_secret: SECRET, scope: "User.Read" };
  const body = new URLSearchParams({ ...usual, ...form });
  const address = `${cloud.loginOrigin}/${domain}/oauth2/v2.0/token`;
  const response = await fetch(address, { method: "POST", body });
  const answer: Record<string, unknown> = await response.json();
  return { status: response.status, answer };
}

/** Signs in by hand, and gives the way back to the app. */
async function signIn(more: Record<string, string> = {}): Promise<URL> {
  const query = new URLSearchParams({
    client_id: app.appId,
    redirect_uri: REDIRECT,
    scope: "User.Read",
    login_hint: megan.id,
    state: "state-1",
    ...more,
  });
  const page = `${cloud.loginOrigin}/${tenant.id}/oauth2/v2.0/authorize?${query}`;
  const { headers } = await fetch(page);
  return new URL(headers.get("location") ?? "");
}

interface Case {
  what: string;
  form: Record<string, string>;
  number: number;
  error: string;
  /** What Teams' token says beside the usual. */
  assertion?: Record<string, unknown>;
}

const APP = { grant_type: "client_credentials", scope: "https://graph.microsoft.com/.default" };

const CASES: readonly Case[] = [
  {
    what: "a wrong secret",
    form: { ...APP, client_secret: "no" },
    number: 7_000_215,
    error: "invalid_client",
  },
  {
    what: "an app that nobody knows",
    form: { ...APP, client_id: tenant.id },
    number: 700_016,
    error: "unauthorized_client",
  },
  {
    what: "an app of another tenant",
    form: { ...APP, client_id: elsewhere.appId },
    number: 700_016,
    error: "unauthorized_client",
  },
  {
    what: "a disabled app",
    form: { ...APP, client_id: disabled.appId },
    number: 7_000_112,
    error: "unauthorized_client",
  },
  {
    what: "an API that nobody knows",
    form: { ...APP, scope: "https://api.example/.default" },
    number: 500_011,
    error: "invalid_resource",
  },
  {
    what: "a grant that there is none",
    form: { grant_type: "password" },
    number: 70_003,
    error: "unsupported_grant_type",
  },
  {
    what: "a token for another app",
    form: OBO,
    assertion: { aud: "another" },
    number: 50_013,
    error: "invalid_grant",
  },
  {
    what: "a token that has run out",
    form: OBO,
    assertion: { exp: 1 },
    number: 500_133,
    error: "invalid_grant",
  },
  {
    what: "a token of nobody",
    form: OBO,
    assertion: { oid: "nobody" },
    number: 50_034,
    error: "invalid_grant",
  },
  {
    what: "a token of another tenant",
    form: OBO,
    assertion: { tid: guarded.id },
    number: 50_013,
    error: "invalid_grant",
  },
  {
    what: "a permission without consent",
    form: { ...OBO, scope: "Mail.Read" },
    assertion: {},
    number: 65_001,
    error: "invalid_grant",
  },
  {
    what: "an app without consent",
    form: { ...OBO, client_id: unconsented.appId },
    assertion: { aud: unconsented.appId },
    number: 65_001,
    error: "invalid_grant",
  },
];

describe("the stand-in of Entra", () => {
  before(async () => {
    cloud = await startCloud(trust.certificate);
    cloud.directory.tenants.push(tenant, guarded);
  });

  after(async () => {
    await cloud.stop();
    trust.remove();
  });

  for (const { what, form, number, error, assertion } of CASES) {
    it(`refuses ${what}`, async () => {
      const usual = { aud: app.appId, tid: tenant.id, oid: megan.id };
      const sent = assertion && {
        assertion: await cloud.mintUserToken({ ...usual, ...assertion }),
      };
      const { answer } = await ask({ ...form, ...sent });
      assert.deepEqual([answer.error, answer.error_codes], [error, [number]]);
      assert.match(String(answer.error_description), new RegExp(`^AADSTS${number}: .* Trace ID: `));
    });
  }

  it("does not know a tenant", async () => {
    const address = `${cloud.loginOrigin}/nowhere.example/v2.0/.well-known/openid-configuration`;
    const response = await fetch(address);
    const { error, error_codes } = await response.json();
    assert.deepEqual([response.status, error, error_codes], [400, "invalid_tenant", [90_002]]);
  });

  it("wants a second proof where conditional access asks for it", async () => {
    const usual = { aud: app.appId, tid: guarded.id, oid: alex.id };
    const once = await cloud.mintUserToken(usual);
    const { status, answer } = await ask({ ...OBO, assertion: once }, guarded);
    assert.deepEqual(
      [status, answer.error, answer.error_codes],
      [400, "interaction_required", [50_076]],
    );
    assert.match(String(answer.claims), /^\{"access_token":/);
    const twice = await cloud.mintUserToken({ ...usual, amr: ["pwd", "mfa"] });
    assert.equal((await ask({ ...OBO, assertion: twice }, guarded)).status, 200);
  });

  it("gives a code of one use, for who holds the verifier", async () => {
    const code_challenge = createHash("sha256").update("verifier").digest("base64url");
    const back = await signIn({ code_challenge, code_challenge_method: "S256" });
    assert.equal(`${back.origin}${back.pathname}`, REDIRECT);
    assert.equal(back.searchParams.get("state"), "state-1");
    const code = back.searchParams.get("code") ?? "";
    const form = { grant_type: "authorization_code", code, redirect_uri: REDIRECT };
    const numbers = [];
    for (const code_verifier of ["another", "verifier", "verifier"]) {
      const { answer } = await ask({ ...form, code_verifier });
      numbers.push(answer.error_codes ?? answer.scope);
    }
    assert.deepEqual(numbers, [[501_481], "User.Read", [54_005]]);
  });

  it("lets a person consent, or decline", async () => {
    cloud.signIns.consents = false;
    const declined = await signIn({ scope: "Calendars.Read" });
    assert.equal(declined.searchParams.get("error"), "access_denied");
    assert.match(declined.searchParams.get("error_description") ?? "", /^AADSTS65004: /);
    cloud.signIns.consents = true;
    await signIn({ scope: "Calendars.Read" });
    assert.deepEqual(principal.consented, ["User.Read", "Calendars.Read"]);
  });

  it("keeps what was asked, and nothing that is secret", () => {
    const kept = JSON.stringify(cloud.requests);
    assert.match(kept, /"client_secret":"\[sent\]","scope":"User.Read"/);
    assert.doesNotMatch(kept, /canary|eyJ|1\.code-/);
  });
});
