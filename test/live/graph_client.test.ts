import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Secret } from "../../src/core/secret.ts";
import { GraphCallError, GraphClient, type WaitReason } from "../../src/live/graph_client.ts";
import { type FakeAnswer, fakeNetwork, json } from "./fake_graph.ts";

const ORIGIN = "https://graph.microsoft.com";
const ADDRESS = `${ORIGIN}/v1.0/users/dana@contoso.com`;
const LATE = Object.assign(new Error("canary"), { name: "TimeoutError" });
const NO_NETWORK = new TypeError("fetch failed: canary");

function clientOf(answers: readonly FakeAnswer[], until = 60_000, mostBytes?: number) {
  const network = fakeNetwork(...answers);
  const waits: [milliseconds: number, reason: WaitReason][] = [];
  const client = new GraphClient({
    origin: ORIGIN,
    token: new Secret("canary-token"),
    surroundings: network.surroundings,
    until,
    onWait: (milliseconds, reason) => waits.push([milliseconds, reason]),
    ...(mostBytes === undefined ? {} : { mostBytes }),
  });
  return { client, ...network, waits };
}

describe("GraphClient", () => {
  it("sends the token and the headers, and follows no redirect", async () => {
    const { client, asked } = clientOf([json({ id: "1" })]);
    const answer = await client.get(ADDRESS, { ConsistencyLevel: "eventual" });
    assert.deepEqual([answer.status, answer.body], [200, '{"id":"1"}']);
    const [call] = asked;
    assert.equal(call?.address, ADDRESS);
    assert.equal(call?.headers.get("authorization"), "Bearer canary-token");
    assert.equal(call?.headers.get("consistencylevel"), "eventual");
    assert.equal(call?.redirect, "manual");
  });

  it("lets no header of the caller's take the token's place", async () => {
    const { client, asked } = clientOf([json({})]);
    await client.get(ADDRESS, { authorization: "Bearer other" });
    assert.equal(asked[0]?.headers.get("authorization"), "Bearer canary-token");
  });

  for (const address of [
    "https://graph.microsoft.com.evil.example/v1.0/me",
    "http://graph.microsoft.com/v1.0/me",
    "https://graph.microsoft.us/v1.0/me",
    "https://graph.microsoft.com:8443/v1.0/me",
    "https://graph.microsoft.com@evil.example/v1.0/me",
    "/v1.0/me",
  ]) {
    it(`does not send the token to ${address}`, async () => {
      const { client, asked } = clientOf([json({})]);
      await assert.rejects(client.get(address), { code: "ERR_GRAPH_ADDRESS" });
      assert.deepEqual(asked, []);
    });
  }

  for (const status of [429, 502, 503, 504]) {
    it(`tries again after ${status}, when Graph says so`, async () => {
      const refusal = json({}, status, { "retry-after": "7" });
      const { client, waited, waits } = clientOf([refusal, json({ id: "1" })]);
      assert.equal((await client.get(ADDRESS)).status, 200);
      assert.deepEqual(waited, [7000]);
      assert.deepEqual(waits, [[7000, "asked"]]);
    });
  }

  for (const status of [400, 401, 403, 404, 500]) {
    it(`takes ${status} for the answer`, async () => {
      const { client, asked } = clientOf([json({}, status)]);
      assert.equal((await client.get(ADDRESS)).status, status);
      assert.equal(asked.length, 1);
    });
  }

  it("waits longer each time where Graph does not say how long, and not for ever", async () => {
    const { client, waited, waits, asked } = clientOf([json({}, 503)]);
    assert.equal((await client.get(ADDRESS)).status, 503);
    assert.deepEqual(waited, [500, 1000]);
    assert.deepEqual(
      waits.map(([, reason]) => reason),
      ["failed", "failed"],
    );
    assert.equal(asked.length, 3);
  });

  it("does not wait longer than there is time, and says how long it would have been", async () => {
    const { client, waited } = clientOf([json({}, 429, { "retry-after": "61" })]);
    const answer = await client.get(ADDRESS);
    assert.deepEqual([answer.status, answer.retryAfter], [429, 61_000]);
    assert.deepEqual(waited, []);
  });

  for (const [what, error, code] of [
    ["nothing comes in time", LATE, "ERR_GRAPH_LATE"],
    ["nobody can be reached", NO_NETWORK, "ERR_GRAPH_UNREACHABLE"],
  ] as const) {
    it(`says that ${what}, after it was tried again`, async () => {
      const { client, asked } = clientOf([error]);
      await assert.rejects(client.get(ADDRESS), (thrown: unknown) => {
        assert.ok(thrown instanceof GraphCallError);
        assert.equal(thrown.code, code);
        assert.doesNotMatch(thrown.message, /canary|dana/);
        return true;
      });
      assert.equal(asked.length, 3);
    });
  }

  it("answers after a connection that broke off once", async () => {
    const { client, waits } = clientOf([NO_NETWORK, json({ id: "1" })]);
    assert.equal((await client.get(ADDRESS)).status, 200);
    assert.deepEqual(waits, [[500, "no-answer"]]);
  });

  for (const name of ["NotCapable", "PermissionDenied"]) {
    it(`does not try again what Deno does not allow, ${name}`, async () => {
      const { client, asked } = clientOf([Object.assign(new Error("canary"), { name })]);
      await assert.rejects(
        client.get(ADDRESS),
        /Deno does not allow this host, add it to --allow-net$/,
      );
      assert.equal(asked.length, 1);
    });
  }

  it("reads no more of a body than it was told", async () => {
    const { client } = clientOf([new Response("x".repeat(1000))], 60_000, 64);
    const { body, isCut } = await client.get(ADDRESS);
    assert.deepEqual([body, isCut], ["x".repeat(64), true]);
  });

  it("reads the whole of a body that is as long as it may be", async () => {
    const { client } = clientOf([new Response("x".repeat(64))], 60_000, 64);
    const { body, isCut } = await client.get(ADDRESS);
    assert.deepEqual([body.length, isCut], [64, false]);
  });

  it("reads what the next token has to show", async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
    const challenge = `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"`;
    const { client } = clientOf([json({}, 401, { "www-authenticate": challenge })]);
    assert.equal((await client.get(ADDRESS)).claims, claims);
  });

  for (const [what, challenge] of [
    ["another error", `Bearer error="invalid_token", claims="${btoa("{}")}"`],
    ["no claims", 'Bearer error="insufficient_claims"'],
    ["no JSON", `Bearer error="insufficient_claims", claims="${btoa("canary")}"`],
    ["a list", `Bearer error="insufficient_claims", claims="${btoa("[]")}"`],
  ] as const) {
    it(`does not take ${what} for a challenge`, async () => {
      const { client } = clientOf([json({}, 401, { "www-authenticate": challenge })]);
      assert.equal((await client.get(ADDRESS)).claims, undefined);
    });
  }
});
