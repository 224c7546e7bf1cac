import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import { CARD_ENGLISH } from "../../src/cards/words/english.ts";
import { isGuid } from "../../src/core/is_guid.ts";
import { LOOK_UP_PROBLEMS } from "../../src/core/tenant/tenant_question.ts";
import { NOW } from "../cards/card_cases.ts";
import { readable } from "../cards/card_content.ts";
import { TENANT_CASES, TENANT_ID } from "../cards/tenant_cases.ts";
import { fakeLookUp, RESOURCE, SIGN_IN_URL } from "./fake_look_up.ts";
import { CARD_TYPE, endAll, lines, MESSAGE_TYPE, onlyCard, pressAt, sayTo, serve } from "./talk.ts";
import {
  APP_ID,
  buttonOf,
  DANA,
  EVE,
  held,
  PASTE,
  person,
  RECORDS,
  signedIn,
  VERDICT,
  visit,
} from "./tenant_talk.ts";

const LOGIN_TYPE = "application/vnd.microsoft.activity.loginRequest";
const ELSEWHERE = "00000000-0000-4000-8000-000000000001";
const OTHER_APP = "00000000-0000-4000-8000-000000000002";
const TOKEN = "eyJ-teams-token-of-dana";
const says = CARD_ENGLISH.tenant;

const QUESTION = {
  person: { id: DANA, tenantId: TENANT_ID },
  appId: APP_ID,
  user: "mo@contoso.example",
  issuedAt: NOW - 2760,
};

describe("the button Check in my tenant", () => {
  afterEach(endAll);

  it("is not there where nothing looks into tenants, and an old one is answered so", async () => {
    const url = await serve();
    const where = { conversation: held(), from: person(DANA) };
    const card = onlyCard(await sayTo(url, { text: PASTE, ...where }));
    assert.equal(buttonOf(card, "checkTenant"), undefined);
    const data = buttonOf(card, "showFix")?.data;
    const action = { type: "Action.Execute", verb: "checkTenant", data };
    const { body } = await pressAt(url, action, { ...where, id: "2" });
    assert.deepEqual([body.type, body.value], [MESSAGE_TYPE, CARD_ENGLISH.replies.oldCard]);
  });

  for (const kind of ["personal", "groupChat", "channel"]) {
    it(`is on both cards in a ${kind}`, async () => {
      const { paste, press } = await visit({ where: held(kind) });
      const card = await paste();
      assert.ok(buttonOf(card, "checkTenant"));
      const { body } = await press(card, "showFix");
      assert.ok(buttonOf(body.value, "checkTenant"));
    });
  }

  it("is not in a dialog, and does nothing there", async () => {
    const { paste, invoke } = await visit();
    const data = buttonOf(await paste(), "checkTenant")?.data as object;
    const { body } = await invoke("task/submit", { data: { ...data, verb: "checkTenant" } });
    assert.match(JSON.stringify(body), /too old or was changed/);
    const opened = await invoke("task/submit", { data: { verb: "paste", paste: PASTE } });
    assert.doesNotMatch(JSON.stringify(opened.body), /checkTenant/);
    assert.match(JSON.stringify(opened.body), /showFix/);
  });

  it("is not there for a token of another tenant", async () => {
    const { paste } = await visit({ where: held("personal", ELSEWHERE) });
    assert.equal(buttonOf(await paste(), "checkTenant"), undefined);
  });
});

describe("a press on Check in my tenant", () => {
  afterEach(endAll);

  for (const hasPage of [true, false]) {
    it(`asks for a sign-in first, ${hasPage ? "with" : "without"} a button for one by hand`, async () => {
      const { paste, press, lookUp, lookedUp } = await visit({
        lookUp: fakeLookUp(RECORDS, hasPage),
      });
      const { status, body } = await press(await paste(), "checkTenant");
      const { value, ...rest } = body as { value: Record<string, unknown> };
      const exchange = value.tokenExchangeResource as { id: string; uri: string };
      assert.deepEqual([status, rest], [200, { statusCode: 401, type: LOGIN_TYPE }]);
      assert.ok(isGuid(exchange.id));
      assert.deepEqual(value, {
        text: says.signInText,
        connectionName: "graph-auth-doctor",
        tokenExchangeResource: { id: exchange.id, uri: RESOURCE },
        buttons: hasPage
          ? [
              {
                title: says.signInButton,
                text: says.signInButton,
                type: "signin",
                value: `${SIGN_IN_URL}?tenant=${TENANT_ID}`,
              },
            ]
          : [],
      });
      assert.deepEqual([lookUp.asked, lookedUp], [[], []]);
    });
  }

  it("asks under another id each time", async () => {
    const { paste, press } = await visit();
    const card = await paste();
    const ids = [await press(card, "checkTenant"), await press(card, "checkTenant")].map(
      ({ body }) => JSON.parse(JSON.stringify(body)).value.tokenExchangeResource.id,
    );
    assert.notEqual(ids[0], ids[1]);
  });

  for (const [what, more, proof] of [
    ["Teams' token", signedIn(TOKEN), `token ${TOKEN}`],
    ["a code", { state: "0.code" }, "code 0.code"],
    ["a token beside a code", { ...signedIn(TOKEN), state: "0.code" }, `token ${TOKEN}`],
  ] as const) {
    it(`looks with ${what}, as who pressed, at the app and the user of the case`, async () => {
      const { paste, press, lookUp, lookedUp } = await visit();
      const { body } = await press(await paste(), "checkTenant", more, DANA.toUpperCase());
      assert.equal(body.type, CARD_TYPE);
      assert.match(readable(body.value), VERDICT);
      assert.deepEqual(lookUp.asked, [{ question: QUESTION, proof }]);
      assert.deepEqual(lookedUp, [{ person: DANA, app: APP_ID, end: "seen" }]);
    });
  }

  it("looks once for all cards of a case, and again where the reader asks for that", async () => {
    const { paste, press, pressWith, lookUp } = await visit();
    const card = await paste();
    await press(card, "checkTenant", signedIn(TOKEN));
    const kept = await pressWith(card, {});
    assert.match(readable(kept.body.value), VERDICT);
    assert.equal(lookUp.asked.length, 1);
    const asked = await pressWith(card, { again: true });
    assert.equal(asked.body.type, LOGIN_TYPE);
    const anew = await pressWith(card, { again: true }, DANA, signedIn(TOKEN));
    assert.match(readable(anew.body.value), VERDICT);
    assert.equal(lookUp.asked.length, 2);
  });

  it("speaks of a managed identity as of one, though only the directory knows that it is", async () => {
    const identity = TENANT_CASES.find(({ name }) => name.startsWith("a managed identity"));
    const { paste: text, records } = identity ?? assert.fail();
    const { paste, press } = await visit({ lookUp: fakeLookUp(records) });
    const fix = (await press(await paste(text), "showFix")).body.value;
    assert.match(readable(fix), /App registrations/);
    const { body } = await press(fix, "checkTenant", signedIn(TOKEN));
    const shown = readable(body.value);
    assert.match(shown, /by an app-role assignment, with PowerShell or REST/);
    assert.doesNotMatch(shown, /App registrations/);
    assert.match(JSON.stringify(body.value), /New-MgServicePrincipalAppRoleAssignment/);
    const again = readable((await press(body.value, "showAnswer")).body.value);
    assert.doesNotMatch(again, /App registrations/);
  });

  it("brings the second card back where it was pressed there, with what was chosen on it", async () => {
    const { paste, press } = await visit();
    const fix = (await press(await paste(), "showFix")).body.value;
    const { body } = await press(fix, "checkTenant", signedIn(TOKEN));
    assert.match(readable(body.value), VERDICT);
    assert.match(readable(body.value), /Permission checklist/);
    assert.equal(buttonOf(body.value, "checkTenant")?.verb, "checkTenant");
  });

  for (const [what, more] of [
    ["nothing", {}],
    ["an empty token", signedIn("")],
    ["a token that is none", { authentication: { token: { a: 1 } } }],
    ["a token as long as none is", signedIn("x".repeat(20_001))],
    ["an authentication that is none", { authentication: "x" }],
    ["an empty state", { state: "" }],
    ["a window that was closed", { state: "CancelledByUser" }],
  ] as const) {
    it(`asks for a sign-in where a client sends ${what}`, async () => {
      const { paste, press, lookUp } = await visit();
      const { body } = await press(await paste(), "checkTenant", more);
      assert.equal(body.type, LOGIN_TYPE);
      assert.deepEqual(lookUp.asked, []);
    });
  }

  it("asks for a sign-in by hand, with what Entra wants, where Entra wants the person himself", async () => {
    const { paste, press, lookUp, lookedUp } = await visit();
    const url = `${SIGN_IN_URL}?tenant=${TENANT_ID}&claims=%7B%7D`;
    lookUp.outcomes.push({ kind: "sign-in", url });
    const { body } = await press(await paste(), "checkTenant", signedIn(TOKEN));
    const { value } = body as { value: Record<string, unknown> };
    assert.equal(body.type, LOGIN_TYPE);
    assert.equal("tokenExchangeResource" in value, false);
    assert.match(JSON.stringify(value.buttons), /"type":"signin","value":"https:.*claims=%7B%7D"/);
    assert.deepEqual(lookedUp, [{ person: DANA, app: APP_ID, end: "sign-in" }]);
  });

  for (const problem of LOOK_UP_PROBLEMS) {
    for (const view of ["answer", "fix"]) {
      it(`brings the offline card with a line, on the ${view}: ${problem}`, async () => {
        const { paste, pressWith, lookUp, lookedUp } = await visit();
        lookUp.outcomes.push({ kind: "failed", problem });
        const { body } = await pressWith(await paste(), { view }, DANA, signedIn(TOKEN));
        const shown = readable(body.value);
        assert.ok(shown.includes(says.problems[problem]), shown);
        assert.doesNotMatch(shown, VERDICT);
        assert.ok(buttonOf(body.value, "checkTenant"));
        assert.deepEqual(lookedUp, [{ person: DANA, app: APP_ID, end: problem }]);
      });
    }
  }

  it("waits no longer than a client does, and has the rows for the next press", async () => {
    const lookUp = fakeLookUp(RECORDS);
    const waited: number[] = [];
    const timer = (milliseconds: number) => {
      waited.push(milliseconds);
      return { over: Promise.resolve(), stop: () => {} };
    };
    const { paste, press, lookedUp } = await visit({ lookUp, timer });
    let arrive: (outcome: { kind: "seen"; records: typeof RECORDS }) => void = () => {};
    lookUp.outcomes.push(
      new Promise((resolve) => {
        arrive = resolve;
      }),
    );
    const card = await paste();
    const late = await press(card, "checkTenant", signedIn(TOKEN));
    assert.ok(readable(late.body.value).includes(says.problems.late));
    assert.deepEqual(waited, [4000]);
    assert.deepEqual(
      lookedUp.map(({ end }) => end),
      ["late"],
    );
    arrive({ kind: "seen", records: RECORDS });
    const next = await press(card, "checkTenant");
    assert.match(readable(next.body.value), VERDICT);
    // What was read after all is told as well.
    assert.deepEqual(
      lookedUp.map(({ end }) => end),
      ["late", "seen"],
    );
  });

  it("says that it failed where the look-up throws, and repeats nothing of that", async () => {
    const { paste, press, lookUp, lookedUp } = await visit();
    lookUp.outcomes.push(new Error(`canary ${TOKEN}`));
    const { body } = await press(await paste(), "checkTenant", signedIn(TOKEN));
    assert.ok(readable(body.value).includes(says.problems.failed));
    assert.doesNotMatch(JSON.stringify(body) + lines.join(), /canary|eyJ-teams/);
    assert.deepEqual(lookedUp[0]?.end, "failed");
  });
});

describe("what was seen in a tenant", () => {
  afterEach(endAll);

  it("is shown again without a sign-in, on every card of the case, to who saw it and nobody else", async () => {
    const { paste, press, lookUp } = await visit({ where: held("groupChat") });
    const card = await paste();
    const seen = (await press(card, "checkTenant", signedIn(TOKEN))).body.value;
    const fix = (await press(seen, "showFix")).body.value;
    assert.match(readable(fix), VERDICT);
    assert.match(readable((await press(fix, "showAnswer")).body.value), VERDICT);
    assert.match(readable((await press(card, "checkTenant")).body.value), VERDICT);
    assert.equal(lookUp.asked.length, 1);

    const other = (await press(card, "showFix", {}, EVE)).body.value;
    assert.doesNotMatch(readable(other), VERDICT);
    assert.equal((await press(card, "checkTenant", {}, EVE)).body.type, LOGIN_TYPE);
  });

  it("is posted to nobody who reads along: a press goes to who pressed, a message tells of none of it", async () => {
    const { paste, press, say, sent } = await visit({ where: held("groupChat") });
    const card = await paste();
    await press(card, "checkTenant", signedIn(TOKEN));
    assert.deepEqual(sent(), []);
    for (const verb of ["showFix", "checkTenant"]) {
      const value = { ...(buttonOf(card, verb)?.data as object), verb };
      const replies = await say({ value });
      assert.doesNotMatch(
        readable(replies.map(({ attachments }) => attachments?.[0]?.content)),
        VERDICT,
      );
      if (verb === "checkTenant") assert.equal(replies[0]?.text, says.onlyForYou);
    }
  });

  it("is dropped when its person says forget", async () => {
    const { paste, press, say, lookUp } = await visit();
    const card = await paste();
    await press(card, "checkTenant", signedIn(TOKEN));
    await say({ text: "forget" });
    assert.deepEqual(lookUp.forgotten, [QUESTION.person]);
    assert.equal((await press(card, "checkTenant")).body.type, LOGIN_TYPE);
    await say({ text: "forget" }, "no-guid");
    assert.equal(lookUp.forgotten.length, 1);
  });
});

describe("nothing is looked up on a client's word", () => {
  afterEach(endAll);

  /** The case of a button, with something else in its token. */
  function caseWith(card: unknown, change: object): Record<string, unknown> {
    const { data } = buttonOf(card, "checkTenant") ?? assert.fail();
    const { findings } = data as { findings: { tokens: object[] } };
    return {
      findings: { ...findings, tokens: findings.tokens.map((one) => ({ ...one, ...change })) },
    };
  }

  for (const [what, change] of [
    ["another tenant", { tenantId: ELSEWHERE }],
    ["no tenant", { tenantId: "" }],
    ["an app that is no id", { appId: "x' or appId eq '" }],
    ["no app", { appId: "" }],
  ] as const) {
    it(`as the data names ${what}`, async () => {
      const { paste, pressWith, lookUp } = await visit();
      const card = await paste();
      const { body } = await pressWith(card, caseWith(card, change), DANA, signedIn(TOKEN));
      assert.deepEqual([body.type, body.value], [MESSAGE_TYPE, says.notOfTenant]);
      assert.deepEqual(lookUp.asked, []);
    });
  }

  it("but another app of the own tenant is the presser's own to look at", async () => {
    const { paste, pressWith, lookUp } = await visit();
    const card = await paste();
    await pressWith(card, caseWith(card, { appId: OTHER_APP }), DANA, signedIn(TOKEN));
    assert.equal(lookUp.asked[0]?.question.appId, OTHER_APP);
    assert.deepEqual(lookUp.asked[0]?.question.person, QUESTION.person);
  });

  for (const [what, data] of [
    ["a view that there is not", { view: "everything" }],
    ["a person", { person: { id: EVE, tenantId: ELSEWHERE }, tenantId: ELSEWHERE }],
    ["records of its own", { tenant: { verdict: "canary" }, records: RECORDS }],
  ] as const) {
    it(`and ${what} changes nothing`, async () => {
      const { paste, pressWith, lookUp } = await visit();
      const { body } = await pressWith(await paste(), data, DANA, signedIn(TOKEN));
      assert.match(readable(body.value), VERDICT);
      assert.doesNotMatch(JSON.stringify(body), /canary/);
      assert.deepEqual(lookUp.asked[0]?.question, QUESTION);
    });
  }

  it("that is not one of our cards'", async () => {
    const { paste, pressWith, lookUp } = await visit();
    const { body } = await pressWith(await paste(), { findings: "x" }, DANA, signedIn(TOKEN));
    assert.deepEqual([body.type, body.value], [MESSAGE_TYPE, CARD_ENGLISH.replies.oldCard]);
    assert.deepEqual(lookUp.asked, []);
  });

  for (const from of [null, "", "dana", 7, { id: DANA }, `${DANA} or 1`]) {
    it(`who is ${JSON.stringify(from)} to Teams`, async () => {
      const { paste, press, lookUp } = await visit();
      const { body } = await press(await paste(), "checkTenant", signedIn(TOKEN), from);
      assert.ok(readable(body.value).includes(says.unknownPerson));
      assert.deepEqual(lookUp.asked, []);
    });
  }

  for (const tenantId of [null, "contoso.com", ELSEWHERE]) {
    it(`where the conversation's tenant is ${tenantId}`, async () => {
      const own = await visit();
      const card = await own.paste();
      const { press, lookUp } = await visit({ where: held("personal", tenantId) });
      const { body } = await press(card, "checkTenant", signedIn(TOKEN));
      assert.notEqual(body.type, LOGIN_TYPE);
      assert.doesNotMatch(JSON.stringify(body), VERDICT);
      assert.deepEqual(lookUp.asked, []);
    });
  }
});
