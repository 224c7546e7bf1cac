import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import type { Card } from "../../src/cards/elements.ts";
import { CARD_ENGLISH } from "../../src/cards/words/english.ts";
import { buttonsOf, linesOf, partsOf } from "../cards/card_content.ts";
import { appToken, ERRORS, GRAPH, NOW } from "../core/pieces.ts";
import { mintToken } from "../mint_token.ts";
import type { FakeConnector } from "./fake_connector.ts";
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
  serve,
  through,
} from "./talk.ts";

const { dialog, replies } = CARD_ENGLISH;
const TEAMS = { serviceUrl: "https://smba.trafficmanager.net/emea/" };
const TOKEN = appToken(["User.Read.All"]);
const LIVE_TOKEN = mintToken({ aud: "https://graph.microsoft.com", idtyp: "app", exp: NOW + 600 });
const REQUEST = `GET ${GRAPH}/me/messages`;
const GROUP = { conversation: { id: "19:group", conversationType: "groupChat" } };

/** What a dialog shows. */
type Shown = { card: Card };

/** A bot, and a person who opens dialogs. */
async function person(more: Record<string, unknown> = {}) {
  let asked = 0;
  const url = await serve(() => NOW);
  const invoke = async (name: string, value: object): Promise<Shown> => {
    asked += 1;
    const id = `f:${asked}`;
    const sent = activity({ type: "invoke", name, value, id, deliveryMode: "normal", ...more });
    const { status, text } = await post(url, sent);
    assert.equal(status, 200);
    const { type, value: shown } = JSON.parse(text).task;
    assert.equal(type, "continue");
    assert.deepEqual(
      [shown.title, shown.card.contentType],
      [dialog.title, "application/vnd.microsoft.card.adaptive"],
    );
    return { card: shown.card.content };
  };
  return {
    say: (text: string, id: string) => sayTo(url, { text, id, ...more }),
    sayData: (value: object, id: string) => sayTo(url, { text: "", value, id, ...more }),
    press: async (card: Card, title: string, inputs: object = {}): Promise<Card> => {
      const button = buttonsOf(card).find((one) => one.title === title);
      const action = { ...button, data: { ...(button?.data as object), ...inputs } };
      return (await pressAt(url, action, more)).body.value as Card;
    },
    open: () => invoke("task/fetch", { data: { verb: "pastePrivately" }, context: {} }),
    submit: (data: object) => invoke("task/submit", { data, context: {} }),
    act: (messagePayload: unknown) =>
      invoke("composeExtension/fetchTask", {
        commandId: "diagnoseMessage",
        commandContext: "message",
        messagePayload,
      }),
    submitAction: (data: object) =>
      invoke("composeExtension/submitAction", {
        commandId: "diagnoseMessage",
        commandContext: "message",
        data,
      }),
  };
}

/** What a button of a dialog sends. */
function dataOf({ card }: Shown, title: string, inputs: object = {}): object {
  const button = buttonsOf(card).find((one) => one.title === title);
  assert.ok(button !== undefined, `no button ${title}`);
  assert.equal(button.type, "Action.Submit", "a dialog knows only Action.Submit");
  return { ...(button.data as object), ...inputs };
}

function wordsOf({ card }: Shown): string {
  return linesOf(card).join("\n");
}

function html(content: string) {
  return { id: "1", from: null, body: { contentType: "html", content } };
}

describe("the private dialog", () => {
  afterEach(endAll);

  it("is offered where the client opens dialogs, and nowhere else", async () => {
    const isOffered = async (more: Record<string, unknown>) => {
      const { say } = await person(more);
      const card = onlyCard(await say("help", "m1"));
      const button = buttonsOf(card).find(({ title }) => title === "Paste privately");
      if (button !== undefined) {
        const { type, data } = button;
        assert.deepEqual(
          [type, data],
          ["Action.Submit", { verb: "pastePrivately", msteams: { type: "task/fetch" } }],
        );
      }
      return button !== undefined;
    };
    assert.equal(await isOffered(TEAMS), true);
    assert.equal(await isOffered({ serviceUrl: "http://localhost:56150/_connector" }), false);
    assert.equal(await isOffered({ ...TEAMS, channelId: "webchat" }), false);
  });

  it("says what happens to a token before anything is pasted", async () => {
    const { open } = await person(TEAMS);
    const form = await open();
    assert.match(wordsOf(form), /does not enter the chat/);
    assert.match(wordsOf(form), /I do not keep, log or send it on/);
    assert.match(wordsOf(form), /leave out what stands after the second dot/);
    const [field] = partsOf(form.card).filter(({ type }) => type === "Input.Text");
    assert.deepEqual([field?.isMultiline, field?.isRequired], [true, true]);
  });

  it("answers within the dialog, leads on to the fixed request and back, and keeps the token to itself", async () => {
    const { open, submit } = await person(TEAMS);
    const paste = `${REQUEST}\n${TOKEN}`;
    const answer = await submit(dataOf(await open(), "Diagnose", { paste }));
    assert.match(wordsOf(answer), /This is an app's token\. \/me needs a signed-in user\./);
    assert.match(wordsOf(answer), /Only you see this\./);
    const fix = await submit(dataOf(answer, "Show fixed request"));
    assert.match(wordsOf(fix), /\/users\/\{id\}\/messages/);
    const back = await submit(dataOf(fix, "Back to the answer"));
    assert.deepEqual(back, answer);
    for (const shown of [answer, fix]) {
      for (const part of TOKEN.split(".")) assert.ok(!JSON.stringify(shown).includes(part));
    }
  });

  it("keeps the form where there was nothing to read in it", async () => {
    const { open, submit } = await person(TEAMS);
    for (const inputs of [{ paste: "lunch?" }, {}, { paste: 7 }]) {
      const again = await submit(dataOf(await open(), "Diagnose", inputs));
      assert.match(wordsOf(again), new RegExp(`^${dialog.nothing}$`, "m"));
      assert.equal(partsOf(again.card).filter(({ type }) => type === "Input.Text").length, 1);
    }
  });

  it("knows what was said in the chat, but tells the chat nothing of what was pasted", async () => {
    const { say, open, submit } = await person({ ...TEAMS, ...GROUP });
    await say(REQUEST, "m1");
    const inside = await submit(dataOf(await open(), "Diagnose", { paste: TOKEN }));
    assert.match(wordsOf(inside), /This is an app's token\. \/me needs a signed-in user\./);
    const [outside] = await say(ERRORS.mailDenied, "m2");
    assert.doesNotMatch(JSON.stringify(outside), /User\.Read\.All"|app's token\. \/me needs/);
    const insideAgain = await submit(
      dataOf(await open(), "Diagnose", { paste: ERRORS.mailDenied }),
    );
    assert.match(wordsOf(insideAgain), /This is an app's token\. \/me needs a signed-in user\./);
  });

  it("starts over within the dialog, and tells the chat nothing of it", async () => {
    const { say, sayData, open, submit } = await person({ ...TEAMS, ...GROUP });
    await say(REQUEST, "m1");
    const answer = await submit(dataOf(await open(), "Diagnose", { paste: LIVE_TOKEN }));
    const data = dataOf(answer, "Start over");
    assert.equal(onlyText(await sayData(data, "m2")), replies.notYours);
    const alone = await submit(data);
    assert.doesNotMatch(wordsOf(alone), /GET \/me\/messages/);
    assert.match(wordsOf(alone), /Only you see this\./);
    assert.doesNotMatch(wordsOf(alone), /Delete the message/);
  });

  it("leaves the language that was chosen in the chat as it is", async () => {
    const { say, open, submit, press } = await person({ ...TEAMS, ...GROUP });
    const card = onlyCard(await say(`${REQUEST}\n${ERRORS.meNeedsUser}`, "m1"));
    await submit(dataOf(await open(), "Diagnose", { paste: TOKEN }));
    const fix = await press(card, "Show fixed request");
    await press(fix, "Update the code", { language: "python" });
    const next = onlyCard(await say(`GET ${GRAPH}/me/events\n${ERRORS.meNeedsUser}`, "m2"));
    const shown = await press(next, "Show fixed request");
    const [block] = partsOf(shown).filter(({ type }) => type === "CodeBlock");
    assert.match(String(block?.codeSnippet), /graph_client/);
  });

  it("shares the diagnosis, and says so", async () => {
    const connector = await connect();
    const from = { id: "29:dana", name: "Dana *Dev*" };
    const { open, submit } = await person({ ...through(connector), ...GROUP, from });
    const answer = await submit(
      dataOf(await open(), "Diagnose", { paste: `${REQUEST}\n${TOKEN}` }),
    );
    assert.equal(wordsOf(await submit(dataOf(answer, "Share the diagnosis"))), dialog.shared);
    const card = cardSentTo(connector);
    assert.match(linesOf(card).join("\n"), /^Dana \*Dev\* shared this diagnosis\./);
    assert.match(linesOf(card).join("\n"), /GET \/users\/\{id\}\/messages/);
    for (const part of TOKEN.split(".")) assert.ok(!JSON.stringify(card).includes(part));
    const inChat = buttonsOf(card).map(({ type, verb }) => verb ?? type);
    assert.deepEqual(inChat, ["showFix", "Action.ToggleVisibility"]);
  });

  const refusals = [
    {
      status: 403,
      body: { error: { code: "BotNotInConversationRoster" } },
      says: dialog.notMember,
    },
    { status: 404, body: {}, says: dialog.notMember },
    { status: 500, body: {}, says: dialog.notPosted },
  ];
  for (const { status, body, says } of refusals) {
    it(`says why it cannot share after ${status}, and loses nothing`, async () => {
      const connector = await connect();
      const { open, submit } = await person({ ...through(connector), ...GROUP });
      const paste = `${REQUEST}\n${TOKEN}`;
      const answer = await submit(dataOf(await open(), "Diagnose", { paste }));
      connector.answers.push({ status, body });
      const told = await submit(dataOf(answer, "Share the diagnosis"));
      assert.equal(wordsOf(told), `${says}\n${wordsOf(answer)}`);
      assert.equal(wordsOf(await submit(dataOf(told, "Share the diagnosis"))), dialog.shared);
    });
  }

  for (const data of [undefined, null, 7, {}, { verb: "deleteAll" }, { verb: "share" }]) {
    it(`asks for a new paste after ${JSON.stringify(data)}`, async () => {
      const { submit } = await person(TEAMS);
      assert.equal(wordsOf(await submit(data as unknown as object)), replies.oldCard);
    });
  }
});

describe("the message action", () => {
  afterEach(endAll);

  it("diagnoses a colleague's message for who chose it, and keeps nothing of it", async () => {
    const { act, submitAction, say } = await person({ ...TEAMS, ...GROUP });
    const content = `<div><p>help? GET ${GRAPH}/me/messages</p><pre>${ERRORS.noPermissions.replaceAll('"', "&quot;")}</pre></div>`;
    const answer = await act(html(content));
    assert.match(wordsOf(answer), /Most likely an app's token was used on \/me/);
    const fix = await submitAction(dataOf(answer, "Show fixed request"));
    assert.match(wordsOf(fix), /\/users\/\{id\}\/messages/);
    const [reply] = await say(TOKEN, "m1");
    assert.equal(reply?.summary, "This is an app's token. Nothing looks wrong in it.");
  });

  it("posts the diagnosis without the message's text", async () => {
    const connector = await connect();
    const { act, submitAction } = await person({ ...through(connector), ...GROUP });
    const answer = await act(html(`<p>canary-words ${REQUEST} Bearer ${TOKEN}</p>`));
    assert.equal(wordsOf(await submitAction(dataOf(answer, "Share the diagnosis"))), dialog.shared);
    const sent = JSON.stringify(connector.calls);
    assert.match(sent, /\/users\/\{id\}\/messages/);
    for (const secret of ["canary-words", ...TOKEN.split(".")]) assert.ok(!sent.includes(secret));
  });

  it("reads plain text, and what the message quotes", async () => {
    const { act } = await person(TEAMS);
    const plain = await act({ body: { contentType: "text", content: REQUEST } });
    assert.match(wordsOf(plain), /GET \/me\/messages/);
    const quote = `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><p itemprop="preview">${REQUEST}</p></blockquote><p>any idea?</p>`;
    assert.match(wordsOf(await act(html(quote))), /GET \/me\/messages/);
  });

  const empty: unknown[] = [
    html("<p>lunch?</p>"),
    html('<attachment id="1"></attachment>'),
    { body: null },
    { body: { contentType: "html", content: 7 } },
    {},
    null,
    undefined,
  ];
  for (const payload of empty) {
    it(`asks for the text after ${JSON.stringify(payload)?.slice(0, 60)}`, async () => {
      const { act, submitAction } = await person(TEAMS);
      const form = await act(payload);
      assert.match(wordsOf(form), /Teams does not show me its attachments/);
      const answer = await submitAction(dataOf(form, "Diagnose", { paste: REQUEST }));
      assert.match(wordsOf(answer), /GET \/me\/messages/);
    });
  }
});

function cardSentTo({ calls }: FakeConnector): Card {
  const [call] = calls;
  assert.equal(calls.length, 1);
  assert.deepEqual([call?.method, call?.conversation], ["POST", GROUP.conversation.id]);
  return onlyCard([call?.body as Reply]);
}
