import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { fixCard } from "../../src/cards/fix_card.ts";
import { explain } from "../../src/core/explain.ts";
import type { LanguageId } from "../../src/core/paste/languages.ts";
import { DATA_IS_OLD, TIMELESS } from "../old_data.ts";
import { CARD_CASES, type CardCaseName, NOW } from "./card_cases.ts";
import { buttonsOf, linesOf, type Part, partsOf, readable } from "./card_content.ts";
import { PLAIN_CHAT } from "./settings.ts";

function pasteOf(name: CardCaseName): string {
  return CARD_CASES.find((row) => row.name === name)?.paste ?? "";
}

function cardOf(name: CardCaseName) {
  return fixCard(explain(pasteOf(name), NOW), {}, PLAIN_CHAT);
}

/** The code block's lines; none where there is no request. */
function blockOf(card: object): string[] {
  const block = partsOf(card).find(({ type }) => type === "CodeBlock");
  return block === undefined ? [] : linesOf(block);
}

/** The checklist, a list of rows for each table: what is in the cells, without the details. */
function tablesOf(card: object): string[][] {
  return partsOf(card)
    .filter(({ type }) => type === "Table")
    .map(({ rows }) =>
      (rows as { cells: Part[] }[]).map(({ cells }) =>
        cells.map((cell) => linesOf(cell)[0]).join(" | "),
      ),
    );
}

const STEP = /^\d+\. /;
const AUTHORIZATION = "Authorization: Bearer {token}";

const BLOCKS: [CardCaseName, string[]][] = [
  [
    "app token on /me with the permission",
    ["GET https://graph.microsoft.com/v1.0/users/{id}/messages?$top=5", AUTHORIZATION],
  ],
  [
    "article: error and request",
    ["GET https://graph.microsoft.com/v1.0/users/{id}/memberOf", AUTHORIZATION],
  ],
  [
    "posting on /me",
    [
      "POST https://graph.microsoft.us/v1.0/users/{id}/sendMail",
      AUTHORIZATION,
      "Content-Type: application/json",
      "",
      '{ "message": { "subject": "Hi", "body": { "contentType": "Text", "content": "Lunch?" }, "toRecipients": [ { "emailAddress": { "address": "mo@contoso.example" } } ] }, "saveToSentItems": false }',
    ],
  ],
  ["missing scope", ["GET https://graph.microsoft.com/v1.0/me/messages", AUTHORIZATION]],
  [
    "missing scope that an administrator consents to",
    ["GET https://graph.microsoft.com/beta/auditLogs/signIns", AUTHORIZATION],
  ],
  ["error code alone", []],
];

const TABLES: [CardCaseName, string[][]][] = [
  [
    "app token on /me",
    [
      [
        "In the token | Application permission",
        "– no | **Mail.Read**",
        "– no | Mail.ReadBasic.All",
      ],
      ["In the token | Would do as well", "– no | Mail.ReadWrite"],
    ],
  ],
  [
    "app token on /me with the permission",
    [
      [
        "In the token | Application permission",
        "✓ yes | **Mail.Read**",
        "– no | Mail.ReadBasic.All",
      ],
      ["In the token | Would do as well", "– no | Mail.ReadWrite"],
    ],
  ],
  ["posting on /me", [["In the token | Application permission", "– no | **Mail.Send**"]]],
  [
    "missing scope that an administrator consents to",
    [["In the token | Delegated permission", "– no | **AuditLog.Read.All**"]],
  ],
  ["open to apps only", [["Application permission", "**Reports.Read.All**"]]],
  ["error code alone", []],
  ["request that the data does not know", []],
];

const NOTES: [CardCaseName, RegExp | null][] = [
  ["app token on /me", null],
  ["article: error and request", /^No token was pasted, so I cannot tell which of these/m],
  ["wrong audience", /^The token is not for Graph, so its permissions do not count here\.$/m],
  ["personal account's token", /^The token cannot be read, so I cannot tell/m],
  ["token that says nothing of its owner", /^Nothing shows whose token it is/m],
  ["request that the data does not know", null],
];

describe("fixCard()", () => {
  for (const [name, lines] of BLOCKS) {
    it(`shows the request to copy for ${name}`, () => {
      assert.deepEqual(blockOf(cardOf(name)), lines);
    });
  }

  for (const [name, tables] of TABLES) {
    it(`lists the permissions for ${name}`, () => {
      assert.deepEqual(tablesOf(cardOf(name)), tables);
    });
  }

  for (const [name, note] of NOTES) {
    it(`says ${note === null ? "nothing of" : "why it cannot tell"} what the token has for ${name}`, () => {
      const text = readable(cardOf(name));
      if (note !== null) assert.match(text, note);
      const others = NOTES.flatMap(([, other]) =>
        other === null || other === note ? [] : [other],
      );
      for (const other of others) assert.doesNotMatch(text, other);
    });
  }

  it("speaks of an app's request where the path had to change", () => {
    const lines = linesOf(cardOf("app token on /me"));
    assert.equal(lines[0], "The request an app can send");
    assert.ok(lines.some((line) => line.startsWith("{id} is the user's object id")));
    assert.ok(lines.includes("Then"));
  });

  it("says that the request stays where only the permission is missing", () => {
    const lines = linesOf(cardOf("missing scope"));
    assert.deepEqual(lines.slice(0, 2), ["What to change", "Your request stays as it is:"]);
    assert.ok(lines.includes("What to do"));
  });

  it("does not call a request right where the cause is open", () => {
    assert.ok(!linesOf(cardOf("refused, with a request")).includes("Your request stays as it is:"));
  });

  it("shows both sides where nothing tells whose token it was", () => {
    const headers = tablesOf(cardOf("refused, with a request")).map(([header]) => header);
    assert.deepEqual(headers.slice(0, 2), ["Delegated permission", "Application permission"]);
  });

  it("numbers the steps", () => {
    const steps = linesOf(cardOf("app token on /me")).filter((line) => STEP.test(line));
    assert.equal(steps.length, 5);
    assert.match(steps[0] ?? "", /^1\. Change the request to GET \/users\/\{id\}\/messages/);
    assert.match(steps[1] ?? "", /Application permissions > Mail\.Read\.$/);
    assert.match(steps[3] ?? "", /this one is from 09:14 UTC/);
  });

  it("gives a single step no number", () => {
    assert.ok(!linesOf(cardOf("refused, with a request")).some((line) => STEP.test(line)));
  });

  it("folds what else there is to know of permissions behind one button", () => {
    const card = cardOf("app token on /me");
    const hidden = partsOf(card).filter(({ isVisible }) => isVisible === false);
    assert.ok(hidden.some(({ text }) => text === "id 810c84a8-4a9e-49e6-bf7d-12d183f40d01"));
    const others = hidden.find(({ id }) => id === "other-permissions");
    assert.match(readable(others?.items), /Mail\.ReadWrite/);
    const toggle = buttonsOf(card).find(({ title }) => title === "More on permissions");
    const ids = hidden.map(({ id }) => String(id)).filter((id) => id.startsWith("id-"));
    assert.deepEqual(toggle?.targetElements, ["other-permissions", ...ids]);
  });

  it("folds the token's code, the commands and the message for an administrator", () => {
    const card = cardOf("app token on /me");
    const folded = (id: string) =>
      JSON.stringify(partsOf(card).find((part) => part.id === id && part.isVisible === false));
    assert.match(folded("sign-in"), /client_credentials/);
    assert.match(folded("commands"), /New-MgServicePrincipalAppRoleAssignment/);
    assert.match(folded("commands"), /New-ManagementRoleAssignment/);
    assert.match(folded("admin-message"), /Please grant our app a permission/);
    const titles = buttonsOf(card).map(({ title }) => title);
    assert.ok(titles.includes("Code for the token"));
    assert.ok(titles.includes("Commands"));
    assert.ok(titles.includes("Message for my admin"));
  });

  const languages: [language: LanguageId, codeBlock: string, shows: RegExp][] = [
    ["http", "PlainText", /^GET https:\/\/graph\.microsoft\.com\/v1\.0\/users\/\{id\}\/messages/],
    ["curl", "Bash", /^curl /],
    ["csharp", "CSharp", /graphClient\.Users\["\{id\}"\]\.Messages/],
    ["python", "Python", /users\.by_user_id\("\{id\}"\)\.messages/],
  ];
  for (const [language, codeBlock, shows] of languages) {
    it(`shows the request in ${language}, and offers the others`, () => {
      const card = fixCard(
        explain(pasteOf("app token on /me"), NOW),
        { chosen: { language } },
        PLAIN_CHAT,
      );
      const [block] = partsOf(card).filter(({ type }) => type === "CodeBlock");
      assert.equal(block?.language, codeBlock);
      assert.match(String(block?.codeSnippet), shows);
      const [picker] = partsOf(card).filter(({ type }) => type === "Input.ChoiceSet");
      assert.equal(picker?.value, language);
      assert.ok(Array.isArray(picker?.choices) && picker.choices.length === 9);
    });
  }

  it("begins with the language of the paste", () => {
    const code = 'import requests\nrequests.get("https://graph.microsoft.com/v1.0/me/messages")';
    const text = `${code}\n${pasteOf("error code alone")}`;
    const [block] = partsOf(fixCard(explain(text, NOW), {}, PLAIN_CHAT)).filter(
      ({ type }) => type === "CodeBlock",
    );
    assert.equal(block?.language, "Python");
  });

  it("says of a permission for one team where it is consented", () => {
    const paste = "GET https://graph.microsoft.com/v1.0/teams/x/channels/y";
    const lines = linesOf(fixCard(explain(paste, NOW), {}, PLAIN_CHAT));
    const behind = (name: string) => lines[lines.indexOf(name) + 1] ?? "";
    const specific = behind("ChannelSettings.Read.Group");
    assert.match(
      specific,
      /for one team, chat or user: consented when the app is installed there$/,
    );
    assert.doesNotMatch(specific, /admin/);
    assert.match(behind("**ChannelSettings.Read.All**"), /admin consent$/);
  });

  it("leads back to the answer", () => {
    for (const { paste } of CARD_CASES) {
      const buttons = buttonsOf(fixCard(explain(paste, NOW), {}, PLAIN_CHAT));
      const back = buttons.find(({ verb }) => verb === "showAnswer");
      assert.equal(back?.title, "Back to the answer");
    }
  });

  it("names the edition of its data", () => {
    assert.match(
      readable(cardOf("missing scope")),
      /^Permission data of \d{4}-\d\d-\d\d \(\w+\)\.$/m,
    );
  });

  it("says when its data is old", () => {
    assert.match(
      readable(fixCard(explain(TIMELESS, DATA_IS_OLD), {}, PLAIN_CHAT)),
      /^Permission data of \d{4}-\d\d-\d\d \(\w+\), 61 days old: newer permissions may be missing\.$/m,
    );
  });
});
