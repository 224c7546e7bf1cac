import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import { answerCard } from "../../src/cards/answer_card.ts";
import type { Card } from "../../src/cards/elements.ts";
import { CARD_ENGLISH } from "../../src/cards/words/english.ts";
import { explain } from "../../src/core/explain.ts";
import { buttonsOf, linesOf } from "../cards/card_content.ts";
import { PLAIN_CHAT } from "../cards/settings.ts";
import { appToken, ERRORS, errorBody, GRAPH, NOW, userToken } from "../core/pieces.ts";
import { mintToken } from "../mint_token.ts";
import {
  asSent,
  endAll,
  MESSAGE_TYPE,
  onlyCard,
  onlyText,
  pressAt,
  type Reply,
  sayTo,
  serve,
} from "./talk.ts";

const TOKEN = appToken(["User.Read.All"]);
const ERROR = ERRORS.mailDenied;
const REQUEST = `GET ${GRAPH}/me/messages`;
const EDITED = { type: "messageUpdate", channelData: { eventType: "editMessage" } };
const DELETED = { type: "messageDelete", channelData: { eventType: "softDeleteMessage" } };

/** A conversation with one bot, a second between the messages. */
async function talk() {
  let now = NOW;
  let said = 0;
  const url = await serve(() => now);
  return {
    say: (text: string, more: Record<string, unknown> = {}): Promise<Reply[]> => {
      now += 1;
      said += 1;
      return sayTo(url, { text, id: `m${said}`, ...more });
    },
    press: (card: Card, title: RegExp, more: Record<string, unknown> = {}) => {
      const action = buttonsOf(card).find((button) => title.test(`${button.title}`));
      assert.ok(action !== undefined, `no button ${title}`);
      return pressAt(url, action, more);
    },
    wait: (seconds: number) => {
      now += seconds;
    },
  };
}

function wordsOf(replies: Reply[]): string {
  return linesOf(onlyCard(replies)).join("\n");
}

describe("a conversation with the bot", () => {
  afterEach(endAll);

  it("grows one answer from a token, an error and a request", async () => {
    const { say } = await talk();
    assert.match(wordsOf(await say(TOKEN)), /Nothing looks wrong in it/);
    assert.match(wordsOf(await say(ERROR)), /ErrorAccessDenied/);
    const words = wordsOf(await say(REQUEST));
    assert.match(words, /This is an app's token\. \/me needs a signed-in user\./);
    assert.match(words, /GET \/users\/\{id\}\/messages/);
    assert.match(
      words,
      /Put together from your messages: the token of 07:06 UTC, the error of 07:06 UTC, the request of 07:06 UTC\./,
    );
  });

  it("says nothing of other messages where one holds it all", async () => {
    const { say } = await talk();
    await say(TOKEN);
    const whole = `${TOKEN}\n${REQUEST}\n${ERROR}`;
    const setting = { ...PLAIN_CHAT, isPersonal: true };
    const alone = answerCard(explain(whole, NOW + 2), {}, setting);
    assert.deepEqual(onlyCard(await say(whole)), asSent(alone));
  });

  it("closes the circle when the new token comes", async () => {
    const { say } = await talk();
    await say(`${TOKEN}\n${REQUEST}\n${ERROR}`);
    const [reply] = await say(appToken(["User.Read.All", "Mail.Read"], { iat: NOW + 1 }));
    assert.equal(
      reply?.summary,
      "Mail.Read is now in the token. Send GET /users/{id}/messages with it.",
    );
    assert.match(
      linesOf(onlyCard([reply as Reply])).join("\n"),
      /^Mail\.Read is now in the token\./m,
    );
  });

  it("starts over from the last message, for its sender alone", async () => {
    const { say, press } = await talk();
    await say(TOKEN);
    const card = onlyCard(await say(`${REQUEST}\n${ERROR}`));
    const stranger = await press(card, /^Start over/, { from: { id: "29:eve" } });
    assert.deepEqual(
      [stranger.body.type, stranger.body.value],
      [MESSAGE_TYPE, CARD_ENGLISH.replies.notYours],
    );
    const { body } = await press(card, /^Start over/);
    const personal = { ...PLAIN_CHAT, isPersonal: true };
    const alone = answerCard(explain(`${REQUEST}\n${ERROR}`, NOW + 2), {}, personal);
    assert.deepEqual(body.value, asSent(alone));
    assert.doesNotMatch(wordsOf(await say("POST /me/sendMail")), /the token of/);
  });

  it("keeps the way back from the second card whole", async () => {
    const { say, press } = await talk();
    await say(TOKEN);
    const card = onlyCard(await say(REQUEST));
    const second = (await press(card, /^Show fixed request/)).body.value as Card;
    const first = (await press(second, /^Back/)).body.value as Card;
    assert.deepEqual(first, card);
  });

  it("forgets when it is told to", async () => {
    const { say } = await talk();
    await say(TOKEN);
    assert.equal(onlyText(await say("forget")), CARD_ENGLISH.replies.forgotten);
    assert.equal(onlyText(await say("Forget it!")), CARD_ENGLISH.replies.nothingKept);
    assert.doesNotMatch(wordsOf(await say(REQUEST)), /This is an app's token/);
  });

  it("forgets after half an hour", async () => {
    const { say, wait } = await talk();
    await say(TOKEN);
    wait(30 * 60);
    assert.doesNotMatch(wordsOf(await say(REQUEST)), /This is an app's token/);
  });

  for (const [name, more] of [
    ["somebody else", { from: { id: "29:eve" } }],
    ["another conversation", { conversation: { id: "a:2", conversationType: "personal" } }],
    ["another thread", { conversation: { id: "a:1;messageid=9", conversationType: "channel" } }],
  ] as const) {
    it(`tells nothing of it to ${name}`, async () => {
      const { say } = await talk();
      await say(TOKEN);
      assert.doesNotMatch(wordsOf(await say(REQUEST, more)), /This is an app's token|Put together/);
    });
  }

  it("takes an edited message in the place of what it said", async () => {
    const { say } = await talk();
    await say(TOKEN, { id: "t" });
    await say(REQUEST, { id: "r" });
    const edited = await say(userToken("User.Read"), { ...EDITED, id: "t" });
    assert.match(
      wordsOf(edited),
      /This is a user's token\. \/me is right; a mail permission|a permission is missing/,
    );
  });

  it("says nothing of an edit that changes nothing, or leaves nothing", async () => {
    const { say } = await talk();
    await say(TOKEN, { id: "t" });
    assert.deepEqual(await say(`Here: ${TOKEN}`, { ...EDITED, id: "t" }), []);
    assert.deepEqual(await say("Never mind.", { ...EDITED, id: "t" }), []);
    assert.doesNotMatch(wordsOf(await say(REQUEST)), /This is an app's token/);
  });

  it("drops what a deleted message said", async () => {
    const { say } = await talk();
    await say(TOKEN, { id: "t" });
    assert.deepEqual(await say("", { ...DELETED, id: "t" }), []);
    assert.doesNotMatch(wordsOf(await say(REQUEST)), /This is an app's token/);
  });

  it("keeps no small talk, and takes a bare status for an answer to what was shown", async () => {
    const { say } = await talk();
    assert.equal(onlyText(await say("our shop gives 503 today")), CARD_ENGLISH.replies.nothing);
    await say(`${TOKEN}\nGET ${GRAPH}/users/ada@contoso.com/messages`);
    assert.equal(onlyText(await say("thank you")), CARD_ENGLISH.replies.nothing);
    assert.match(wordsOf(await say("It says HTTP/1.1 403 Forbidden")), /the error of/);
  });

  it("does not take another service's error for Graph's", async () => {
    const { say } = await talk();
    await say(TOKEN);
    const error = 'https://graph.facebook.com/me\n{"error":{"code":190,"message":"x"}}';
    assert.equal(onlyText(await say(error)), CARD_ENGLISH.replies.nothing);
  });

  it("reads a path without a host as one of the token's cloud", async () => {
    const { say } = await talk();
    await say(appToken([], { aud: "https://graph.microsoft.us" }));
    assert.match(wordsOf(await say("GET /me/messages")), /\/me needs a signed-in user/);
  });

  it("keeps no token and no pasted sentence", async () => {
    const { say } = await talk();
    const claims = { aud: "https://graph.microsoft.com", idtyp: "app", upn: "canary-upn" };
    const token = mintToken(claims);
    await say(`canary-prose ${token}`);
    await say(errorBody("ErrorAccessDenied", "canary-message"));
    const answer = JSON.stringify(await say(REQUEST));
    for (const part of [...token.split("."), "canary"]) assert.ok(!answer.includes(part));
  });
});
