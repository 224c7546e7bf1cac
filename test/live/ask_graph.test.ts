import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Secret } from "../../src/core/secret.ts";
import { askGraph } from "../../src/live/ask_graph.ts";
import { type FakeAnswer, fakeNetwork, json } from "./fake_graph.ts";

const ORIGIN = "https://graph.microsoft.com";
const MINUTE = 60_000;
const CLAIMS = '{"access_token":{}}';
const CHALLENGE = `Bearer error="insufficient_claims", claims="${btoa(CLAIMS)}"`;
const CHALLENGED = json({}, 401, { "www-authenticate": CHALLENGE });
const busy = (seconds: number) => json({}, 429, { "retry-after": `${seconds}` });

/** Asks with a minute left, and a person who takes so long to sign in. */
async function ask(answers: readonly FakeAnswer[], { signIn = 0, until = MINUTE } = {}) {
  const { surroundings, asked, waited } = fakeNetwork(...answers);
  const answer = await askGraph(
    `${ORIGIN}/v1.0/me`,
    {},
    {
      origin: ORIGIN,
      token: new Secret("first"),
      tokens: async (claims) => {
        assert.equal(claims, CLAIMS);
        await surroundings.sleep(signIn);
        return { secret: new Secret("second"), user: null };
      },
      onChallenge: () => {},
      surroundings,
      until,
    },
  );
  const tokens = asked.map(({ headers }) => headers.get("authorization"));
  return { ...answer, tokens, waited };
}

describe("askGraph()", () => {
  it("does not count the time that a person needs to sign in", async () => {
    const answers = [CHALLENGED, busy(20), busy(20), json({})];
    const { response, tokens, until } = await ask(answers, { signIn: 2 * MINUTE });
    assert.equal(response.status, 200);
    assert.deepEqual(tokens, ["Bearer first", ...Array(3).fill("Bearer second")]);
    assert.equal(until, 3 * MINUTE);
  });

  it("counts the time that Graph asks for", async () => {
    const { response, waited, until } = await ask([busy(40), busy(40), json({})]);
    assert.deepEqual([response.status, waited, until], [429, [40_000], MINUTE]);
  });

  it("gives a request ten seconds where others took all the time there was", async () => {
    const { response, waited } = await ask([busy(9), json({})], { until: 0 });
    assert.deepEqual([response.status, waited], [200, [9000]]);
    assert.equal((await ask([busy(10), json({})], { until: 0 })).response.status, 429);
  });
});
