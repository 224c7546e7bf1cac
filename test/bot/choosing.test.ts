import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import type { Card } from "../../src/cards/elements.ts";
import { buttonsOf, linesOf, type Part, partsOf } from "../cards/card_content.ts";
import { appToken, ERRORS, GRAPH, NOW } from "../core/pieces.ts";
import { CARD_TYPE, endAll, onlyCard, pressAt, sayTo, serve } from "./talk.ts";

const TENANT = "7d0e2b8a-90b1-4b52-8a5c-3a9d5f6b7c81";
const ELSEWHERE = "00000000-0000-4000-8000-000000000001";
const DANA = "3c9f7e20-1a4b-4d6c-b8e5-0f2a6d91c300";
const ADA = "3c9f7e20-1a4b-4d6c-b8e5-0f2a6d91c301";
const PASTE = `GET ${GRAPH}/me/messages\n${appToken(["User.Read.All"])}`;

/** A person who pastes, and presses buttons of the card that came last. */
async function reader(paste = PASTE, tenantId = TENANT, more: Record<string, unknown> = {}) {
  const url = await serve(() => NOW);
  const conversation = { id: "a:1", conversationType: "personal", tenantId };
  const sent = { conversation, from: { id: "29:dana", aadObjectId: DANA }, ...more };
  let card = onlyCard(await sayTo(url, { text: paste, ...sent }));
  return {
    get card() {
      return card;
    },
    say: async (text: string, id: string): Promise<Card> => {
      card = onlyCard(await sayTo(url, { text, id, ...sent }));
      return card;
    },
    press: async (title: string, inputs: object = {}): Promise<Card> => {
      const button = buttonsOf(card).find((one) => one.title === title);
      assert.ok(button !== undefined, `no button ${title}`);
      // A client sends the inputs of the card along, unless the button wants none.
      const own = Object.fromEntries(
        partsOf(card).flatMap(({ type, id, value = "" }) =>
          String(type).startsWith("Input.") ? [[id, value]] : [],
        ),
      );
      const asked = button.associatedInputs === "none" ? {} : { ...own, ...inputs };
      const action = { ...button, data: { ...(button.data as object), ...asked } };
      const { body } = await pressAt(url, action, sent);
      assert.equal(body.type, CARD_TYPE);
      card = body.value as Card;
      return card;
    },
  };
}

function code(card: Card): string {
  const [block] = partsOf(card).filter(({ type }) => type === "CodeBlock");
  return String(block?.codeSnippet);
}

function input(card: Card, id: string): Part | undefined {
  return partsOf(card).find((part) => String(part.type).startsWith("Input.") && part.id === id);
}

function titles(card: Card): unknown[] {
  return buttonsOf(card).map(({ title }) => title);
}

describe("the choices of the second card", () => {
  afterEach(endAll);

  it("writes the named user into the request, the snippets and the steps, and keeps him", async () => {
    const { press } = await reader();
    await press("Show fixed request");
    const named = await press("Update the code", {
      user: " dana@contoso.com ",
      language: "csharp",
    });
    assert.match(code(named), /graphClient\.Users\["dana@contoso\.com"\]\.Messages/);
    assert.match(
      linesOf(named).join("\n"),
      /^1\. Change the request to GET \/users\/dana@contoso\.com\/messages\.$/m,
    );
    assert.doesNotMatch(linesOf(named).join("\n"), /\{id\}/);
    assert.equal(input(named, "user")?.value, "dana@contoso.com");

    const answer = await press("Back to the answer");
    assert.match(linesOf(answer).join("\n"), /GET \/users\/dana@contoso\.com\/messages/);
    const again = await press("Show fixed request");
    assert.deepEqual(again, named);
    const python = await press("Update the code", { language: "python" });
    assert.match(code(python), /by_user_id\("dana@contoso\.com"\)/);
  });

  it("keeps the language for what is pasted next, unless that has one of its own", async () => {
    const { press, say } = await reader();
    await press("Show fixed request");
    await press("Update the code", { language: "python" });
    await say(`GET ${GRAPH}/me/events\n${appToken([])}`, "m2");
    assert.match(code(await press("Show fixed request")), /^result = await graph_client/);
    const php = `$graph->createRequest("GET", "/me/events")->execute();\n${appToken([])}`;
    await say(php, "m3");
    assert.doesNotMatch(code(await press("Show fixed request")), /graph_client\./);
  });

  it("leaves the user open again where the field is cleared", async () => {
    const { press } = await reader();
    await press("Show fixed request");
    await press("Update the code", { user: "dana@contoso.com" });
    assert.match(code(await press("Update the code", { user: "" })), /\/users\/\{id\}\/messages/);
  });

  const encoded: [user: string, shown: string][] = [
    [ADA, `/users/${ADA}/messages`],
    ["ada_adatum.com#EXT#@contoso.com", "/users/ada_adatum.com%23EXT%23@contoso.com/messages"],
    ["o'hara@contoso.com", "/users/o'hara@contoso.com/messages"],
  ];
  for (const [user, shown] of encoded) {
    it(`writes ${user} as an address takes it`, async () => {
      const { press } = await reader();
      await press("Show fixed request");
      assert.ok(code(await press("Update the code", { user })).includes(shown));
    });
  }

  const refused = [
    "me",
    "Dana Developer",
    "$dana@contoso.com",
    "dana@contoso.com/messages",
    "dana@contoso.com?x=1",
    "dana@contoso.com\nX-Evil: 1",
    "../admin@contoso.com",
    appToken(["Mail.Read"]),
    "a".repeat(400),
    7,
    { oid: ADA },
  ];
  for (const user of refused) {
    it(`takes no user from ${JSON.stringify(user).slice(0, 30)}, and does not repeat it`, async () => {
      const { press } = await reader();
      await press("Show fixed request");
      const card = await press("Update the code", { user });
      assert.match(code(card), /\/users\/\{id\}\/messages/);
      const isText = typeof user === "string" && user.length < 300;
      const says = /neither an object id nor a user principal name/;
      if (isText) assert.match(linesOf(card).join("\n"), says);
      assert.equal(input(card, "user")?.value, undefined);
      if (isText && user.length > 20) assert.ok(!JSON.stringify(card).includes(user.slice(0, 20)));
    });
  }

  it("takes no name where the API finds a user by id alone", async () => {
    const paste = `GET ${GRAPH}/me/onlineMeetings/x\n${appToken([])}`;
    const { press } = await reader(paste);
    await press("Show fixed request");
    const named = await press("Update the code", { user: "dana@contoso.com" });
    assert.match(code(named), /\/users\/\{id\}\/onlineMeetings/);
    assert.match(linesOf(named).join("\n"), /by object id alone, so \{id\} stays/);
    assert.match(
      code(await press("Update the code", { user: ADA })),
      new RegExp(`/users/${ADA}/onlineM`),
    );
  });

  it("offers the reader's account where the token is of his tenant", async () => {
    const { press } = await reader();
    const card = await press("Show fixed request");
    assert.ok(titles(card).includes("Use my account"));
    assert.match(code(await press("Use my account")), new RegExp(`/users/${DANA}/messages`));
  });

  it("does not offer it for another tenant's token, nor where there is none", async () => {
    const foreign = await reader(PASTE, ELSEWHERE);
    assert.ok(!titles(await foreign.press("Show fixed request")).includes("Use my account"));
    const tokenless = await reader(`GET ${GRAPH}/me/messages\n${ERRORS.meNeedsUser}`);
    const card = await tokenless.press("Show fixed request");
    assert.ok(!titles(card).includes("Use my account"));
    assert.ok(input(card, "user") !== undefined);
  });

  it("offers a people picker in Teams, for people of the token's tenant", async () => {
    const teams = { serviceUrl: "https://smba.trafficmanager.net/emea/" };
    const { press } = await reader(PASTE, TENANT, teams);
    const card = await press("Show fixed request");
    assert.deepEqual(input(card, "person")?.["choices.data"], {
      type: "Data.Query",
      dataset: "graph.microsoft.com/users",
    });
    const chosen = await press("Update the code", { person: ADA, user: "dana@contoso.com" });
    assert.match(code(chosen), new RegExp(`/users/${ADA}/messages`));
    const foreign = await reader(PASTE, ELSEWHERE, teams);
    assert.equal(input(await foreign.press("Show fixed request"), "person"), undefined);
    const playground = await reader();
    assert.equal(input(await playground.press("Show fixed request"), "person"), undefined);
  });

  it("asks for no user where the request names its own", async () => {
    const paste = `GET ${GRAPH}/users/ada@contoso.com/messages\n${appToken([])}`;
    const { press } = await reader(paste);
    assert.equal(input(await press("Show what to change"), "user"), undefined);
  });

  it("writes the user into every request of a batch", async () => {
    const requests = ["/me/messages", "/me/events"].map((url, at) => ({
      id: `${at}`,
      method: "GET",
      url,
    }));
    const paste = `POST ${GRAPH}/$batch\n${appToken([])}\n\n${JSON.stringify({ requests })}`;
    const { press } = await reader(paste);
    await press("Show fixed request");
    const shown = code(await press("Update the code", { user: ADA }));
    assert.ok(shown.includes(`/users/${ADA}/messages`) && shown.includes(`/users/${ADA}/events`));
    assert.doesNotMatch(shown, /\{id\}/);
  });
});

describe("the field for the missing piece", () => {
  afterEach(endAll);

  it("asks for the request where the error alone fits two, and answers with it", async () => {
    const { card, press } = await reader(ERRORS.noPermissions);
    assert.equal(input(card, "piece")?.type, "Input.Text");
    const onMe = await press("Check", { piece: "/me/messages" });
    assert.match(linesOf(onMe).join("\n"), /GET \/users\/\{id\}\/messages/);
  });

  for (const piece of ["/me/messages", `GET ${GRAPH}/me/messages`]) {
    it(`remembers ${piece}, given as the missing piece`, async () => {
      const { press, say } = await reader(ERRORS.noPermissions);
      await press("Check", { piece });
      const next = await say(appToken(["User.Read.All"]), "m2");
      assert.match(linesOf(next).join("\n"), /GET \/users\/\{id\}\/messages/);
    });
  }

  it("asks who signs in where there is a request and no token, and believes the answer", async () => {
    const paste = `GET ${GRAPH}/users\n${ERRORS.denied}`;
    const says = { "said-app": /application permission/, "said-user": /delegated permission/ };
    for (const [piece, kind] of Object.entries(says)) {
      const { card, press } = await reader(paste);
      assert.equal(input(card, "piece")?.type, "Input.ChoiceSet");
      const answer = linesOf(await press("Check", { piece })).join("\n");
      assert.match(answer, kind);
      assert.match(answer, /your word that (?:the app itself|a person) signs in/);
    }
  });

  it("asks again where it was given something else, and repeats nothing of it", async () => {
    const { press } = await reader(ERRORS.noPermissions);
    for (const piece of ["canary-words", "", 7]) {
      const again = await press("Check", { piece });
      assert.match(linesOf(again).join("\n"), /I found nothing of the kind in that/);
      assert.ok(input(again, "piece") !== undefined);
      assert.doesNotMatch(JSON.stringify(again), /canary/);
    }
  });

  it("asks for nothing where the answer is certain", async () => {
    const { card } = await reader();
    assert.equal(input(card, "piece"), undefined);
  });
});
