import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, afterEach, before, describe, it } from "mocha";
import { type StandInCloud, startCloud } from "../live/stand_in_cloud.ts";
import { addApp, addUser, makeTenant } from "../live/stand_in_directory.ts";
import { type Ended, makeTrust, optionsOfTask, runTrusting } from "../live/trusting_child.ts";
import { type FakeIdentity, startIdentity } from "../server/fake_entra.ts";
import { certificatePem, keyPem, makeAppCertificate } from "../server/make_certificate.ts";

const V1 = "https://graph.microsoft.com/v1.0";
const SECRET = "canary~secret.of-the-app";

const trust = makeTrust();
const certificate = makeAppCertificate(trust.authority);
const tenant = makeTenant();
const megan = addUser(tenant, { groups: ["canary-group"], messages: ["canary-subject"] });
const { registration: app } = addApp(tenant, {
  secrets: [SECRET],
  publicKeys: [certificate.publicKey],
  roles: ["Directory.Read.All"],
  consented: ["User.Read"],
  isPublicClient: true,
});
const { registration: closed } = addApp(tenant, { secrets: [SECRET] });
const folder = mkdtempSync(path.join(tmpdir(), "verify-"));
const pem = path.join(folder, "app.pem");

const USER = ["--user", megan.userPrincipalName];
const MEMBER_OF = `GET ${V1}/me/memberOf`;

let cloud: StandInCloud;

/** A run, and what it is to come to. */
interface Case {
  name: string;
  args?: string[];
  text?: string;
  settings?: Record<string, string>;
  status: number;
  page: RegExp;
}

/** What the environment says, beside where the cloud is. */
function settingsOf(more: Record<string, string> = { AZURE_CLIENT_SECRET: SECRET }) {
  return {
    AZURE_TENANT_ID: tenant.id,
    AZURE_CLIENT_ID: app.appId,
    AZURE_AUTHORITY_HOST: cloud.loginOrigin,
    GRAPH_ENDPOINT: cloud.graphOrigin,
    ...more,
  };
}

/** Runs verify for each case, in one process that trusts the cloud. */
async function runAll(cases: readonly Case[]): Promise<Ended[]> {
  const runs = cases.map(({ args = USER, text = MEMBER_OF, settings }) => ({
    args: ["verify", ...args],
    stdin: text,
    settings: settingsOf(settings),
    files: { [pem]: keyPem(certificate) + certificatePem(certificate) },
  }));
  const child = { file: "test/live/many_runs.ts", stdin: JSON.stringify(runs) };
  const { status, stdout, stderr } = await runTrusting(trust, child);
  assert.equal(status, 0, stderr);
  const ended: Ended[] = JSON.parse(stdout);
  return ended;
}

async function checkAll(cases: readonly Case[]): Promise<void> {
  const ended = await runAll(cases);
  cases.forEach(({ name, status, page }, at) => {
    const { stdout, stderr, ...end } = ended[at] ?? { stdout: "", stderr: "", status: null };
    assert.match(stdout.replaceAll(/\s+/g, " "), page, name);
    assert.equal(end.status, status, name);
    assert.doesNotMatch(stdout + stderr, /canary|eyJ|AADSTS\d+:|Trace ID/, name);
  });
}

/** What came to Graph. */
function graphCalls(): string[] {
  return cloud.requests
    .filter(({ to }) => to === "graph")
    .map((request) => `${request.method} ${request.path} ${request.status}`);
}

describe("verify, against a cloud on this machine", () => {
  before(async () => {
    writeFileSync(pem, keyPem(certificate) + certificatePem(certificate));
    cloud = await startCloud(trust.certificate);
    cloud.directory.tenants.push(tenant);
  });

  afterEach(() => {
    cloud.requests.length = 0;
    cloud.faults.clear();
    Object.assign(cloud.signIns, { pendingPolls: 0, deviceEnds: "signed-in" });
  });

  after(async () => {
    await cloud.stop();
    trust.remove();
    rmSync(folder, { recursive: true });
  });

  it("proves before and after with a secret and with a certificate, and tells what stands in the way", async () => {
    const memberOf = `GET /users/${megan.userPrincipalName}/memberOf`;
    await checkAll([
      {
        name: "secret",
        status: 0,
        page: new RegExp(
          `^Proven: Graph answers ${memberOf}\\..*Answer 400, BadRequest.*Answer 200`,
        ),
      },
      {
        name: "certificate",
        settings: { AZURE_CLIENT_CERTIFICATE_PATH: pem },
        status: 0,
        page: /^Proven: .* with a certificate, at localhost:.*Answer 200/,
      },
      {
        name: "permission missing",
        text: `GET ${V1}/me/messages`,
        status: 4,
        page: /^Refused: .* the token lacks Mail\.Read\..*\[ \] Mail\.Read /,
      },
      {
        name: "no permission at all",
        settings: { AZURE_CLIENT_ID: closed.appId, AZURE_CLIENT_SECRET: SECRET },
        status: 4,
        page: /^Refused: .* the token lacks /,
      },
      {
        name: "fine",
        text: `GET ${V1}/users/${megan.id}`,
        status: 0,
        page: /^Proven: .*It works as it is/,
      },
      {
        name: "POST",
        text: `POST ${V1}/groups\n\n{"displayName":"x"}`,
        status: 4,
        page: /^Would be refused: .* the token lacks Group\.Create/,
      },
      {
        name: "wrong secret",
        settings: { AZURE_CLIENT_SECRET: "canary~wrong" },
        status: 5,
        page: /^Not proven: the sign-in failed, as Entra does not accept the client secret\. .* Check AZURE_CLIENT_SECRET/,
      },
      {
        name: "unknown app",
        settings: { AZURE_CLIENT_ID: tenant.id, AZURE_CLIENT_SECRET: SECRET },
        status: 5,
        page: /^Not proven: the sign-in failed, as the tenant does not know the app\./,
      },
      {
        name: "Entra is not there",
        settings: { AZURE_CLIENT_SECRET: SECRET, AZURE_AUTHORITY_HOST: "https://localhost:9" },
        status: 5,
        page: /found no connection to the sign-in host/,
      },
      {
        name: "Graph is not there",
        settings: { AZURE_CLIENT_SECRET: SECRET, GRAPH_ENDPOINT: "https://localhost:9" },
        status: 5,
        page: /^Not proven: /,
      },
    ]);
    assert.deepEqual(
      graphCalls().filter((call) => !call.startsWith("GET ")),
      [],
    );
    const [before, after] = graphCalls();
    assert.equal(before, "GET /v1.0/me/memberOf 400");
    assert.equal(after, `GET /v1.0/users/${megan.userPrincipalName}/memberOf 200`);
  });

  it("signs a person in by a code, and shows the delegated side", async () => {
    cloud.signIns.pendingPolls = 1;
    await checkAll([
      {
        name: "done",
        args: ["--as-me"],
        settings: {},
        status: 0,
        page: /^Proven: Graph answers GET \/me\/memberOf\. Signed in as megan@contoso\.example, through app .*scp User\.Read/,
      },
      {
        name: "--user on /me",
        args: ["--as-me", ...USER],
        settings: {},
        status: 0,
        page: /Note --user was not used: the request is for the signed-in user\./,
      },
      {
        name: "scope missing",
        args: ["--as-me"],
        text: `GET ${V1}/me/messages`,
        settings: {},
        status: 4,
        page: /^Refused: .* lacks Mail\.Read.*delegated.* 1\. Entra .* > Delegated permissions > Mail\.Read\. 2\. Then consent to it: .* 3\. Run verify again: it gets a new token\. .*Grant Mail\.Read \(delegated\)/,
      },
      {
        name: "no public client",
        args: ["--as-me"],
        settings: { AZURE_CLIENT_ID: closed.appId },
        status: 5,
        page: /^Not proven: the sign-in failed\..*Allow public client flows/i,
      },
    ]);
  });

  const ends = [
    ["declined", /the person refused it in the browser/],
    ["expired", /the code ran out/],
  ] as const;
  for (const [deviceEnds, page] of ends) {
    it(`says that a code was ${deviceEnds}`, async () => {
      cloud.signIns.deviceEnds = deviceEnds;
      await checkAll([{ name: deviceEnds, args: ["--as-me"], settings: {}, status: 5, page }]);
    });
  }

  it("tells the code and its page on standard error", async () => {
    const [{ stderr } = { stderr: "" }] = await runAll([
      { name: "code", args: ["--as-me"], settings: {}, status: 0, page: /./ },
    ]);
    assert.match(
      stderr,
      /^Open https:\/\/\S+ in any browser and enter \S+\. It holds for \d+ min\.$/m,
    );
  });

  it("gets a new token where Graph wants to see more in it", async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1788256800"}}}';
    cloud.faults.add({ kind: "challenge", to: "graph", at: /memberOf/, claims });
    await checkAll([
      {
        name: "challenge",
        text: `GET ${V1}/users/${megan.id}/memberOf`,
        status: 0,
        page: /^Proven: /,
      },
    ]);
    const statuses = graphCalls().map((call) => call.split(" ").at(-1));
    assert.deepEqual(statuses, ["401", "200"]);
  });

  it("says what Graph's faults are", async () => {
    const ofGraph = { "request-id": "0f6c2d7e-91b4-4c1f-8e35-d20f6b7a4c19" };
    const wait = { status: 429, headers: { ...ofGraph, "retry-after": "3600" } };
    cloud.faults.add({ kind: "answer", to: "graph", at: /\/a\//, ...wait });
    cloud.faults.add({ kind: "dropped", to: "graph", at: /\/b\// });
    cloud.faults.add({ kind: "answer", to: "graph", at: /\/c\//, status: 503, headers: ofGraph });
    await checkAll([
      {
        name: "throttled",
        text: `GET ${V1}/groups/a/members`,
        status: 5,
        page: /asks to wait 60 min/,
      },
      { name: "dropped", text: `GET ${V1}/groups/b/members`, status: 5, page: /got no answer/ },
      { name: "failed", text: `GET ${V1}/groups/c/members`, status: 5, page: /Graph failed at/ },
    ]);
  });

  it("is a command of its own, which Deno's task lets do just this", async () => {
    const env = settingsOf();
    const hosts = [cloud.loginOrigin, cloud.graphOrigin].map((origin) => new URL(origin).host);
    const denoOptions = optionsOfTask("verify").map((option) =>
      option.startsWith("--allow-net=") ? `${option},${hosts.join(",")}` : option,
    );
    const run = { file: "src/cli/main.ts", stdin: MEMBER_OF, env, denoOptions };
    const ended = await runTrusting(trust, { ...run, args: ["verify", ...USER, "--show"] });
    assert.match(ended.stdout, /^Proven: /, ended.stderr);
    assert.match(ended.stdout, /"displayName": "canary-group"/);
    assert.equal(ended.status, 0);
    assert.doesNotMatch(ended.stdout + ended.stderr, /canary~|eyJ/);
  });

  it("does not believe a certificate that nobody vouches for", async () => {
    const run = { file: "src/cli/main.ts", stdin: MEMBER_OF, env: settingsOf() };
    const strange = makeTrust();
    const { status, stdout } = await runTrusting(strange, { ...run, args: ["verify", ...USER] });
    strange.remove();
    assert.equal(status, 5);
    assert.match(stdout, /certificate that this\s+machine does not\s+trust/);
    assert.deepEqual(graphCalls(), []);
  });

  describe("as a managed identity", () => {
    let identity: FakeIdentity;

    afterEach(() => identity.stop());

    it("gets a token from the machine, for Graph alone", async () => {
      const token = await cloud.mintToken({
        aud: "https://graph.microsoft.com",
        tid: tenant.id,
        appid: app.appId,
        idtyp: "app",
        roles: ["Directory.Read.All"],
      });
      identity = await startIdentity({ token });
      const { AZURE_CLIENT_ID: _, ...env } = settingsOf({});
      const run = { file: "src/cli/main.ts", stdin: MEMBER_OF, args: ["verify", ...USER] };
      const ended = await runTrusting(trust, { ...run, env: { ...env, ...identity.settings } });
      assert.match(
        ended.stdout,
        /^Proven: [\s\S]*the managed identity of this machine/,
        ended.stderr,
      );
      assert.equal(ended.status, 0);
      assert.equal(identity.asked[0]?.query.resource, cloud.graphOrigin);
    });
  });
});
