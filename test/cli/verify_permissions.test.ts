import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { runCli } from "../../src/cli/run_cli.ts";
import { type Answer, APP_SETTINGS, fakeCloud, granted, refusal } from "./fake_cloud.ts";
import { fakeIo } from "./fake_io.ts";

const V1 = "https://graph.microsoft.com/v1.0";
const ADD_USER = `POST ${V1}/users\n\n{"displayName":"Dana"}`;
const LISTS = `GET ${V1}/sites/1/lists`;
const READER = granted({ roles: ["User.Read.All"] });
const OF_SITES = granted({ roles: ["Sites.Selected"] });
const OPAQUE = `EwBo${"Ab1".repeat(60)}`;

/** What an app is given, asks for and is answered. */
interface Asked {
  text: string;
  token: Answer;
  answer?: Answer;
}

async function run({ text, token, answer = { body: {} } }: Asked, ...args: string[]) {
  const { fetch } = fakeCloud({ entra: [token], graph: () => answer });
  const { io, written } = fakeIo({ stdin: text, settings: APP_SETTINGS, fetch });
  const status = await runCli(["verify", ...args], io);
  return { status, stdout: written.stdout };
}

/** What the JSON says that matters here. */
async function outcome(asked: Asked) {
  const { status, stdout } = await run(asked, "--json");
  const { reason, title, next, missing, notes } = JSON.parse(stdout);
  return { status, reason, title, next, missing, notes };
}

/** A batch of GETs. */
function batch(...urls: readonly string[]): string {
  const requests = urls.map((url, at) => ({ id: `${at}`, method: "GET", url }));
  return `POST ${V1}/$batch\n\n${JSON.stringify({ requests })}`;
}

describe("verify, of a token that tells little", () => {
  const cases: [what: string, token: Answer, text: string, next: RegExp][] = [
    [
      "that cannot be read",
      { body: { token_type: "Bearer", expires_in: 3599, access_token: OPAQUE } },
      ADD_USER,
      /^What the token carries cannot be read: only sending it tells\.$/,
    ],
    [
      "of another kind",
      granted({ idtyp: "device" }),
      ADD_USER,
      /^Whose token it is does not fit .*: only sending it tells\.$/,
    ],
    [
      "that opens only a part of a batch for sure",
      READER,
      batch("/users", "/planner/nothing"),
      /^Which permission it needs is not known: only sending it tells\.$/,
    ],
  ];
  for (const [what, token, text, next] of cases) {
    it(`does not say that one ${what} opens a request`, async () => {
      const found = await outcome({ text, token });
      assert.deepEqual([found.status, found.reason], [5, "not-sent"]);
      assert.match(found.next, next);
    });
  }
});

describe("verify, of an app that others than Entra may let in", () => {
  const letIn: [who: string, text: string, token: Answer][] = [
    ["a site", LISTS, OF_SITES],
    ["Exchange", `GET ${V1}/users/dana@contoso.com/messages`, READER],
    ["an installation", `GET ${V1}/teams/1/channels`, READER],
  ];
  for (const [who, text, token] of letIn) {
    it(`invites no grant where ${who} let it in`, async () => {
      const { status, next, missing } = await outcome({ text, token });
      assert.deepEqual([status, missing], [0, []]);
      assert.equal(next, "It works as it is: nothing is left to grant.");
    });
  }

  const refusals: [why: string, answer: Answer][] = [
    ["refused", refusal(403, "accessDenied", "Access denied.")],
    ["malformed", refusal(400, "BadRequest", "Invalid filter clause: Could not find 'x'.")],
    ["not there", refusal(404, "itemNotFound", "Item not found.")],
  ];
  for (const [why, answer] of refusals) {
    it(`speaks of no permission for all sites where one is ${why}`, async () => {
      const asked = { text: LISTS, token: OF_SITES, answer };
      const { missing, notes } = await outcome(asked);
      assert.deepEqual([missing, notes], [[], []]);
      assert.doesNotMatch((await run(asked)).stdout, /Sites\.Read\.All/);
    });
  }

  it("says which requests in a batch would be refused, and not that the batch is", async () => {
    const events = "/users/ada@contoso.com/events";
    const text = batch("/users", "/groups", events, "/groups", "/devices");
    const { status, reason, title, next } = await outcome({ text, token: READER });
    assert.deepEqual([status, reason], [4, "permission-missing"]);
    assert.equal(
      title,
      "Would be refused within POST /$batch: GET /groups (the token lacks Group.ReadBasic.All), GET /devices (the token lacks Device.Read.All).",
    );
    assert.equal(
      next,
      "Grant Group.ReadBasic.All, Device.Read.All (application), then run verify again.",
    );
  });

  it("says of a request in a batch that only a user can make what to do about that", async () => {
    const text = batch("/users/ada@contoso.com/events", "/me/onenote/notebooks");
    const { status, title, next } = await outcome({ text, token: READER });
    assert.equal(status, 4);
    assert.equal(title, "Would be refused within POST /$batch: GET /me/onenote/notebooks.");
    assert.match(next, /^Let a user sign in: /);
  });
});
