import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, describe, it } from "mocha";
import { keyPem, makeAppCertificate } from "../server/make_certificate.ts";
import type { SignInCase, SignInOutcome } from "./msal_child.ts";
import { type StandInCloud, startCloud } from "./stand_in_cloud.ts";
import { addApp, addUser, makeTenant } from "./stand_in_directory.ts";
import { type Ended, makeTrust, optionsOfTask, runTrusting } from "./trusting_child.ts";
import { trustingFetch } from "./trusting_fetch.ts";

const SECRET = "canary-secret~of.the-app";
const GRAPH = "https://graph.microsoft.com/.default";

const REDIRECT = "https://bot.example/signed-in";

const trust = makeTrust();
const certificate = makeAppCertificate(trust.authority);
const thumbprint = createHash("sha256").update(certificate.der).digest("hex");

const tenant = makeTenant();
const megan = addUser(tenant);
const { registration: app, principal } = addApp(tenant, {
  secrets: [SECRET],
  publicKeys: [certificate.publicKey],
  roles: ["Mail.Read", "User.Read.All"],
  identifierUris: ["api://bot.example/app"],
  consented: ["User.Read", "Application.Read.All"],
  redirectUris: [REDIRECT],
  isPublicClient: true,
});
const { registration: strict } = addApp(tenant, { secrets: [SECRET] });

let cloud: StandInCloud;

/** Signs in as the cases say, in one child that trusts the cloud. */
async function signIn(cases: SignInCase[]): Promise<SignInOutcome[]> {
  const run = { file: "test/live/msal_child.ts", stdin: JSON.stringify(cases) };
  const { status, stdout, stderr } = await runTrusting(trust, run);
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

/** A confidential app as MSAL is told of it. */
function auth({ appId }: { appId: string }, proof: object = { clientSecret: SECRET }) {
  const authority = `${cloud.loginOrigin}/${tenant.id}`;
  const knownAuthorities = [new URL(authority).host];
  return { clientId: appId, authority, knownAuthorities, ...proof };
}

/** Follows the way that a browser takes, until it is sent back with a code. */
async function signInByHand(): Promise<string> {
  const query = new URLSearchParams({
    client_id: app.appId,
    response_type: "code",
    redirect_uri: REDIRECT,
    scope: "User.Read",
    login_hint: megan.userPrincipalName,
  });
  const page = `${cloud.loginOrigin}/${tenant.id}/oauth2/v2.0/authorize?${query}`;
  const { headers } = await trustingFetch(trust)(page);
  return new URL(headers.get("location") ?? "").searchParams.get("code") ?? "";
}

describe("the stand-in of the cloud", () => {
  before(async () => {
    cloud = await startCloud(trust.certificate);
    cloud.directory.tenants.push(tenant);
  });

  after(async () => {
    await cloud.stop();
    trust.remove();
  });

  it("gives an app its own token, with all that is granted, by secret and by certificate", async () => {
    const clientCertificate = { thumbprintSha256: thumbprint, privateKey: keyPem(certificate) };
    const get = `${cloud.graphOrigin}/v1.0/users/${megan.userPrincipalName}/messages?$select=subject`;
    const [bySecret, byCertificate, wrong] = await signIn([
      { auth: auth(app), scopes: [GRAPH], get },
      {
        auth: auth(app, { clientCertificate }),
        scopes: [GRAPH],
        get: `${cloud.graphOrigin}/v1.0/me`,
      },
      { auth: auth(app, { clientSecret: "wrong" }), scopes: [GRAPH] },
    ]);
    const { idtyp, ver, iss, aud, oid, roles, appid, appidacr } = bySecret?.claims ?? {};
    assert.deepEqual(
      { idtyp, ver, iss, aud, oid, roles, appid, appidacr },
      {
        idtyp: "app",
        ver: "1.0",
        iss: `https://sts.windows.net/${tenant.id}/`,
        aud: "https://graph.microsoft.com",
        oid: principal.id,
        roles: ["Mail.Read", "User.Read.All"],
        appid: app.appId,
        appidacr: "1",
      },
    );
    assert.equal(bySecret?.got?.status, 200);
    assert.deepEqual(
      bySecret.got.body.value,
      megan.messages.map((subject) => ({ subject })),
    );
    assert.equal(byCertificate?.claims?.appidacr, "2");
    assert.equal(byCertificate.got?.status, 400);
    assert.match(
      JSON.stringify(byCertificate.got.body),
      /only valid with delegated authentication/,
    );
    assert.deepEqual(wrong?.refused, {
      name: "ServerError",
      code: "invalid_client",
      suberror: "",
      number: "7000215",
    });
  });

  it("exchanges a person's token, and says what stands in the way of it", async () => {
    const who = { tid: tenant.id, oid: megan.id };
    const assertion = await cloud.mintUserToken({ aud: app.appId, ...who });
    const foreign = await cloud.mintUserToken({ aud: "another-app", ...who });
    const unconsented = await cloud.mintUserToken({ aud: strict.appId, ...who });
    const get = `${cloud.graphOrigin}/v1.0/servicePrincipals(appId='${app.appId}')`;
    const exchange = (other: Partial<SignInCase>) => ({
      auth: auth(app),
      scopes: [GRAPH],
      ...other,
    });
    const [good, wrong, refused] = await signIn([
      exchange({ assertion, get }),
      exchange({ assertion: foreign }),
      exchange({ auth: auth(strict), assertion: unconsented }),
    ]);
    assert.equal(good?.account, `${megan.id}.${tenant.id}`);
    assert.equal(good.claims?.idtyp, "user");
    assert.equal(good.claims.scp, "User.Read Application.Read.All openid profile");
    assert.deepEqual([good.got?.status, good.got?.body.id], [200, principal.id]);
    assert.equal(wrong?.refused?.number, "50013");
    assert.deepEqual(refused?.refused, {
      name: "InteractionRequiredAuthError",
      code: "invalid_grant",
      suberror: "consent_required",
      claims: "",
    });
  });

  it("redeems the code of a sign-in by hand, and gives a token with the claims that were asked for", async () => {
    const claims = JSON.stringify({ access_token: { nbf: { essential: true, value: "1" } } });
    const met = cloud.faults.add({ to: "graph", at: /\/me$/, kind: "challenge", claims });
    const code = { code: await signInByHand(), redirectUri: REDIRECT };
    const get = `${cloud.graphOrigin}/v1.0/me`;
    const asked = { auth: auth(app, { clientSecret: SECRET, clientCapabilities: ["CP1"] }), get };
    const scopes = ["User.Read"];
    const [challenged, accepted, again] = await signIn([
      { ...asked, scopes, code },
      { ...asked, scopes, code: { ...code, code: await signInByHand() }, claims },
      { ...asked, scopes, code },
    ]);
    met.remove();
    assert.equal(challenged?.got?.status, 401);
    assert.match(challenged.got.challenge ?? "", /error="insufficient_claims"/);
    assert.deepEqual(accepted?.claims?.xms_cc, ["CP1"]);
    assert.equal(accepted.got?.status, 200);
    assert.equal(again?.refused?.number, "54005");
  });

  it("runs the command line many times in one process that trusts it", async () => {
    const stdin = JSON.stringify([
      { args: ["--version"] },
      { args: ["explain"], stdin: "lunch on Friday" },
    ]);
    const { stdout, stderr } = await runTrusting(trust, { file: "test/live/many_runs.ts", stdin });
    assert.equal(stderr, "");
    const ended: Ended[] = JSON.parse(stdout);
    assert.deepEqual(
      ended.map(({ status }) => status),
      [0, 3],
    );
    const denoOptions = optionsOfTask("explain");
    const run = { file: "src/cli/main.ts", args: ["--version"], denoOptions };
    assert.equal((await runTrusting(trust, run)).stdout, ended[0]?.stdout);
  });

  it("signs a person in by device code, once he is done", async () => {
    cloud.signIns.pendingPolls = 2;
    const [done, undeclared] = await signIn([
      {
        auth: auth(app, {}),
        scopes: ["User.Read"],
        byDeviceCode: true,
        get: `${cloud.graphOrigin}/v1.0/me`,
      },
      { auth: auth(strict, {}), scopes: ["User.Read"], byDeviceCode: true },
    ]);
    assert.equal(done?.got?.body.userPrincipalName, megan.userPrincipalName);
    // MSAL keeps nothing of what Entra says to a poll but its `error`.
    assert.equal(undeclared?.refused?.code, "post_request_failed");
    const polls = cloud.requests.filter(({ form }) => form.device_code !== undefined);
    assert.deepEqual(
      polls.map(({ status }) => status),
      [400, 400, 200, 401],
    );
  });
});
