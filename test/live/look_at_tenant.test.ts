import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { after, afterEach, before, beforeEach, describe, it } from "mocha";
import { Secret } from "../../src/core/secret.ts";
import type { LookUpOutcome, SignInProof } from "../../src/core/tenant/look_up_outcome.ts";
import type { TenantQuestion } from "../../src/core/tenant/tenant_question.ts";
import type { Surroundings } from "../../src/live/graph_client.ts";
import { lookAtTenant } from "../../src/live/look_at_tenant.ts";
import type { LookUpApp } from "../../src/live/look_up_app.ts";
import { authorizeAddress } from "../../src/live/sign_in_addresses.ts";
import type { Fault } from "./cloud_faults.ts";
import { NEVER } from "./cloud_faults.ts";
import { type StandInCloud, startCloud } from "./stand_in_cloud.ts";
import {
  addApp,
  addUser,
  makeTenant,
  permissionId,
  type Tenant,
  type User,
} from "./stand_in_directory.ts";
import { makeTrust } from "./trusting_child.ts";
import { trustingFetch } from "./trusting_fetch.ts";

const SECRET = "canary-secret~of.the-bot";
const RESOURCE = "api://botid-1";
const REDIRECT = "https://bot.example/sign-in";
const MAIL_READ = permissionId("Mail.Read", "application");
const CLAIMS = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
const GRANTED = Date.UTC(2026, 7, 1, 9) / 1000;

const trust = makeTrust();
const fetch = trustingFetch(trust);
const surroundings: Surroundings = { fetch, now: () => Date.now(), sleep: (ms) => sleep(ms) };
let cloud: StandInCloud;
let tenant: Tenant;
let dana: User;
let bot: ReturnType<typeof addApp>;
let app: ReturnType<typeof addApp>;

/** A look, and with what somebody signs in for it. */
interface LookCase {
  redirectUri: string | undefined;
  question: TenantQuestion;
  /** Teams' token of him. */
  token: string;
  /** He signs in by hand instead: his name, and what the sign-in is told to look for. */
  byHand?: { loginHint: string; claims?: string };
  lookTime: number;
}

/** Looks at the app for Dana, who signs in by Teams' single sign-on. */
async function look(more: Partial<LookCase> = {}): Promise<LookUpOutcome> {
  const { redirectUri, question, token, byHand, lookTime }: LookCase = {
    redirectUri: REDIRECT,
    question: danasQuestion(),
    token: await danasToken(),
    lookTime: 10_000,
    ...more,
  };
  const { loginOrigin, graphOrigin } = cloud;
  const credential = { kind: "secret", secret: new Secret(SECRET) } as const;
  const client = { id: bot.registration.appId, credential, isCustom: true };
  const lookUpApp: LookUpApp = { client, loginOrigin, graphOrigin, redirectUri };
  const proof: SignInProof =
    byHand === undefined
      ? { kind: "token", secret: new Secret(token) }
      : { kind: "code", secret: new Secret(await codeOf(lookUpApp, question, byHand)) };
  return await lookAtTenant(lookUpApp, question, proof, surroundings, lookTime);
}

function danasQuestion(): TenantQuestion {
  return { person: { id: dana.id, tenantId: tenant.id }, appId: app.registration.appId };
}

function danasToken(more: Record<string, unknown> = {}): Promise<string> {
  return cloud.mintUserToken({ aud: RESOURCE, tid: tenant.id, oid: dana.id, ...more });
}

/** Signs in at Entra's page, which sends the person back with a code. */
async function codeOf(
  lookUpApp: LookUpApp,
  { person }: TenantQuestion,
  { loginHint, claims }: NonNullable<LookCase["byHand"]>,
): Promise<string> {
  const { client, loginOrigin, graphOrigin } = lookUpApp;
  const parts = { appId: client.id, loginOrigin, graphOrigin, redirectUri: REDIRECT };
  const address = authorizeAddress(parts, person.tenantId, claims);
  const { headers } = await fetch(`${address}&login_hint=${encodeURIComponent(loginHint)}`);
  const { hash } = new URL(headers.get("location") ?? "");
  return new URLSearchParams(hash.slice(1)).get("code") ?? "";
}

/** What was seen, without when. */
function seenIn(outcome: LookUpOutcome) {
  assert.equal(outcome.kind, "seen");
  const { at, ...records } = (outcome as Extract<LookUpOutcome, { kind: "seen" }>).records;
  assert.ok(Math.abs(at - Date.now() / 1000) < 60);
  return records;
}

const failed = (problem: string) => ({ kind: "failed", problem });

describe("lookAtTenant()", () => {
  before(async () => {
    cloud = await startCloud(trust.certificate);
  });

  beforeEach(() => {
    tenant = makeTenant();
    dana = addUser(tenant, { userPrincipalName: "dana@contoso.example" });
    bot = addApp(tenant, {
      displayName: "Graph Auth Doctor",
      secrets: [SECRET],
      identifierUris: [RESOURCE],
      redirectUris: [REDIRECT],
      consented: ["Application.Read.All"],
    });
    app = addApp(tenant, {
      displayName: "Contoso Sync",
      roles: ["Mail.Read"],
      asks: { roles: ["Mail.Read"], scopes: ["User.Read"] },
    });
    cloud.directory.tenants = [tenant];
    cloud.requests.length = 0;
  });

  afterEach(() => {
    cloud.faults.clear();
    cloud.signIns.givesAll = true;
  });

  after(async () => {
    await cloud.stop();
    trust.remove();
  });

  for (const [what, at, part] of [
    ["what is granted", /appRoleAssignments/, "grants"],
    ["the registration", /\/applications\(/, "registration"],
    ["Graph itself", /00000003-/, "grants"],
  ] as const) {
    it(`shows the rest where ${what} is not answered in time`, async () => {
      cloud.faults.add({ to: "graph", at, kind: "held", until: NEVER });
      const records = seenIn(await look({ lookTime: 1000 }));
      assert.deepEqual(records[part], { kind: "unseen", why: "late" });
      assert.equal(records.servicePrincipal.kind, "seen");
    });
  }

  it("shows what is seen of the app where what is optional takes too long", async () => {
    const question = { ...danasQuestion(), user: "sam@contoso.example" };
    cloud.faults.add({ to: "graph", at: /\/users\//, kind: "held", until: NEVER });
    bot.principal.consented.push("User.ReadBasic.All");
    const held = seenIn(await look({ question, lookTime: 1000 }));
    assert.deepEqual(held.user?.exists, { kind: "unseen", why: "late" });
    assert.equal(held.grants.kind, "seen");
    cloud.signIns.givesAll = false;
    // The first exchange is for the app; those for more are not answered.
    cloud.faults.add({ to: "entra", at: /POST .*token/, kind: "held", until: NEVER });
    cloud.faults.add({
      to: "entra",
      at: /POST .*token/,
      kind: "challenge",
      claims: "{}",
      times: 1,
    });
    const slow = seenIn(await look({ question, lookTime: 1500 }));
    assert.deepEqual(slow.user?.exists, { kind: "unseen", why: "late" });
    assert.equal(slow.grants.kind, "seen");
  });

  it("sees with the person's own rights what is true of the app, and only reads", async () => {
    assert.deepEqual(seenIn(await look()), {
      servicePrincipal: {
        kind: "seen",
        value: {
          id: app.principal.id,
          displayName: "Contoso Sync",
          isEnabled: true,
          isManagedIdentity: false,
        },
      },
      grants: { kind: "seen", value: [{ roleId: MAIL_READ, grantedAt: GRANTED }] },
      registration: {
        kind: "seen",
        value: { roleIds: [MAIL_READ], scopeIds: [permissionId("User.Read", "delegated")] },
      },
    });
    const [exchange] = cloud.requests.filter(({ method }) => method === "POST");
    assert.equal(exchange?.form.requested_token_use, "on_behalf_of");
    assert.match(exchange?.form.scope ?? "", /\/Application\.Read\.All /);
    const ofGraph = cloud.requests.filter(({ to }) => to === "graph");
    assert.deepEqual(new Set(ofGraph.map(({ method }) => method)), new Set(["GET"]));
    for (const { token } of ofGraph) {
      assert.deepEqual([token?.idtyp, token?.oid], ["user", dana.id]);
    }
  });

  it("sees the same after a sign-in by hand", async () => {
    const byHand = { loginHint: dana.userPrincipalName, claims: CLAIMS };
    const { grants } = seenIn(await look({ byHand }));
    assert.deepEqual(grants, { kind: "seen", value: [{ roleId: MAIL_READ, grantedAt: GRANTED }] });
    const [signIn] = cloud.requests.filter(({ path }) => path.endsWith("/authorize"));
    assert.equal(signIn?.query.claims, CLAIMS);
  });

  it("sees that the tenant has no such app", async () => {
    const question = { ...danasQuestion(), appId: "0a6c2d7e-91b4-4c1f-8e35-d20f6b7a4c19" };
    assert.deepEqual(seenIn(await look({ question })), {
      servicePrincipal: { kind: "seen", value: null },
      grants: { kind: "seen", value: [] },
      registration: { kind: "seen", value: null },
    });
  });

  it("looks for nobody but the one who asks", async () => {
    const sam = addUser(tenant, { userPrincipalName: "sam@contoso.example" });
    const other = makeTenant({ domain: "fabrikam.example" });
    const alex = addUser(other);
    cloud.directory.tenants.push(other);
    const asking = (id: string, tenantId: string) => ({
      ...danasQuestion(),
      person: { id, tenantId },
    });
    const ofSam = await danasToken({ oid: sam.id });
    const ofAlex = await danasToken({ tid: other.id, oid: alex.id });
    for (const more of [
      { token: ofAlex, question: asking(alex.id, tenant.id) },
      { token: ofSam, question: asking(sam.id, other.id) },
    ]) {
      assert.equal((await look(more)).kind, "failed");
    }
    for (const more of [{ token: ofSam }, { byHand: { loginHint: sam.userPrincipalName } }]) {
      assert.deepEqual(await look(more), failed("somebody-else"));
    }
    assert.deepEqual(
      cloud.requests.filter(({ to }) => to === "graph"),
      [],
    );
  });

  it("takes no token that is not for the bot, is over, or is made up", async () => {
    const past = Math.floor(Date.now() / 1000) - 60;
    const tokens = [
      await danasToken({ aud: "api://another" }),
      await danasToken({ exp: past }),
      "made.up.token",
    ];
    for (const token of tokens) assert.deepEqual(await look({ token }), failed("sign-in-refused"));
    assert.deepEqual(
      cloud.requests.filter(({ to }) => to === "graph"),
      [],
    );
  });

  it("says that nobody has consented to the look-up", async () => {
    bot.principal.consented = [];
    assert.deepEqual(await look(), failed("consent-missing"));
  });

  it("hands the claims that Entra wants to the sign-in by hand", async () => {
    tenant.requiresMfa = true;
    const withPage = await look();
    assert.equal(withPage.kind, "sign-in");
    const url = new URL((withPage as { url: string }).url);
    assert.equal(url.origin + url.pathname, `${REDIRECT}/start`);
    assert.ok(JSON.parse(url.searchParams.get("claims") ?? "").access_token);
    assert.equal(url.searchParams.get("tenant"), tenant.id);
    assert.deepEqual(await look({ redirectUri: undefined }), failed("sign-in-refused"));
  });

  it("gets another token where Graph wants to see more in it", async () => {
    cloud.faults.add({ to: "graph", at: /servicePrincipals/, kind: "challenge", claims: CLAIMS });
    seenIn(await look());
    const exchanges = cloud.requests.filter(({ method }) => method === "POST");
    assert.deepEqual(exchanges.length, 2);
    assert.match(exchanges[1]?.form.claims ?? "", /"acrs"/);
  });

  it("hands on what Graph wants to see where another token does not show it", async () => {
    const encoded = btoa(CLAIMS);
    const headers = {
      "www-authenticate": `Bearer error="insufficient_claims", claims="${encoded}"`,
    };
    cloud.faults.add({
      to: "graph",
      at: /servicePrincipals/,
      kind: "answer",
      status: 401,
      headers,
    });
    const outcome = await look();
    assert.equal(outcome.kind, "sign-in");
    const { searchParams } = new URL((outcome as { url: string }).url);
    assert.equal(searchParams.get("claims"), CLAIMS);
  });

  it("hands on what Graph wants to see where Entra wants the person for it", async () => {
    cloud.faults.add({ to: "graph", at: /servicePrincipals/, kind: "challenge", claims: CLAIMS });
    const body = { error: "interaction_required", error_description: "AADSTS50076: canary" };
    cloud.faults.add({ to: "entra", at: /POST .*token/, kind: "answer", status: 400, body });
    cloud.faults.add({
      to: "entra",
      at: /POST .*token/,
      kind: "challenge",
      claims: "{}",
      times: 1,
    });
    const outcome = await look();
    assert.equal(outcome.kind, "sign-in");
    const { searchParams } = new URL((outcome as { url: string }).url);
    assert.equal(searchParams.get("claims"), CLAIMS);
  });

  it("asks nobody to sign in once more for what is optional", async () => {
    bot.principal.consented.push("User.ReadBasic.All");
    cloud.faults.add({ to: "graph", at: /\/users\//, kind: "challenge", claims: CLAIMS });
    const question = { ...danasQuestion(), user: dana.id };
    const { user, grants } = seenIn(await look({ question }));
    assert.deepEqual(user?.exists, { kind: "unseen", why: "forbidden" });
    assert.equal(grants.kind, "seen");
  });

  it("asks for another sign-in by hand where a code's token does not show what Graph wants", async () => {
    cloud.faults.add({ to: "graph", at: /servicePrincipals/, kind: "challenge", claims: CLAIMS });
    const outcome = await look({ byHand: { loginHint: dana.userPrincipalName } });
    assert.equal(outcome.kind, "sign-in");
    const { searchParams } = new URL((outcome as { url: string }).url);
    assert.equal(searchParams.get("claims"), CLAIMS);
  });

  it("asks for no more than it needs, and keeps nothing that brings more tokens", async () => {
    await look({ byHand: { loginHint: dana.userPrincipalName } });
    const [signIn] = cloud.requests.filter(({ path }) => path.endsWith("/authorize"));
    const scopes = `openid profile ${cloud.graphOrigin}/Application.Read.All`;
    assert.equal(signIn?.query.scope, scopes);
  });

  const FAULTS: [string, Fault, object][] = [
    [
      "Entra is asked too often",
      {
        to: "entra",
        at: /token/,
        kind: "answer",
        status: 429,
        headers: { "retry-after": "60" },
        body: {},
      },
      failed("throttled"),
    ],
    ["Entra drops the connection", { to: "entra", at: /token/, kind: "dropped" }, failed("failed")],
    [
      "Entra answers nonsense",
      { to: "entra", at: /token/, kind: "answer", status: 200, body: "<html>" },
      failed("failed"),
    ],
    [
      "Graph asks to wait for longer than there is",
      { to: "graph", at: /./, kind: "answer", status: 429, headers: { "retry-after": "60" } },
      failed("throttled"),
    ],
    ["Graph drops the connection", { to: "graph", at: /./, kind: "dropped" }, failed("failed")],
    ["Graph's answers break off", { to: "graph", at: /./, kind: "broken-off" }, failed("failed")],
    [
      "Graph answers nonsense",
      { to: "graph", at: /./, kind: "answer", status: 200, body: "<html>" },
      failed("failed"),
    ],
  ];
  for (const [what, fault, expected] of FAULTS) {
    it(`says in a word that ${what}`, async () => {
      cloud.faults.add(fault);
      assert.deepEqual(await look({ lookTime: 4000 }), expected);
    });
  }

  for (const to of ["entra", "graph"] as const) {
    it(`does not wait for ever for ${to}`, async () => {
      cloud.faults.add({ to, at: /./, kind: "held", until: NEVER });
      assert.deepEqual(await look({ lookTime: 700 }), failed("late"));
    });
  }

  it("waits as Graph asks where there is time", async () => {
    const fault = cloud.faults.add({
      to: "graph",
      at: /appRoleAssignments/,
      kind: "answer",
      status: 429,
      headers: { "retry-after": "0" },
      times: 1,
    });
    assert.equal(seenIn(await look()).grants.kind, "seen");
    assert.equal(fault.met(), 1);
  });

  it("shows the rest where a part cannot be had", async () => {
    cloud.faults.add({
      to: "graph",
      at: /\/applications\(/,
      kind: "answer",
      status: 500,
      body: {},
    });
    const { registration, grants } = seenIn(await look());
    assert.deepEqual(registration, { kind: "unseen", why: "failed" });
    assert.equal(grants.kind, "seen");
  });

  it("sees all pages of what is granted", async () => {
    app.principal.grants = ["Mail.Read", "User.Read.All", "Sites.Read.All"].map((role) => ({
      role,
      createdDateTime: null,
    }));
    cloud.paging.size = 1;
    const { grants } = seenIn(await look());
    cloud.paging.size = 100;
    assert.equal(grants.kind === "seen" && grants.value.length, 3);
    assert.equal(grants.kind === "seen" && grants.isPartial, undefined);
  });

  it("says that a person may not look at apps", async () => {
    dana.isRestricted = true;
    assert.deepEqual(await look(), failed("forbidden"));
  });

  it("leaves the named user out without the further permissions", async () => {
    const { user } = seenIn(
      await look({ question: { ...danasQuestion(), user: "sam@contoso.example" } }),
    );
    const unseen = { kind: "unseen", why: "not-consented" };
    assert.deepEqual(user, { name: "sam@contoso.example", exists: unseen, hasMailbox: unseen });
  });

  it("sees the named user with them, by single sign-on and by hand", async () => {
    addUser(tenant, { userPrincipalName: "sam@contoso.example", licences: [["TEAMS1"]] });
    bot.principal.consented.push("User.ReadBasic.All", "LicenseAssignment.Read.All");
    cloud.signIns.givesAll = false;
    const alone = await look({ question: { ...danasQuestion(), user: dana.id } });
    assert.deepEqual(seenIn(alone).user?.exists, { kind: "seen", value: true });
    cloud.signIns.givesAll = true;
    const about = (user: string) => ({ question: { ...danasQuestion(), user } });
    const byHand = { loginHint: dana.userPrincipalName };
    const sam = await look(about("sam@contoso.example"));
    const self = await look({ ...about(dana.id), byHand });
    const nobody = await look(about("nobody@contoso.example"));
    const userIn = (outcome: LookUpOutcome) => seenIn(outcome).user;
    const seen = (exists: boolean, hasMailbox: boolean | null) => ({
      exists: { kind: "seen", value: exists },
      hasMailbox: { kind: "seen", value: hasMailbox },
    });
    assert.deepEqual(userIn(sam), { name: "sam@contoso.example", ...seen(true, false) });
    assert.deepEqual(userIn(self), { name: dana.id, ...seen(true, true) });
    assert.deepEqual(userIn(nobody), { name: "nobody@contoso.example", ...seen(false, null) });
  });
});
