import assert from "node:assert/strict";
import process from "node:process";
import { afterEach, describe, it } from "mocha";
import { answerCard } from "../../src/cards/answer_card.ts";
import { carryCase } from "../../src/cards/carried_case.ts";
import { fixCard } from "../../src/cards/fix_card.ts";
import { welcomeCard } from "../../src/cards/welcome_card.ts";
import { CARD_ENGLISH } from "../../src/cards/words/english.ts";
import { explain } from "../../src/core/explain.ts";
import { CARD_CASES, NOW } from "../cards/card_cases.ts";
import { PERSONAL } from "../cards/settings.ts";
import { mintToken } from "../mint_token.ts";
import {
  activity,
  asSent,
  CARD_TYPE,
  endAll,
  lines,
  MESSAGE_TYPE,
  onlyCard,
  onlyText,
  post,
  pressAt,
  type Reply,
  sayTo,
  serve,
  US,
} from "./talk.ts";

const MENTION = "<at>Graph Auth Doctor</at>";
const PASTE =
  'GET https://graph.microsoft.com/v1.0/me/messages\n{"error":{"code":"NoPermissionsInAccessToken","message":"x"}}';

/** Each is said to a bot that knows nothing yet. */
async function say(more: Record<string, unknown>): Promise<Reply[]> {
  return sayTo(await serve(), more);
}

async function press(action: object) {
  return pressAt(await serve(), action);
}

const ANSWER = asSent(answerCard(explain(PASTE, NOW), {}, PERSONAL));
const FIX = asSent(fixCard(explain(PASTE, NOW), {}, PERSONAL));
const WELCOME = asSent(welcomeCard(PERSONAL));

const CONVERSATIONS = [
  { name: "a personal chat", type: "personal", text: PASTE, entities: [{ type: "clientInfo" }] },
  ...["groupChat", "channel"].map((type) => ({
    name: `a ${type} that mentions it`,
    type,
    text: `${MENTION} ${PASTE}`,
    entities: [{ type: "mention", text: MENTION, mentioned: US }],
  })),
];

const TEXTS: { title: string; more: Record<string, unknown>; reply: string }[] = [
  {
    title: "small talk",
    more: { text: "Shall we have lunch at noon?" },
    reply: CARD_ENGLISH.replies.nothing,
  },
  {
    title: "a bare status",
    more: { text: "our shop gives 503 today" },
    reply: CARD_ENGLISH.replies.nothing,
  },
  {
    title: "HTTP 404 of anything",
    more: { text: "HTTP/1.1 404 Not Found" },
    reply: CARD_ENGLISH.replies.nothing,
  },
  {
    title: "a picture",
    more: { attachments: [{ contentType: "image/*" }] },
    reply: CARD_ENGLISH.replies.picture,
  },
  {
    title: "a picture within HTML",
    more: {
      text: "",
      attachments: [{ contentType: "text/html", content: '<p><img src="x"></p>' }],
    },
    reply: CARD_ENGLISH.replies.picture,
  },
  {
    title: "a picture with small talk",
    more: { text: "see here", attachments: [{ contentType: "image/png" }] },
    reply: CARD_ENGLISH.replies.picture,
  },
  {
    title: "small talk with its copy as HTML",
    more: {
      text: "see here",
      attachments: [{ contentType: "text/html", content: "<p>see here</p>" }],
    },
    reply: CARD_ENGLISH.replies.nothing,
  },
  {
    title: "a message with a foreign value",
    more: { value: { x: 1 } },
    reply: CARD_ENGLISH.replies.oldCard,
  },
  {
    title: "a changed card's button",
    more: { value: { ...carryCase(explain(PASTE, NOW)), at: "x", verb: "showFix" } },
    reply: CARD_ENGLISH.replies.oldCard,
  },
];

const SILENT: Record<string, unknown>[] = [
  { type: "messageUpdate", text: "See you", channelData: { eventType: "editMessage" } },
  { type: "messageDelete", channelData: { eventType: "softDeleteMessage" } },
  { type: "messageReaction", reactionsAdded: [{ type: "like" }] },
  { type: "installationUpdate", action: "add" },
  { type: "conversationUpdate", membersRemoved: [US] },
  { type: "conversationUpdate", membersAdded: [{ id: "29:ann" }] },
  { type: "conversationUpdate", channelData: { eventType: "channelRenamed" } },
  { type: "typing" },
  { type: "event", name: "application/vnd.microsoft.readReceipt" },
  { type: "endOfConversation" },
  { type: "unheardOf" },
];

describe("DoctorBot", () => {
  afterEach(endAll);

  it("fills in links for an app of the conversation's own tenant alone", async () => {
    const tid = "7d0e2b8a-90b1-4b52-8a5c-3a9d5f6b7c81";
    const appid = "2b1c7f50-6a54-4f39-9d0e-51f2f3a1c0de";
    const aud = "https://graph.microsoft.com";
    const token = mintToken({ aud, idtyp: "app", tid, appid }, { signed: false });
    const data = carryCase(explain(`GET ${aud}/v1.0/me\n${token}`, NOW));
    const shown = async (tenantId: string) => {
      const conversation = { id: "a:1", conversationType: "personal", tenantId };
      const action = { type: "Action.Execute", verb: "showFix", data };
      const value = { action, trigger: "manual" };
      const invoke = { type: "invoke", name: "adaptiveCard/action", deliveryMode: "normal" };
      const { text } = await post(await serve(), activity({ ...invoke, value, conversation }));
      return text;
    };
    assert.match(await shown(tid), new RegExp(`adminconsent|appId/${appid}`));
    const elsewhere = await shown("00000000-0000-4000-8000-000000000001");
    assert.doesNotMatch(elsewhere, /adminconsent/);
    assert.doesNotMatch(elsewhere, new RegExp(`--id '?${appid}|appId/${appid}`));
  });

  it("writes the request in the language chosen on the card", async () => {
    const data = { ...carryCase(explain(PASTE, NOW)), language: "python" };
    const { body } = await press({ type: "Action.Execute", verb: "showFix", data });
    assert.deepEqual(
      body.value,
      asSent(fixCard(explain(PASTE, NOW), { chosen: { language: "python" } }, PERSONAL)),
    );
    const unheardOf = { ...data, language: "cobol" };
    const other = await press({ type: "Action.Execute", verb: "showFix", data: unheardOf });
    assert.deepEqual(other.body.value, FIX);
  });

  for (const { name, type, text, entities } of CONVERSATIONS) {
    it(`answers a paste in ${name} with one card and no text`, async () => {
      const conversation = { id: "19:x@thread.v2", conversationType: type };
      const setting = { ...PERSONAL, isPersonal: type === "personal" };
      const answer = asSent(answerCard(explain(PASTE, NOW), {}, setting));
      assert.deepEqual(onlyCard(await say({ text, entities, conversation })), answer);
    });
  }

  for (const text of ["help", "Help!", "hi", "Hello", "?", "", MENTION, `${MENTION}&nbsp;help`]) {
    it(`greets who says ${JSON.stringify(text)}`, async () => {
      const entities = [{ type: "mention", text: MENTION, mentioned: US }];
      assert.deepEqual(onlyCard(await say({ text, entities })), WELCOME);
    });
  }

  it("greets who sends no text at all", async () => {
    assert.deepEqual(onlyCard(await say({})), WELCOME);
  });

  it("answers a greeting that goes on", async () => {
    assert.deepEqual(onlyCard(await say({ text: `Hi, why?\n${PASTE}` })), ANSWER);
  });

  for (const { title, more, reply } of TEXTS) {
    it(`answers ${title} with one sentence or two`, async () => {
      assert.equal(onlyText(await say(more)), reply);
    });
  }

  it("reads a paste beside a picture, and beside its copy as HTML", async () => {
    for (const attachment of [
      { contentType: "image/png" },
      { contentType: "text/html", content: "<p>GET …</p>" },
    ]) {
      assert.deepEqual(onlyCard(await say({ text: PASTE, attachments: [attachment] })), ANSWER);
    }
  });

  it("answers throttling with a card, as that is Graph's own word", async () => {
    const card = onlyCard(
      await say({ text: '{"error":{"code":"TooManyRequests","message":"x"}}' }),
    );
    assert.match(JSON.stringify(card), /Too many requests: Graph is slowing this app down\./);
  });

  it("greets once where it is added", async () => {
    const type = "conversationUpdate";
    const membersAdded = [US, { id: "29:ann" }];
    assert.deepEqual(onlyCard(await say({ type, membersAdded })), WELCOME);
  });

  it("greets once where it is added to a team", async () => {
    const channelData = { eventType: "teamMemberAdded", team: { id: "19:team" } };
    const update = { type: "conversationUpdate", channelData };
    assert.deepEqual(onlyCard(await say({ ...update, membersAdded: [US] })), WELCOME);
    assert.deepEqual(await say({ ...update, membersAdded: [{ id: "29:ann" }] }), []);
  });

  it("reads the text of a message that brings a foreign value along", async () => {
    assert.deepEqual(onlyCard(await say({ text: PASTE, value: { x: 1 } })), ANSWER);
  });

  for (const more of SILENT) {
    it(`says nothing to ${JSON.stringify(more).slice(0, 80)}`, async () => {
      assert.deepEqual(await say(more), []);
    });
  }

  it("puts the second card in the place of the first, and back", async () => {
    const data = carryCase(explain(PASTE, NOW));
    for (const [verb, card] of [
      ["showFix", FIX],
      ["showAnswer", ANSWER],
    ]) {
      const { status, body } = await press({ type: "Action.Execute", verb, data });
      assert.equal(status, 200);
      assert.deepEqual(body, { statusCode: 200, type: CARD_TYPE, value: card });
    }
  });

  it("answers the buttons that its own cards carry, for every paste", async () => {
    for (const { paste } of CARD_CASES) {
      const second = asSent(fixCard(explain(paste, NOW), {}, PERSONAL));
      const data = carryCase(explain(paste, NOW));
      const { body } = await press({ type: "Action.Execute", verb: "showFix", data });
      assert.deepEqual(body.value, second);
    }
  });

  const changedActions: object[] = [
    { verb: "showFix", data: { ...carryCase(explain(PASTE, NOW)), doctor: 0 } },
    { verb: "showFix", data: {} },
    { verb: "showFix" },
    { verb: "deleteAll", data: carryCase(explain(PASTE, NOW)) },
    { verb: "__proto__", data: carryCase(explain(PASTE, NOW)) },
    { data: carryCase(explain(PASTE, NOW)) },
  ];
  for (const action of changedActions) {
    it(`asks for a new paste after ${JSON.stringify(action).slice(0, 50)}`, async () => {
      const { status, body } = await press({ type: "Action.Execute", ...action });
      assert.equal(status, 200);
      assert.deepEqual(body, {
        statusCode: 200,
        type: MESSAGE_TYPE,
        value: CARD_ENGLISH.replies.oldCard,
      });
    });
  }

  it("sends the second card as a message to a client that knows Action.Submit only", async () => {
    const value = { ...carryCase(explain(PASTE, NOW)), verb: "showFix" };
    assert.deepEqual(onlyCard(await say({ value, text: undefined })), FIX);
    assert.deepEqual(onlyCard(await say({ value, text: "" })), FIX);
  });

  it("says in a notification what it found, in its own words", async () => {
    const name = "canary-app";
    const claims = { aud: "https://canary.example", app_displayname: name, scp: "canary.read" };
    const text = `GET https://graph.microsoft.com/v1.0/users/canary-user\n${mintToken(claims)}`;
    const [reply] = await say({ text });
    assert.equal(reply?.summary, "This token is for another app or API, not for Microsoft Graph.");
    for (const { paste } of CARD_CASES) {
      const [{ summary, text: said } = {} as Reply] = await say({ text: paste });
      assert.ok(said !== undefined || (summary !== undefined && summary !== ""));
      assert.doesNotMatch(summary ?? "", /canary|contoso|users\/mo|Bearer/i);
    }
  });

  it("writes nothing of a pasted token anywhere", async () => {
    const token = mintToken({ aud: "https://graph.microsoft.com", idtyp: "app", oid: "canary" });
    const text = `GET https://graph.microsoft.com/v1.0/me\nAuthorization: Bearer ${token}`;
    const written = await captureOutput(async () => {
      const [reply] = await say({ text });
      await say({ text, value: { token } });
      await press({ type: "Action.Execute", verb: "showFix", data: { token } });
      const answer = JSON.stringify(reply);
      for (const part of token.split(".")) assert.ok(!answer.includes(part));
    });
    assert.deepEqual([written, lines], ["", []]);
  });
});

/** What is written to the console and to both outputs while something runs. */
async function captureOutput(run: () => Promise<void>): Promise<string> {
  const written: unknown[] = [];
  const { console } = globalThis;
  const outputs = [process.stdout, process.stderr].map((stream) => ({
    stream,
    write: stream.write,
  }));
  for (const { stream } of outputs) stream.write = (part: unknown) => written.push(part) > 0;
  globalThis.console = new Proxy(console, {
    get:
      () =>
      (...parts: unknown[]) =>
        written.push(...parts),
  });
  try {
    await run();
  } finally {
    globalThis.console = console;
    for (const { stream, write } of outputs) stream.write = write;
  }
  return written.map(String).join("");
}
