import assert from "node:assert/strict";
import type { JWTPayload } from "jose";
import { after, before, describe, it } from "mocha";
import { REFUSALS } from "../../src/server/caller_error.ts";
import {
  BOT_TOKEN,
  endGuardedBots,
  type GuardedBot,
  KEY,
  startGuardedBot,
  TENANT,
} from "./guarded_bot.ts";
import { BROUGHT, bearer, OTHER, PLAIN, PUBLISHED, type Refused, TOKENS } from "./refused_calls.ts";

describe("who may speak to the bot", () => {
  let bot: GuardedBot;

  before(async () => {
    bot = await startGuardedBot();
    bot.channel.published = [...PUBLISHED];
  });

  after(endGuardedBots);

  for (const type of ["message", "invoke", "conversationUpdate"]) {
    describe(`an activity of type ${type}`, () => {
      for (const refused of [...TOKENS, ...BROUGHT]) {
        it(`is refused with ${refused.title}`, () => assertRefused(bot, type, refused));
      }
    });
  }

  const admitted: Omit<Refused, "reason">[] = [
    { title: "a good token" },
    { title: "a token that is over, as clocks differ", claims: (now) => ({ exp: now - 299 }) },
    { title: "a token of soon, as clocks differ", claims: (now) => ({ nbf: now + 300 }) },
    { title: "a key that names no channels", header: bearer(PLAIN) },
    {
      title: "its tenant in capitals",
      brought: { conversation: { id: "a:1", tenantId: TENANT.toUpperCase() } },
    },
    {
      title: "its tenant in the channel's data alone",
      brought: { conversation: { id: "a:1" }, channelData: { tenant: { id: TENANT } } },
    },
  ];
  for (const { title, header = bearer(KEY), claims, brought } of admitted) {
    it(`takes ${title}, and answers with its own token`, async () => {
      const before = { turns: bot.turns(), lines: [...bot.kept.lines] };
      const sent = bot.connector.calls.length;
      const id = `admitted ${title}`;
      const { status, text } = await bot.send(await header(claimsOf(bot, claims)), {
        id,
        ...brought,
      });
      assert.deepEqual([status, text], [200, ""]);
      assert.equal(bot.turns(), before.turns + 1);
      assert.deepEqual(bot.kept.lines, before.lines);
      const calls = bot.connector.calls.slice(sent);
      assert.deepEqual(
        calls.map(({ method, conversation, body, authorization }) => [
          method,
          conversation,
          body?.text,
          authorization,
        ]),
        [["POST", "a:1", "seen", `Bearer ${BOT_TOKEN}`]],
      );
    });
  }

  it("takes one token for many turns, until it is over", async () => {
    const own = await startGuardedBot();
    const exp = Math.floor(own.clock.now / 1000) - 200;
    const token = await bearer(KEY)(own.claims({ exp }));
    for (const id of ["1", "2", "3"]) assert.equal((await own.send(token, { id })).status, 200);
    own.clock.now = (exp + 300) * 1000 - 1;
    assert.equal((await own.send(token, { id: "4" })).status, 200);
    own.clock.now += 1;
    assert.equal((await own.send(token, { id: "5" })).status, 401);
    assert.equal(own.turns(), 4);
    assert.deepEqual(own.kept.lines, ["call-refused reason=expired times=1"]);
  });

  it("checks each activity, also where the token is known", async () => {
    const own = await startGuardedBot();
    const token = await bearer(KEY)(own.claims());
    assert.equal((await own.send(token)).status, 200);
    for (const { brought, claims } of BROUGHT) {
      if (claims === undefined) assert.equal((await own.send(token, brought)).status, 403);
    }
    assert.equal(own.turns(), 1);
  });

  it("takes everybody's people where it is told to, also where no tenant is named", async () => {
    const own = await startGuardedBot({ AllowedTenants: "*" });
    const token = await bearer(KEY)(own.claims());
    for (const tenantId of [OTHER, undefined]) {
      const brought = { id: `${tenantId}`, conversation: { id: "a:1", tenantId } };
      assert.equal((await own.send(token, brought)).status, 200);
    }
    assert.equal(own.turns(), 2);
  });

  it("takes the people of each tenant that is listed", async () => {
    const own = await startGuardedBot({ AllowedTenants: `${OTHER}, ${TENANT.toUpperCase()}` });
    const token = await bearer(KEY)(own.claims());
    for (const tenantId of [OTHER, TENANT]) {
      const brought = { id: tenantId, conversation: { id: "a:1", tenantId } };
      assert.equal((await own.send(token, brought)).status, 200);
    }
    assert.equal(own.turns(), 2);
  });
});

/** Each is counted; the first for a reason is logged, and then no other for ten seconds. */
async function assertRefused(
  bot: GuardedBot,
  type: string,
  { reason, header = bearer(KEY), claims, brought }: Refused,
): Promise<void> {
  const { turns, refused, kept, connector } = bot;
  const before = { turns: turns(), refused: await refused(reason), calls: connector.calls.length };
  const sent = await header(claimsOf(bot, claims));
  const { status, text } = await bot.send(sent, {
    type,
    name: "task/fetch",
    value: {},
    ...brought,
  });
  assert.equal(status, REFUSALS[reason]);
  assert.deepEqual(Object.keys(JSON.parse(text)), ["error"]);
  assert.equal(turns(), before.turns);
  assert.equal(connector.calls.length, before.calls);
  assert.equal(await refused(reason), before.refused + 1);
  assert.ok(kept.lines.includes(`call-refused reason=${reason} times=1`));
  assert.doesNotMatch(kept.text(), /eyJ|canary/);
}

function claimsOf(bot: GuardedBot, claims: Refused["claims"] = {}): JWTPayload {
  const now = Math.floor(bot.clock.now / 1000);
  return bot.claims(typeof claims === "function" ? claims(now) : claims);
}
