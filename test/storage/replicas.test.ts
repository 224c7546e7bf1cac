import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "mocha";
import { DoctorBot } from "../../src/bot/doctor_bot.ts";
import type { Card } from "../../src/cards/elements.ts";
import { CARD_ENGLISH } from "../../src/cards/words/english.ts";
import { createAdapter } from "../../src/server/create_adapter.ts";
import { createServer } from "../../src/server/create_server.ts";
import { runServer } from "../../src/server/run_server.ts";
import {
  activity,
  connect,
  endAll,
  onlyCard,
  onlyText,
  post,
  pressAt,
  type Reply,
  sayTo,
  through,
} from "../bot/talk.ts";
import { buttonsOf, linesOf } from "../cards/card_content.ts";
import { appToken, ERRORS, GRAPH, NOW } from "../core/pieces.ts";
import { keptLog } from "../kept_log.ts";
import {
  type Azurite,
  closeAll,
  containerAt,
  contentsOf,
  open,
  settingsOf,
  startAzurite,
} from "./azurite.ts";
import { type Front, startFront } from "./front.ts";

const LOCAL = { port: 0, host: "127.0.0.1" };
const TOKEN = appToken(["User.Read.All"]);
const REQUEST = `GET ${GRAPH}/me/messages`;
const EDITED = { type: "messageUpdate", channelData: { eventType: "editMessage" } };
const DELETED = { type: "messageDelete", channelData: { eventType: "softDeleteMessage" } };
const CARD_INVOKE = { type: "invoke", name: "adaptiveCard/action", deliveryMode: "normal" };

const { log, watch } = keptLog();

/** A bot like any other, with a memory that it shares with the others. */
interface Replica {
  url: string;
  stop(): Promise<void>;
  /** Ends it as a machine that is switched off: nobody whom it was answering gets an answer. */
  kill(): void;
}

async function startReplica(azurite: Azurite, container: string): Promise<Replica> {
  const { notes, turns } = open(settingsOf(azurite.url, container));
  const adapter = createAdapter(undefined, { watch, turns });
  const bot = new DoctorBot({ now: () => NOW, notes });
  const server = createServer({ adapter, bot, watch });
  const { url, stop } = await runServer(server, { ...LOCAL, log, drainMs: 0 });
  const kill = () => {
    server.http.close();
    server.http.server.closeAllConnections();
  };
  return { url, stop, kill };
}

const words = (replies: Reply[]) => linesOf(onlyCard(replies)).join("\n");

describe("three replicas behind one front", () => {
  let azurite: Azurite;
  let front: Front;
  let replicas: Replica[] = [];
  let containers = 0;
  before(async () => {
    azurite = await startAzurite();
  });
  after(() => azurite.stop());
  afterEach(async () => {
    closeAll();
    await front.stop();
    await endAll();
    await Promise.all(replicas.map((replica) => replica.stop()));
  });

  /** Starts them; each call goes to the next one, first to last and again. */
  async function setUp() {
    containers += 1;
    const container = `replicas-${containers}`;
    replicas = await Promise.all([1, 2, 3].map(() => startReplica(azurite, container)));
    const living = [...replicas];
    const asked: number[] = [];
    front = await startFront(() => {
      const next = living.shift();
      if (next === undefined) return undefined;
      living.push(next);
      asked.push(replicas.indexOf(next) + 1);
      return next.url;
    });
    const kill = (number: number) => {
      const replica = replicas[number - 1];
      assert.ok(replica);
      replica.kill();
      living.splice(living.indexOf(replica), 1);
    };
    return { url: front.url, asked, kill, container: containerAt(azurite.url, container) };
  }

  const press = async (url: string, card: Card, title: RegExp, more = {}) => {
    const action = buttonsOf(card).find((button) => title.test(`${button.title}`));
    assert.ok(action, `no button ${title}`);
    return await pressAt(url, action, more);
  };

  it("make one answer of what each of them was shown", async () => {
    const { url, asked } = await setUp();
    assert.match(words(await sayTo(url, { id: "1", text: TOKEN })), /Nothing looks wrong in it/);
    const card = onlyCard(await sayTo(url, { id: "2", text: `${REQUEST}\n${ERRORS.mailDenied}` }));
    const said = linesOf(card).join("\n");
    assert.match(said, /This is an app's token\. \/me needs a signed-in user\./);
    assert.match(said, /Put together from your messages: the token of/);
    const { body } = await press(url, card, /^Show fixed request/, { id: "3" });
    assert.match(JSON.stringify(body), /GET .*\/users\/\{id\}\/messages/);
    assert.deepEqual(asked, [1, 2, 3]);
    const again = await press(url, card, /^Start over/, { id: "4" });
    assert.doesNotMatch(JSON.stringify(again.body), /Put together/);
    assert.deepEqual(asked, [1, 2, 3, 1]);
    assert.equal(
      onlyText(await sayTo(url, { id: "5", text: "forget" })),
      CARD_ENGLISH.replies.forgotten,
    );
    assert.equal(
      onlyText(await sayTo(url, { id: "6", text: "forget" })),
      CARD_ENGLISH.replies.nothingKept,
    );
  });

  it("put an edit in the place of what another answered, and take back a deleted message's answer", async () => {
    const { url, asked } = await setUp();
    const connector = await connect();
    const here = through(connector);
    await post(url, activity({ ...here, id: "1", text: REQUEST }));
    await post(url, activity({ ...here, ...EDITED, id: "1", text: `${REQUEST} please` }));
    await post(url, activity({ ...here, ...EDITED, id: "1", text: TOKEN }));
    await post(url, activity({ ...here, ...DELETED, id: "1", text: "" }));
    assert.deepEqual(asked, [1, 2, 3, 1]);
    assert.deepEqual(
      connector.calls.map(({ method, activity: id }) => [method, id]),
      [
        ["POST", "1"],
        ["PUT", "sent-1"],
        ["DELETE", "sent-1"],
      ],
    );
  });

  it("answer once what is delivered to each of them, one after the other or at once", async () => {
    const { url, asked } = await setUp();
    const connector = await connect();
    const message = activity({ ...through(connector), id: "1", text: TOKEN });
    assert.equal((await post(url, message)).status, 200);
    assert.equal((await post(url, message)).status, 200);
    assert.equal(connector.calls.length, 1);
    const another = activity({ ...through(connector), id: "2", text: REQUEST });
    const statuses = await Promise.all([1, 2, 3].map(() => post(url, another)));
    assert.deepEqual(
      statuses.map(({ status }) => status),
      [200, 200, 200],
    );
    assert.equal(connector.calls.length, 2);
    assert.deepEqual(asked, [1, 2, 3, 1, 2]);
  });

  it("answer a press alike, whichever of them is asked again", async () => {
    const { url } = await setUp();
    const action = { type: "Action.Execute", verb: "samples", data: {} };
    const invoke = activity({ ...CARD_INVOKE, id: "1", value: { action, trigger: "manual" } });
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => post(url, invoke)));
    assert.equal(first?.status, 200);
    assert.match(first?.text ?? "", /Three calls that Graph refused/);
    assert.deepEqual(others, [first, first]);
    assert.deepEqual(await post(url, invoke), first);
  });

  it("go on with a conversation when one of them dies", async () => {
    const { url, asked, kill } = await setUp();
    await sayTo(url, { id: "1", text: TOKEN });
    kill(1);
    const card = onlyCard(await sayTo(url, { id: "2", text: REQUEST }));
    assert.match(linesOf(card).join("\n"), /Put together from your messages: the token of/);
    kill(3);
    const { body } = await press(url, card, /^Show fixed request/, { id: "3" });
    assert.match(JSON.stringify(body), /\/users\/\{id\}\/messages/);
    assert.deepEqual(asked, [1, 2, 2]);
  });

  it("keep no token, no text and no name of anybody outside", async () => {
    const { url, container } = await setUp();
    const from = { id: "29:canary-person", name: "canary-name" };
    await sayTo(url, { id: "1", from, text: `canary-prose ${TOKEN}` });
    const message = activity({ id: "2", from, text: `${REQUEST}\n${ERRORS.mailDenied}` });
    await post(url, message);
    const kept = await contentsOf(container);
    assert.equal(Object.keys(kept).filter((name) => name.startsWith("notes/")).length, 1);
    const text = JSON.stringify(kept);
    for (const part of ["canary", ...TOKEN.split(".")])
      assert.ok(!text.includes(part), part.slice(0, 6));
  });
});
