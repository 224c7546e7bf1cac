import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import { CARD_ENGLISH } from "../../src/cards/words/english.ts";
import { linesOf } from "../cards/card_content.ts";
import { appToken, ERRORS, GRAPH, NOW } from "../core/pieces.ts";
import type { ConnectorCall } from "./fake_connector.ts";
import {
  activity,
  connect,
  endAll,
  lines,
  onlyCard,
  post,
  type Reply,
  serve,
  through,
} from "./talk.ts";

const REQUEST = `GET ${GRAPH}/me/messages`;
const EDIT = { type: "messageUpdate", channelData: { eventType: "editMessage" } };
const UNDELETE = { type: "messageUpdate", channelData: { eventType: "undeleteMessage" } };
const DELETE = { type: "messageDelete", channelData: { eventType: "softDeleteMessage" } };

/** A bot that answers through a connector, as it does in Teams. */
async function chat() {
  const connector = await connect();
  const url = await serve(() => NOW);
  const tell = async (more: Record<string, unknown>) => {
    const { status } = await post(url, activity({ ...through(connector), ...more }));
    assert.equal(status, 200);
    return connector.calls.splice(0);
  };
  return { connector, tell };
}

function wordsOf([call]: ConnectorCall[]): string {
  return linesOf(onlyCard([call?.body as Reply])).join("\n");
}

function placesOf(calls: ConnectorCall[]): (string | undefined)[][] {
  return calls.map(({ method, activity: id }) => [method, id]);
}

describe("a message that changes", () => {
  afterEach(endAll);

  it("is answered anew in the place of the answer before, each time", async () => {
    const { tell } = await chat();
    assert.deepEqual(placesOf(await tell({ text: REQUEST, id: "m1" })), [["POST", "m1"]]);
    const edited = await tell({ ...EDIT, id: "m1", text: `${REQUEST}\n${ERRORS.meNeedsUser}` });
    assert.deepEqual(placesOf(edited), [["PUT", "sent-1"]]);
    assert.match(wordsOf(edited), /which needs a signed-in user/);
    const again = await tell({ ...EDIT, id: "m1", text: `GET ${GRAPH}/users` });
    assert.deepEqual(placesOf(again), [["PUT", "sent-1"]]);
    assert.match(wordsOf(again), /GET \/users/);
  });

  it("is left alone where it shows the same as before", async () => {
    const { tell } = await chat();
    await tell({ text: REQUEST, id: "m1" });
    assert.deepEqual(await tell({ ...EDIT, id: "m1", text: `${REQUEST}\n\nthanks` }), []);
  });

  it("takes its answer along where nothing of Graph is left", async () => {
    const { tell } = await chat();
    await tell({ text: REQUEST, id: "m1" });
    const [edited] = await tell({ ...EDIT, id: "m1", text: "never mind" });
    assert.deepEqual(
      [edited?.method, edited?.activity, edited?.body?.text],
      ["PUT", "sent-1", CARD_ENGLISH.replies.nothingLeft],
    );
  });

  it("is answered for the first time where it was not before", async () => {
    const { tell } = await chat();
    await tell({ text: "wait", id: "m1" });
    assert.deepEqual(placesOf(await tell({ ...EDIT, id: "m1", text: REQUEST })), [["POST", "m1"]]);
  });

  it("takes its answer along where it is deleted, and brings one back with it", async () => {
    const { tell } = await chat();
    await tell({ text: `${REQUEST}\n${appToken([])}`, id: "m1" });
    assert.deepEqual(placesOf(await tell({ ...DELETE, id: "m1" })), [["DELETE", "sent-1"]]);
    assert.deepEqual(await tell({ ...DELETE, id: "m1" }), []);
    const back = await tell({ ...UNDELETE, id: "m1", text: REQUEST });
    assert.deepEqual(placesOf(back), [["POST", "m1"]]);
  });

  it("ends well where its answer is gone already", async () => {
    const { connector, tell } = await chat();
    await tell({ text: REQUEST, id: "m1" });
    connector.answers.push({ status: 404, body: {} });
    assert.deepEqual(placesOf(await tell({ ...DELETE, id: "m1" })), [["DELETE", "sent-1"]]);
    assert.equal(lines.length, 1);
  });
});
