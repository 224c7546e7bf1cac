import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { type IncomingMessage, messageText } from "../../src/bot/message_text.ts";

const US = { id: "28:bot" };
const OURS = { type: "mention", text: "<at>Graph Auth Doctor</at>", mentioned: US };
const ANN = { type: "mention", text: "<at>Ann</at>", mentioned: { id: "29:ann" } };

const CASES: { name: string; message: IncomingMessage; text: string }[] = [
  { name: "a message without a mention", message: { text: " GET /me \n" }, text: "GET /me" },
  {
    name: "our mention at the start",
    message: { text: "<at>Graph Auth Doctor</at> help", recipient: US, entities: [OURS] },
    text: "help",
  },
  {
    name: "our mention with a blank of HTML behind it",
    message: { text: "<at>Graph Auth Doctor</at>&nbsp;help", recipient: US, entities: [OURS] },
    text: "help",
  },
  {
    name: "our mention twice, and in the middle",
    message: {
      text: "<at>Graph Auth Doctor</at> why\n<at>Graph Auth Doctor</at> 403",
      recipient: US,
      entities: [OURS, OURS],
    },
    text: "why\n  403",
  },
  {
    name: "somebody else's mention, which stays",
    message: {
      text: "<at>Graph Auth Doctor</at> <at>Ann</at> got 403",
      recipient: US,
      entities: [ANN, OURS],
    },
    text: "<at>Ann</at> got 403",
  },
  {
    name: "nothing but our mention",
    message: { text: "<at>Graph Auth Doctor</at>", recipient: US, entities: [OURS] },
    text: "",
  },
  { name: "no text", message: {}, text: "" },
  {
    name: "entities of other kinds",
    message: {
      text: "hi",
      recipient: US,
      entities: [{ type: "clientInfo" }, {}, { type: "mention" }],
    },
    text: "hi",
  },
  {
    name: "entities that are none",
    message: {
      text: "hi",
      recipient: US,
      entities: [null, 7, "x", { type: "mention", text: 7, mentioned: US }, { ...OURS, text: "" }],
    },
    text: "hi",
  },
  { name: "what is no list of entities", message: { text: "hi", entities: {} }, text: "hi" },
  { name: "a text that is none", message: { text: 7, recipient: null }, text: "" },
  {
    name: "a mention of nobody where nobody is addressed",
    message: { text: "<at>x</at> hi", entities: [{ type: "mention", text: "<at>x</at>" }] },
    text: "<at>x</at> hi",
  },
];

describe("messageText()", () => {
  for (const { name, message, text } of CASES) {
    it(`reads ${name}`, () => {
      assert.equal(messageText(message), text);
    });

    it(`leaves the activity as it is: ${name}`, () => {
      const before = structuredClone(message);
      messageText(message);
      assert.deepEqual(message, before);
    });
  }
});
