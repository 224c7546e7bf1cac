import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { runCli } from "../../src/cli/run_cli.ts";
import {
  APP,
  APP_SETTINGS,
  type CloudAnswers,
  fakeCloud,
  granted,
  ME_REFUSED,
  TENANT,
} from "./fake_cloud.ts";
import { fakeIo } from "./fake_io.ts";

const V1 = "https://graph.microsoft.com/v1.0";
const MEMBER_OF = `GET ${V1}/users/dana@contoso.com/memberOf`;
const READER = [granted({ roles: ["Directory.Read.All"] })];
const PAGE = { headers: { "content-type": "text/html", "request-id": "" }, body: "<p>canary" };

interface Case extends CloudAnswers {
  text?: string;
  args?: string[];
  settings?: Record<string, string>;
}

async function run({
  text = MEMBER_OF,
  args = ["--json"],
  settings = APP_SETTINGS,
  entra = READER,
  graph,
}: Case) {
  const cloud = fakeCloud({ entra, ...(graph && { graph }) });
  const { io, written } = fakeIo({ stdin: text, settings, fetch: cloud.fetch });
  const status = await runCli(["verify", ...args], io);
  assert.doesNotMatch(written.stdout + written.stderr, /canary/);
  return { status, ...written, ...cloud, sent: cloud.calls.map(({ url }) => url) };
}

/** What the JSON says that matters here. */
async function outcome(asked: Case) {
  const { status, stdout, sent } = await run(asked);
  const { verdict, reason, before, notes } = JSON.parse(stdout);
  return { status, verdict, reason, before, notes, sent };
}

describe("verify, of what is no proof", () => {
  const foreign: [name: string, asked: Case][] = [
    ["a proxy's page", { graph: () => PAGE }],
    ["a proxy's refusal", { graph: () => ({ ...PAGE, status: 403 }) }],
    ["a proxy's JSON", { graph: () => ({ ...PAGE, status: 403, body: { error: "canary" } }) }],
    ["a proxy's 404", { graph: () => ({ ...PAGE, status: 404, body: { error: "not found" } }) }],
    ["a proxy's failure", { graph: () => ({ ...PAGE, status: 502 }) }],
    ["a proxy's wish to wait", { graph: () => ({ ...PAGE, status: 429 }) }],
    ["204", { graph: () => ({ status: 204 }) }],
    ...[301, 302, 307, 308].map((status): [string, Case] => [
      `${status} to a sign-in`,
      { graph: () => ({ status, headers: { location: "https://proxy.contoso.local/canary" } }) },
    ]),
    ["an answer to an app that asks for /me", { text: `GET ${V1}/me/memberOf` }],
  ];
  for (const [name, asked] of foreign) {
    it(`is not proven by ${name}`, async () => {
      const { status, verdict, reason, before } = await outcome(asked);
      assert.deepEqual([status, verdict, reason], [5, "unproven", "not-graph"]);
      assert.deepEqual([before.sent, before.answered], [true, false]);
      assert.equal(before.error.code, "ERR_GRAPH_FOREIGN");
    });
  }

  it("says so in the first line, and in the last what to look for", async () => {
    const { stdout } = await run({ args: [], graph: () => PAGE });
    const page = stdout.replaceAll(/\s+/g, " ");
    assert.match(page, /^Not proven: what came back for GET \S+ is no answer of Graph\./);
    assert.match(page, /without a request-id, .* look for a proxy .* between here and Graph\. $/);
  });
});

describe("verify, of what it does not send", () => {
  const users = [":id", "YOUR_USER_ID", "user-id", "…", "...", "%s", "***", "xxxxxxxx-xxxx-xxxx"];
  for (const user of users) {
    it(`asks who ${user} is, and takes --user for him`, async () => {
      const text = `GET ${V1}/users/${user}/memberOf`;
      const open = await outcome({ text });
      assert.deepEqual([open.status, open.reason, open.sent], [5, "user-open", []]);
      const named = await outcome({ text, args: ["--user", "dana@contoso.com", "--json"] });
      assert.deepEqual([named.status, named.sent], [0, [MEMBER_OF.slice(4)]]);
    });
  }

  const joined = [
    `"${V1}/users/" + userId + "/memberOf"`,
    `GET ${V1}/users/" + userId + "/memberOf`,
    `GET ${V1}/users/' + userId + '/memberOf'`,
  ];
  for (const text of joined) {
    it(`does not send the half of what code puts together: ${text}`, async () => {
      const { reason, sent, before } = await outcome({ text });
      assert.deepEqual([reason, sent], ["user-open", []]);
      assert.equal(before.request.url, `${V1}/users/{id}/memberOf`);
    });
  }

  it("does not send what would call another address than it shows", async () => {
    const { status, reason, before, sent } = await outcome({ text: `GET ${V1}/../../x` });
    assert.deepEqual([status, reason, before.held, sent], [5, "address-changes", "address", []]);
  });

  it("sends no batch, however it is written", async () => {
    const { before, sent } = await outcome({ text: `GET ${V1}/%24batch` });
    assert.deepEqual([before.held, sent], ["method", []]);
  });

  it("sends a comparison", async () => {
    const text = `GET ${V1}/users/dana@contoso.com/messages?$filter=subject eq 'a<b'`;
    assert.equal((await outcome({ text })).status, 0);
  });
});

describe("verify, of whose cloud it is", () => {
  const us = {
    ...APP_SETTINGS,
    AZURE_AUTHORITY_HOST: "login.microsoftonline.us",
    GRAPH_ENDPOINT: "graph.microsoft.us",
  };

  it("does not prove elsewhere what was pasted for one cloud", async () => {
    const { status, stderr, signIns } = await run({ settings: us });
    assert.deepEqual([status, signIns], [2, []]);
    assert.match(stderr, /^ERR_CLOUD_MISMATCH: .* found graph\.microsoft\.us, /);
  });

  it("says where a request went in a cloud of one's own", async () => {
    const settings = {
      ...APP_SETTINGS,
      AZURE_AUTHORITY_HOST: "https://login.contoso.local",
      GRAPH_ENDPOINT: "https://graph.contoso.local",
    };
    const login = `https://login.contoso.local/${TENANT}`;
    const described = {
      issuer: `${login}/v2.0`,
      authorization_endpoint: `${login}/oauth2/v2.0/authorize`,
      token_endpoint: `${login}/oauth2/v2.0/token`,
      jwks_uri: `${login}/discovery/v2.0/keys`,
    };
    const { notes, sent } = await outcome({ settings, entra: [{ body: described }, ...READER] });
    assert.match(sent[0] ?? "", /^https:\/\/graph\.contoso\.local\//);
    assert.ok(
      notes.includes(
        "The request is read as one of graph.microsoft.com; this proves graph.contoso.local, as GRAPH_ENDPOINT says.",
      ),
    );
    assert.deepEqual((await outcome({})).notes, []);
  });
});

describe("verify, of how long it takes", () => {
  it("gives the corrected request the time that a sign-in took", async () => {
    let now = 1_788_256_800;
    const claims = btoa('{"access_token":{"nbf":{"essential":true}}}');
    const challenge = `Bearer error="insufficient_claims", claims="${claims}"`;
    const answers = [
      { status: 401, headers: { "www-authenticate": challenge }, body: {} },
      ME_REFUSED,
      { status: 429, headers: { "retry-after": "30" }, body: {} },
      { body: {} },
    ];
    const cloud = fakeCloud({ entra: READER, graph: (_, count) => answers[count - 1] ?? {} });
    const fetch: typeof globalThis.fetch = (input, init) => {
      if (cloud.calls.length === 1 && String(input).includes("/oauth2/")) now += 90;
      return cloud.fetch(input, init);
    };
    const onSleep = (milliseconds: number) => {
      now += milliseconds / 1000;
    };
    const stdin = `GET ${V1}/me/memberOf`;
    const { io } = fakeIo({ stdin, settings: APP_SETTINGS, fetch, onSleep, now: () => now });
    assert.equal(await runCli(["verify", "--user", "dana@contoso.com"], io), 0);
    assert.equal(cloud.calls.length, 4);
  });
});

describe("verify --as-me", () => {
  const code = { user_code: "ABCD-EFGH", device_code: "canary", interval: 0.01, expires_in: 900 };
  for (const page of ["http://login.microsoft.com/device", "javascript:alert(1)", "device"]) {
    it(`sends nobody to ${page}`, async () => {
      const { status, stderr, stdout, signIns } = await run({
        args: ["--as-me"],
        settings: { AZURE_TENANT_ID: TENANT, AZURE_CLIENT_ID: APP },
        entra: [{ body: { ...code, verification_uri: page } }],
      });
      assert.deepEqual([status, signIns.length], [5, 1]);
      assert.match(stdout, /^Not proven: the sign-in failed, as the answer held no token\./);
      assert.doesNotMatch(stderr + stdout, /ABCD|login\.microsoft\.com\/device|javascript/);
    });
  }
});
