import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import { CARD_ENGLISH } from "../../src/cards/words/english.ts";
import { isGuid } from "../../src/core/is_guid.ts";
import { LOOK_UP_PROBLEMS } from "../../src/core/tenant/tenant_question.ts";
import { NOW } from "../cards/card_cases.ts";
import { readable } from "../cards/card_content.ts";
import { TENANT_ID } from "../cards/tenant_cases.ts";
import { fakeLookUp, RESOURCE, SIGN_IN_URL } from "./fake_look_up.ts";
import { activity, CARD_TYPE, endAll, lines, post, serve } from "./talk.ts";
import { APP_ID, buttonOf, DANA, EVE, held, RECORDS, VERDICT, visit } from "./tenant_talk.ts";

const OAUTH_TYPE = "application/vnd.microsoft.card.oauth";
const TOKEN = "eyJ-teams-token-of-dana";
const ID = "0b9f8c1e-6a54-4f39-9d0e-51f2f3a1c0de";
const EXCHANGE = { id: ID, connectionName: "graph-auth-doctor", token: TOKEN };
const says = CARD_ENGLISH.tenant;

type Sent = { text?: string; attachments?: { contentType: string; content: unknown }[] };

/** What the one message that was sent shows, and in which form. */
function only(sent: Sent[]): { type: string | undefined; content: unknown } {
  assert.equal(sent.length, 1);
  const [attachment] = sent[0]?.attachments ?? [];
  return { type: attachment?.contentType, content: attachment?.content ?? sent[0]?.text };
}

describe("a client that sends a button's data as a message", () => {
  afterEach(endAll);

  for (const hasPage of [true, false]) {
    it(`is asked for a sign-in, ${hasPage ? "with" : "without"} a button for one by hand`, async () => {
      const { paste, say, lookUp } = await visit({ lookUp: fakeLookUp(RECORDS, hasPage) });
      const data = buttonOf(await paste(), "checkTenant")?.data as object;
      const { type, content } = only(await say({ value: { ...data, verb: "checkTenant" } }));
      const { tokenExchangeResource: exchange, ...rest } = content as {
        tokenExchangeResource: { id: string };
      };
      assert.equal(type, OAUTH_TYPE);
      assert.ok(isGuid(exchange.id));
      assert.deepEqual(exchange, { id: exchange.id, uri: RESOURCE });
      const value = `${SIGN_IN_URL}?tenant=${TENANT_ID}`;
      const title = says.signInButton;
      assert.deepEqual(rest, {
        text: says.signInText,
        connectionName: "graph-auth-doctor",
        buttons: hasPage ? [{ title, text: title, type: "signin", value }] : [],
      });
      assert.deepEqual(lookUp.asked, []);
    });
  }

  it("gets the card at once where he looked a moment ago", async () => {
    const { paste, say, invoke, lookUp } = await visit();
    const data = buttonOf(await paste(), "checkTenant")?.data as object;
    await invoke("signin/tokenExchange", EXCHANGE);
    const { content } = only(await say({ value: { ...data, verb: "checkTenant" } }));
    assert.match(readable(content), VERDICT);
    assert.equal(lookUp.asked.length, 1);
  });

  it("is looked for again where he signed in again", async () => {
    const { paste, invoke, lookUp } = await visit();
    await paste();
    await invoke("signin/tokenExchange", EXCHANGE);
    await invoke("signin/verifyState", { state: "0.code" });
    assert.equal(lookUp.asked.length, 2);
  });

  it("is told where the bot remembers nothing, whatever the data says", async () => {
    const { paste, say } = await visit();
    const data = buttonOf(await paste(), "checkTenant")?.data as object;
    const { content } = only(await say({ value: { ...data, verb: "checkTenant" } }, EVE));
    assert.equal(content, says.nothingRemembered);
  });
});

describe("a sign-in that a message asked for", () => {
  afterEach(endAll);

  for (const [name, value, proof] of [
    ["signin/tokenExchange", EXCHANGE, `token ${TOKEN}`],
    ["signin/verifyState", { state: "0.code" }, "code 0.code"],
  ] as const) {
    it(`brings the card as a message, for what this person showed here: ${name}`, async () => {
      const { paste, invoke, sent, lookUp, lookedUp } = await visit();
      await paste();
      const { status, body } = await invoke(name, { ...value, appId: "x", findings: "x" });
      assert.deepEqual([status, body], [200, undefined]);
      const { type, content } = only(sent());
      assert.equal(type, CARD_TYPE);
      assert.match(readable(content), VERDICT);
      const person = { id: DANA, tenantId: TENANT_ID };
      const question = { person, appId: APP_ID, user: "mo@contoso.example", issuedAt: NOW - 2760 };
      assert.deepEqual(lookUp.asked, [{ question, proof }]);
      assert.deepEqual(lookedUp, [{ person: DANA, app: APP_ID, end: "seen" }]);
      assert.doesNotMatch(lines.join(), /eyJ|0\.code/);
    });

    it(`says so where nothing is remembered of him: ${name}`, async () => {
      const { paste, invoke, sent, lookUp } = await visit();
      await paste();
      assert.equal((await invoke(name, value, EVE)).status, 200);
      assert.equal(only(sent()).content, says.nothingRemembered);
      assert.deepEqual(lookUp.asked, []);
    });

    for (const kind of ["groupChat", "channel"]) {
      it(`does nothing where others read along, in a ${kind}: ${name}`, async () => {
        const { paste, invoke, sent, lookUp } = await visit({ where: held(kind) });
        await paste();
        assert.equal((await invoke(name, value)).status, 200);
        assert.deepEqual([sent(), lookUp.asked], [[], []]);
      });
    }

    for (const problem of LOOK_UP_PROBLEMS) {
      it(`brings the offline card with a line: ${name}, ${problem}`, async () => {
        const { paste, invoke, sent, lookUp, lookedUp } = await visit();
        await paste();
        lookUp.outcomes.push({ kind: "failed", problem });
        assert.equal((await invoke(name, value)).status, 200);
        assert.ok(readable(only(sent()).content).includes(says.problems[problem]));
        assert.deepEqual(
          lookedUp.map(({ end }) => end),
          [problem],
        );
      });
    }

    it(`is nothing to a bot that looks nothing up: ${name}`, async () => {
      const url = await serve();
      const invoke = { type: "invoke", deliveryMode: "normal", name, value };
      const { status, text } = await post(url, activity(invoke));
      assert.deepEqual([status, text], [200, ""]);
    });
  }

  it("makes the client show its button where Entra wants the person himself", async () => {
    const { paste, invoke, sent, lookUp } = await visit();
    await paste();
    lookUp.outcomes.push({ kind: "sign-in", url: `${SIGN_IN_URL}?tenant=${TENANT_ID}` });
    const { status, body } = await invoke("signin/tokenExchange", EXCHANGE);
    assert.equal(status, 412);
    assert.deepEqual(body, {
      id: ID,
      connectionName: "graph-auth-doctor",
      failureDetail: "interaction_required",
    });
    assert.deepEqual(sent(), []);
  });

  for (const [name, value] of [
    ["signin/tokenExchange", EXCHANGE],
    ["signin/verifyState", { state: "0.code" }],
  ] as const) {
    it(`sends another button where Entra wants more than that one leads to: ${name}`, async () => {
      const { paste, invoke, sent, lookUp } = await visit();
      await paste();
      const url = `${SIGN_IN_URL}?tenant=${TENANT_ID}&claims=%7B%7D`;
      lookUp.outcomes.push({ kind: "sign-in", url });
      assert.equal((await invoke(name, value)).status, 200);
      const { type, content } = only(sent());
      assert.equal(type, OAUTH_TYPE);
      assert.doesNotMatch(JSON.stringify(content), /tokenExchangeResource/);
      assert.ok(JSON.stringify(content).includes(url));
    });
  }

  it("has time to send what took seconds to look up, and to try again", async () => {
    let now = 0;
    const sleep = async (milliseconds: number) => {
      now += milliseconds;
    };
    const waiting = { now: () => now, sleep, random: () => 0 };
    const { paste, invoke, sent, lookUp, connector } = await visit({ waiting });
    await paste();
    const { look } = lookUp;
    lookUp.look = (question, proof) => {
      now += 3500;
      return look(question, proof);
    };
    connector.answers.push({ status: 429, headers: { "retry-after": "2" }, body: {} });
    assert.equal((await invoke("signin/tokenExchange", EXCHANGE)).status, 200);
    assert.equal(sent().length, 2);
    assert.equal(now, 5500);
  });

  it("counts once, though each client that is open brings a token of its own", async () => {
    const { paste, invoke, sent, lookUp } = await visit();
    await paste();
    const answers = await Promise.all(
      ["a", "b", "c"].map((token) => invoke("signin/tokenExchange", { ...EXCHANGE, token })),
    );
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200],
    );
    assert.equal(lookUp.asked.length, 1);
    assert.equal(sent().length, 1);
  });

  it("tells each of these clients that a sign-in by hand is wanted", async () => {
    const { paste, invoke, lookUp } = await visit();
    await paste();
    lookUp.outcomes.push({ kind: "sign-in", url: `${SIGN_IN_URL}?tenant=${TENANT_ID}` });
    for (const token of ["a", "b"]) {
      const { status, body } = await invoke("signin/tokenExchange", { ...EXCHANGE, token });
      assert.deepEqual([status, body.id], [412, ID]);
    }
    assert.equal(lookUp.asked.length, 1);
  });

  it("is not taken from somebody by another's with the same id", async () => {
    const { paste, invoke, lookUp } = await visit();
    await paste();
    await paste(undefined, EVE);
    await invoke("signin/tokenExchange", EXCHANGE, EVE);
    await invoke("signin/tokenExchange", EXCHANGE, DANA);
    assert.deepEqual(
      lookUp.asked.map(({ question }) => question.person.id),
      [EVE, DANA],
    );
  });

  for (const [what, name, value, status] of [
    ["an exchange of nothing", "signin/tokenExchange", undefined, 400],
    ["an exchange without an id", "signin/tokenExchange", { token: TOKEN }, 400],
    ["an exchange under a made-up id", "signin/tokenExchange", { ...EXCHANGE, id: TOKEN }, 400],
    ["an exchange without a token", "signin/tokenExchange", { ...EXCHANGE, token: "" }, 400],
    ["an exchange of a code", "signin/tokenExchange", { id: ID, state: "0.code" }, 400],
    ["no code", "signin/verifyState", {}, 200],
    ["a window that was closed", "signin/verifyState", { state: "CancelledByUser" }, 200],
    ["a token for a code", "signin/verifyState", EXCHANGE, 200],
  ] as const) {
    it(`looks nothing up for ${what}, and repeats none of it`, async () => {
      const { paste, invoke, sent, lookUp } = await visit();
      await paste();
      const answer = await invoke(name, value);
      assert.equal(answer.status, status);
      assert.deepEqual([lookUp.asked, sent()], [[], []]);
      assert.doesNotMatch(JSON.stringify(answer) + lines.join(), /eyJ|0\.code/);
    });
  }
});

describe("a sign-in that a client could not make", () => {
  afterEach(endAll);

  for (const [value, word] of [
    [{ code: "resourcematchfailed", message: `canary ${TOKEN}` }, "resourcematchfailed"],
    [{ code: "canary", message: "canary" }, "other"],
    [{ code: { canary: 1 } }, "other"],
    ["canary", "other"],
    [undefined, "other"],
  ] as const) {
    it(`is told as ${word} for ${JSON.stringify(value)}, and nothing else of it`, async () => {
      const { invoke, failures, sent } = await visit();
      const { status, body } = await invoke("signin/failure", value);
      assert.deepEqual([status, body, sent()], [200, undefined, []]);
      assert.deepEqual(failures, [word]);
    });
  }
});
