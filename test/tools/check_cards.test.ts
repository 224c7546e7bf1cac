import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "mocha";
import { cardFaultsBy } from "../../tools/check_cards/card_faults_by.ts";
import { runCheckCards } from "../../tools/check_cards/run_check_cards.ts";
import { sampleCards } from "../../tools/check_cards/sample_cards.ts";
import { standardCard } from "../../tools/check_cards/standard_card.ts";

/** Shaped like the published schema: elements are alternatives, told apart by their type. */
const SCHEMA = JSON.stringify({
  $schema: "http://json-schema.org/draft-06/schema#",
  id: "http://example.com/card.json",
  type: "object",
  properties: {
    type: { enum: ["AdaptiveCard"] },
    body: { type: "array", items: { $ref: "#/definitions/Element" } },
  },
  additionalProperties: false,
  definitions: {
    Element: { anyOf: [{ $ref: "#/definitions/TextBlock" }, { $ref: "#/definitions/Container" }] },
    TextBlock: {
      type: "object",
      properties: { type: { enum: ["TextBlock"] }, text: { type: "string" } },
      required: ["text"],
      additionalProperties: false,
    },
    Container: {
      type: "object",
      properties: {
        type: { enum: ["Container"] },
        items: { type: "array", items: { $ref: "#/definitions/Element" } },
      },
      required: ["items"],
      additionalProperties: false,
    },
  },
});

const TEXT = { type: "TextBlock", text: "x" };

const CASES: { card: Record<string, unknown>; faults: string[] }[] = [
  { card: { body: [TEXT, { type: "Container", items: [TEXT] }] }, faults: [] },
  { card: { msteams: { width: "Full" }, body: [] }, faults: [] },
  {
    card: { body: [{ type: "CodeBlock", codeSnippet: "x", fallback: TEXT }] },
    faults: [],
  },
  { card: { bod: [] }, faults: ["/ must NOT have additional properties: bod"] },
  {
    card: { body: [{ type: "TextBlock" }] },
    faults: ["/body/0 must have required property 'text'"],
  },
  {
    card: { body: [{ type: "Container", items: [TEXT, { ...TEXT, bold: true }] }] },
    faults: ["/body/0/items/1 must NOT have additional properties: bold"],
  },
  {
    card: { body: [{ type: "CodeBlock", codeSnippet: "x" }] },
    faults: ["/body/0/type must be equal to one of the allowed values"],
  },
  { card: { body: [{ type: "TextBlock", text: 7 }] }, faults: ["/body/0/text must be string"] },
];

describe("cardFaultsBy()", () => {
  for (const { card, faults } of CASES) {
    it(`finds ${faults.length} faults in ${JSON.stringify(card)}`, () => {
      assert.deepEqual(cardFaultsBy(SCHEMA)({ type: "AdaptiveCard", ...card }), faults);
    });
  }

  for (const broken of ["<html>", '{ "type": 7 }', ""]) {
    it(`refuses the schema ${JSON.stringify(broken)}`, () => {
      assert.throws(() => cardFaultsBy(broken), { code: "ERR_SCHEMA_UNREADABLE" });
    });
  }
});

describe("standardCard()", () => {
  it("puts the fallback in the place of what only Teams knows, however deep", () => {
    const block = { type: "CodeBlock", codeSnippet: "x", fallback: TEXT };
    const card = { type: "AdaptiveCard", body: [{ type: "Container", items: [block] }] };
    assert.deepEqual(standardCard(card).body, [{ type: "Container", items: [TEXT] }]);
    assert.equal(card.body[0]?.items[0], block);
  });

  it("keeps the fallback of what the standard knows", () => {
    const action = { type: "Action.Execute", title: "x", fallback: { type: "Action.Submit" } };
    assert.deepEqual(standardCard({ actions: [action] }), { actions: [action] });
  });
});

describe("sampleCards()", () => {
  it("names each card as a file may be named, and no two alike", () => {
    const names = sampleCards().map(({ name }) => name);
    for (const name of names) assert.match(name, /^[a-z0-9-]+$/);
    assert.equal(new Set(names).size, names.length);
  });
});

describe("runCheckCards()", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "check-cards-"));
    writeFileSync(join(folder, "any.json"), "{}");
    writeFileSync(join(folder, "none.json"), '{ "properties": { "body": { "maxItems": 0 } } }');
    writeFileSync(join(folder, "broken.json"), "{");
  });
  after(() => rmSync(folder, { recursive: true }));

  async function run(args: readonly string[]) {
    const output = { out: "", err: "" };
    const status = await runCheckCards(args, {
      write: (text) => {
        output.out += text;
      },
      writeError: (text) => {
        output.err += text;
      },
    });
    return { status, ...output };
  }

  it("counts the cards when the schema allows them", async () => {
    const { status, out, err } = await run(["--schema", join(folder, "any.json")]);
    assert.deepEqual({ status, err }, { status: 0, err: "" });
    assert.equal(out, `${sampleCards().length} cards are valid against the schema\n`);
  });

  it("says of each card what the schema forbids", async () => {
    const { status, out, err } = await run(["--schema", join(folder, "none.json")]);
    assert.deepEqual({ status, out }, { status: 1, out: "" });
    assert.equal(err.trimEnd().split("\n").length, sampleCards().length);
    assert.match(err, /^ERR_CARD_INVALID: welcome: \/body must NOT have more than 0 items$/m);
  });

  it("writes each card's JSON where that is asked for", async () => {
    const out = join(folder, "new", "cards");
    const { status } = await run(["--schema", join(folder, "any.json"), "--out", out]);
    assert.equal(status, 0);
    assert.equal(readdirSync(out).length, sampleCards().length);
    const card = JSON.parse(readFileSync(join(out, "welcome.json"), "utf8"));
    assert.equal(card.type, "AdaptiveCard");
  });

  it("explains itself with --help", async () => {
    const { status, out } = await run(["--help"]);
    assert.equal(status, 0);
    assert.match(out, /--schema FILE[\s\S]*--out FOLDER[\s\S]*--help/);
  });

  const refusals: { args: string[]; code: string }[] = [
    { args: [], code: "ERR_USAGE" },
    { args: ["--out", "x"], code: "ERR_USAGE" },
    { args: ["--schema"], code: "ERR_USAGE" },
    { args: ["--schema", "--out"], code: "ERR_USAGE" },
    { args: ["--schema="], code: "ERR_USAGE" },
    { args: ["schema.json"], code: "ERR_USAGE" },
    { args: ["--schem", "x"], code: "ERR_USAGE" },
    { args: ["--help=yes"], code: "ERR_USAGE" },
    { args: ["--schema", "no/such/schema.json"], code: "ERR_SCHEMA_UNREADABLE" },
  ];
  for (const { args, code } of refusals) {
    it(`answers ${JSON.stringify(args)} with ${code} in one line and status 2`, async () => {
      const { status, out, err } = await run(args);
      assert.deepEqual({ status, out }, { status: 2, out: "" });
      assert.match(err, new RegExp(`^${code}: [^\\n]+\\n$`));
    });
  }

  it("answers a broken schema, and a folder that is a file, with status 2", async () => {
    const broken = await run(["--schema", join(folder, "broken.json")]);
    assert.match(broken.err, /^ERR_SCHEMA_UNREADABLE: /);
    const any = join(folder, "any.json");
    const file = await run(["--schema", any, "--out", any]);
    assert.match(file.err, /^ERR_CARD_UNWRITABLE: /);
    assert.deepEqual([broken.status, file.status], [2, 2]);
  });
});
