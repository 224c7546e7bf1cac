import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { type SentActivity, turnKey } from "../../src/bot/turn_key.ts";

const MESSAGE: SentActivity = {
  type: "message",
  id: "1",
  channelId: "msteams",
  conversation: { id: "a:1" },
  from: { id: "29:dana" },
  text: "canary-words",
};

const INVOKE: SentActivity = { ...MESSAGE, type: "invoke", name: "task/submit", value: { a: 1 } };

const EDIT: SentActivity = {
  ...MESSAGE,
  type: "messageUpdate",
  channelData: { eventType: "editMessage" },
  rawTimestamp: "2026-08-06T07:05:40Z",
};

/** A client's sign-in; every client that is open sends one, with an id of the activity and a token of its own. */
const EXCHANGE: SentActivity = {
  ...INVOKE,
  name: "signin/tokenExchange",
  value: { id: "asked-1", token: "canary-1" },
};

const OTHERS: [what: string, one: SentActivity, other: SentActivity][] = [
  ["id", MESSAGE, { ...MESSAGE, id: "2" }],
  ["text", MESSAGE, { ...MESSAGE, text: "canary-word" }],
  ["attachments", MESSAGE, { ...MESSAGE, attachments: [{ contentType: "image/png" }] }],
  ["conversation", MESSAGE, { ...MESSAGE, conversation: { id: "a:2" } }],
  ["channel", MESSAGE, { ...MESSAGE, channelId: "emulator" }],
  ["sender", MESSAGE, { ...MESSAGE, from: { id: "29:eve" } }],
  ["type", MESSAGE, EDIT],
  ["name", INVOKE, { ...INVOKE, name: "task/fetch" }],
  ["value", INVOKE, { ...INVOKE, value: { a: 2 } }],
  ["card", INVOKE, { ...INVOKE, replyToId: "7" }],
  ["time of a change", EDIT, { ...EDIT, rawTimestamp: "2026-08-06T07:05:41Z" }],
  ["sign-in", EXCHANGE, { ...EXCHANGE, value: { id: "asked-2", token: "canary-1" } }],
  ["person who signs in", EXCHANGE, { ...EXCHANGE, from: { id: "29:eve" } }],
  ["place to sign in", EXCHANGE, { ...EXCHANGE, conversation: { id: "a:2" } }],
  ["kind of change", EDIT, { ...EDIT, channelData: { eventType: "undeleteMessage" } }],
];

describe("turnKey()", () => {
  for (const activity of [MESSAGE, INVOKE, EDIT]) {
    it(`is the same each time for a ${activity.type}`, () => {
      assert.equal(turnKey(structuredClone(activity)), turnKey(activity));
    });
  }

  it("is the same for one sign-in, whichever client and token it comes with", () => {
    const other = { ...EXCHANGE, id: "7", replyToId: "8", value: { id: "asked-1", token: "x" } };
    assert.equal(turnKey(other), turnKey(EXCHANGE));
  });

  for (const [what, one, other] of OTHERS) {
    it(`is another for another ${what}`, () => {
      assert.notEqual(turnKey(one), turnKey(other));
    });
  }

  it("is the same for a message that is delivered later", () => {
    const later = { ...MESSAGE, rawTimestamp: "2026-08-06T07:05:41Z", channelData: { x: 1 } };
    assert.equal(turnKey(later as SentActivity), turnKey(MESSAGE));
  });

  it("tells nothing of what was said", () => {
    assert.match(turnKey(MESSAGE) ?? "", /^[\w-]{43}$/);
  });

  for (const id of [undefined, null, "", 7]) {
    it(`is none for the id ${JSON.stringify(id)}`, () => {
      assert.equal(turnKey({ ...MESSAGE, id }), undefined);
    });
  }
});
