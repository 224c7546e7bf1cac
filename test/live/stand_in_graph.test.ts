import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { JWTPayload } from "jose";
import { after, afterEach, before, beforeEach, describe, it } from "mocha";
import { type FaultKind, NEVER } from "./cloud_faults.ts";
import { type StandInCloud, startCloud } from "./stand_in_cloud.ts";
import { addApp, addUser, makeTenant } from "./stand_in_directory.ts";
import { makeTrust } from "./trusting_child.ts";
import { trustingFetch } from "./trusting_fetch.ts";

const trust = makeTrust();
const fetch = trustingFetch(trust);
const tenant = makeTenant();
const megan = addUser(tenant);
addUser(tenant, { userPrincipalName: "alex@contoso.example", hasMailbox: false });
const { registration: app, principal } = addApp(tenant, {
  roles: ["Mail.Read", "User.Read.All", "Group.Read.All"],
  asks: { roles: ["Mail.Read"], scopes: ["User.Read"] },
});
const OF_APP = { idtyp: "app", appid: app.appId, oid: principal.id };
const OF_MEGAN = { idtyp: "user", appid: app.appId, oid: megan.id };

/** The published ids of Mail.Read, as an app role and as a scope. */
const MAIL_READ = "810c84a8-4a9e-49e6-bf7d-12d183f40d01";
const USER_READ = "e1fe6dd8-ba31-4d61-89e7-88639da4683d";

let cloud: StandInCloud;

/** Reads from Microsoft Graph with a token of these claims. */
async function get(path: string, claims: JWTPayload, init: RequestInit = {}): Promise<Response> {
  const aud = "https://graph.microsoft.com";
  const token = await cloud.mintToken({ aud, tid: tenant.id, ...claims });
  const headers = { authorization: `Bearer ${token}` };
  return await fetch(`${cloud.graphOrigin}/v1.0${path}`, { ...init, headers });
}

interface Case {
  path: string;
  claims: JWTPayload;
  status: number;
  code?: string;
}

/** What is let through, and how the rest is refused. */
const CASES: readonly Case[] = [
  {
    path: "/users/megan@contoso.example",
    claims: { ...OF_APP, roles: ["User.Read.All"] },
    status: 200,
  },
  {
    path: "/users/nobody",
    claims: { ...OF_APP, roles: ["User.Read.All"] },
    status: 404,
    code: "Request_ResourceNotFound",
  },
  { path: "/users/nobody", claims: OF_APP, status: 403, code: "Authorization_RequestDenied" },
  { path: "/me", claims: { ...OF_APP, roles: ["User.Read.All"] }, status: 400, code: "BadRequest" },
  {
    path: "/me/messages",
    claims: { ...OF_APP, roles: ["Mail.Read"] },
    status: 403,
    code: "ErrorAccessDenied",
  },
  { path: "/me/messages", claims: OF_APP, status: 401, code: "NoPermissionsInAccessToken" },
  {
    path: "/users/alex@contoso.example/messages",
    claims: { ...OF_APP, roles: ["Mail.Read"] },
    status: 404,
    code: "MailboxNotEnabledForRESTAPI",
  },
  {
    path: "/users/nobody/messages",
    claims: { ...OF_APP, roles: ["Mail.Read"] },
    status: 404,
    code: "ErrorInvalidUser",
  },
  { path: "/me/messages", claims: { ...OF_MEGAN, scp: "Mail.Read" }, status: 200 },
  {
    path: "/users/alex@contoso.example/messages",
    claims: { ...OF_MEGAN, scp: "Mail.Read" },
    status: 403,
    code: "ErrorAccessDenied",
  },
  { path: "/me/licenseDetails", claims: { ...OF_MEGAN, scp: "User.Read" }, status: 200 },
  {
    path: "/users/alex@contoso.example/licenseDetails",
    claims: { ...OF_MEGAN, scp: "User.Read" },
    status: 403,
    code: "Authorization_RequestDenied",
  },
  {
    path: "/me/nothing",
    claims: { ...OF_MEGAN, scp: "User.Read" },
    status: 404,
    code: "BadRequest",
  },
  {
    path: "/me",
    claims: { ...OF_MEGAN, scp: "User.Read", aud: "https://api.example" },
    status: 401,
    code: "InvalidAuthenticationToken",
  },
  {
    path: "/me",
    claims: { ...OF_MEGAN, scp: "User.Read", exp: 1 },
    status: 401,
    code: "InvalidAuthenticationToken",
  },
];

describe("the stand-in of Microsoft Graph", () => {
  before(async () => {
    cloud = await startCloud(trust.certificate);
  });

  beforeEach(() => {
    cloud.directory.tenants.push(tenant);
  });

  afterEach(() => {
    cloud.reset();
  });

  after(async () => {
    await cloud.stop();
    trust.remove();
  });

  for (const { path, claims, status, code } of CASES) {
    const holds = claims.roles ?? claims.scp ?? "nothing";
    it(`answers ${path} for ${claims.idtyp} with ${holds} by ${status} ${code ?? ""}`, async () => {
      const response = await get(path, claims);
      const { error } = await response.json();
      assert.deepEqual([response.status, error?.code], [status, code]);
      assert.equal(error?.innerError["request-id"], error && response.headers.get("request-id"));
    });
  }

  it("shows an app, a page of its grants at a time, and what it asks for", async () => {
    const claims = { ...OF_MEGAN, scp: "Application.Read.All" };
    cloud.paging.size = 2;
    const first = await (
      await get(`/servicePrincipals/${principal.id}/appRoleAssignments`, claims)
    ).json();
    const next = first["@odata.nextLink"].replace(`${cloud.graphOrigin}/v1.0`, "");
    const second = await (await get(next, claims)).json();
    assert.deepEqual([first.value.length, second.value.length], [2, 1]);
    assert.equal(first.value[0].appRoleId, MAIL_READ);
    assert.equal(second["@odata.nextLink"], undefined);
    const select = "?$select=requiredResourceAccess";
    const asked = await (await get(`/applications(appId='${app.appId}')${select}`, claims)).json();
    assert.deepEqual(Object.keys(asked), ["@odata.context", "requiredResourceAccess"]);
    assert.deepEqual(asked.requiredResourceAccess[0].resourceAccess, [
      { id: MAIL_READ, type: "Role" },
      { id: USER_READ, type: "Scope" },
    ]);
  });

  it("lets nobody write, and keeps that it was tried", async () => {
    const claims = { ...OF_MEGAN, scp: "User.ReadWrite" };
    const { status } = await get("/me", claims, { method: "PATCH", body: "{}" });
    assert.equal(status, 405);
    assert.deepEqual(
      cloud.requests.map(({ method, path }) => [method, path]),
      [["PATCH", "/v1.0/me"]],
    );
  });

  it("asks for a token with other claims, by a challenge", async () => {
    const claims = JSON.stringify({ access_token: { nbf: { essential: true, value: "1" } } });
    cloud.faults.add({ to: "graph", at: /\/me$/, kind: "challenge", claims });
    const { status, headers } = await get("/me", { ...OF_MEGAN, scp: "User.Read" });
    assert.equal(status, 401);
    const encoded = Buffer.from(claims).toString("base64");
    assert.match(headers.get("www-authenticate") ?? "", /error="insufficient_claims"/);
    assert.ok(headers.get("www-authenticate")?.endsWith(`claims="${encoded}"`));
  });

  const throttled = { status: 429, headers: { "retry-after": "7" }, body: "not JSON" };
  const faults: [name: string, FaultKind, RegExp | undefined][] = [
    ["another answer", { kind: "answer", ...throttled }, undefined],
    ["nothing", { kind: "held", until: NEVER }, /abort|timeout/i],
    ["half of an answer", { kind: "broken-off" }, /./],
    ["the end of the connection", { kind: "dropped" }, /fetch failed/],
  ];
  for (const [name, fault, error] of faults) {
    it(`answers once by ${name}`, async () => {
      const { met } = cloud.faults.add({
        to: "graph",
        at: /^GET \/v1\.0\/me\?/,
        times: 1,
        ...fault,
      });
      const ask = async () => {
        const init = fault.kind === "held" ? { signal: AbortSignal.timeout(50) } : {};
        const response = await get("/me?$select=id", { ...OF_MEGAN, scp: "User.Read" }, init);
        return { response, text: await response.text() };
      };
      if (error === undefined) {
        const { response, text } = await ask();
        const said = [response.status, response.headers.get("retry-after"), text];
        assert.deepEqual(said, [429, "7", "not JSON"]);
      } else {
        await assert.rejects(ask, error);
      }
      assert.equal((await ask()).response.status, 200);
      assert.equal(met(), 1);
    });
  }
});
