import assert from "node:assert/strict";
import { once } from "node:events";
import { after, afterEach, before, describe, it } from "mocha";
import { type FakeConnector, startConnector } from "../bot/fake_connector.ts";
import { activity, onlyCard, post, pressAt, sayTo, through } from "../bot/talk.ts";
import { buttonsOf, linesOf } from "../cards/card_content.ts";
import { appToken, ERRORS, GRAPH } from "../core/pieces.ts";
import { type ChildBot, endChildren, startChild } from "../server/child_bot.ts";
import { type Azurite, connectionString, startAzurite } from "./azurite.ts";
import { type Front, startFront } from "./front.ts";

const TOKEN = appToken(["User.Read.All"]);
const ERROR = `GET ${GRAPH}/me/messages\n${ERRORS.mailDenied}`;

describe("three bots in processes of their own, on one storage", () => {
  let azurite: Azurite;
  let connector: FakeConnector;
  let front: Front;
  let bots: ChildBot[] = [];
  before(async () => {
    azurite = await startAzurite();
  });
  after(() => azurite.stop());
  afterEach(async () => {
    await front.stop();
    await connector.stop();
    await endChildren();
  });

  /** Starts them; each call goes to the next one that lives. */
  async function setUp(container: string) {
    const env = {
      STATE_CONNECTION_STRING: connectionString(azurite.url),
      STATE_CONTAINER: container,
    };
    connector = await startConnector();
    bots = await Promise.all([1, 2, 3].map(() => startChild(env)));
    let next = 0;
    front = await startFront(() => {
      const living = bots.filter(({ process: { signalCode } }) => signalCode === null);
      next += 1;
      return living[(next - 1) % living.length]?.url;
    });
    return front.url;
  }

  it("answer from what each was told", async () => {
    const url = await setUp("children-1");
    await sayTo(url, { id: "1", text: TOKEN });
    const card = onlyCard(await sayTo(url, { id: "2", text: ERROR }));
    assert.match(linesOf(card).join("\n"), /Put together from your messages/);
    const action = buttonsOf(card).find(({ title }) => /^Show fixed/.test(`${title}`));
    assert.ok(action);
    assert.match(JSON.stringify((await pressAt(url, action, { id: "3" })).body), /\/users\//);
  });

  it("answer a message though the one that had it is killed in the middle of its turn", async () => {
    const url = await setUp("children-2");
    const message = activity({ ...through(connector), id: "1", text: TOKEN });
    const held = connector.hold();
    const first = post(url, message);
    await held;
    const [killed = assert.fail()] = bots;
    const gone = once(killed.process, "exit");
    await Promise.all([gone, killed.end("SIGKILL"), assert.rejects(first)]);
    // The connector took it, though the bot did not get to know: it may be said twice, never not at all.
    assert.equal(connector.calls.length, 1);
    const again = await Promise.all([post(url, message), post(url, message)]);
    assert.deepEqual(
      again.map(({ status }) => status),
      [200, 200],
    );
    assert.equal(connector.calls.length, 2);
    assert.equal((await post(url, message)).status, 200);
    assert.equal(connector.calls.length, 2);
  }).timeout(60_000);
});
