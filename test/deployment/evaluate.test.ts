import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { DeploymentErrorCode } from "./deployment_error.ts";
import { DeploymentError } from "./deployment_error.ts";
import { evaluate } from "./evaluate.ts";
import { FUNCTIONS, type Scope } from "./functions.ts";
import { IN_GROUP, IN_SUBSCRIPTION } from "./stand_in_place.ts";
import { KINDS, NAMES, readTemplate } from "./template.ts";
import type { Value } from "./value.ts";

const GROUP = IN_GROUP.resourceGroup.id;

const SCOPE: Scope = {
  ...IN_GROUP,
  parameter: (name) => ({ sku: "F0", many: 3, list: ["a", "b"] })[name] ?? null,
  variable: (name) => `value of ${name}`,
  reference: (id, apiVersion) => ({ asked: { id, apiVersion } }),
};

const VALUES: [string, Value, Value][] = [
  ["a text", "plain", "plain"],
  ["a text with brackets", "[[plain]", "[plain]"],
  ["a text that only begins with one", "[plain", "[plain"],
  ["no text", { on: true, off: [1, null] }, { on: true, off: [1, null] }],
  ["quotes", "[concat('it''s ', 'a ''quote''')]", "it's a 'quote'"],
  ["space", "[ concat ( 'a' , 'b' ) ]", "ab"],
  ["a parameter", "[parameters('sku')]", "F0"],
  ["a parameter that is no text", "[parameters('many')]", 3],
  ["a variable", "[variables('x')]", "value of x"],
  ["a name of a property", { "[parameters('sku')]": {} }, { F0: {} }],
  ["an item", "[parameters('list')[1]]", "b"],
  ["members of members", "[reference('i', 'v').asked.apiVersion]", "v"],
  ["lists in a row", "[concat(parameters('list'), createArray('c'))]", ["a", "b", "c"]],
  ["an object", "[createObject('n', 1, 'm', createArray())]", { n: 1, m: [] }],
  ["what is not empty", "[empty(parameters('list'))]", false],
  ["what is empty", "[empty('')]", true],
  ["the branch that is not taken", "[if(equals(1, 1), 'yes', unknown())]", "yes"],
  ["either", "[or(equals('a', 'A'), equals('a', 'a'))]", true],
  ["the most", "[max(2, 10, -3)]", 10],
  ["a number as a text", "[string(parameters('many'))]", "3"],
  ["a part", "[split('https://a.b/c', '/')[2]]", "a.b"],
  ["JSON", "[json('0.5')]", 0.5],
  ["nothing", "[null()]", null],
  ["an id", "[resourceId('A.B/c/d', 'x', 'y')]", `${GROUP}/providers/A.B/c/x/d/y`],
  [
    "an id in another group",
    "[resourceId('other', 'A.B/c', 'x')]",
    `${IN_GROUP.subscription.id}/resourceGroups/other/providers/A.B/c/x`,
  ],
  [
    "an id in the subscription",
    "[subscriptionResourceId('A.B/c', 'x')]",
    `${IN_GROUP.subscription.id}/providers/A.B/c/x`,
  ],
  ["an id on a resource", "[extensionResourceId('/r', 'A.B/c', 'x')]", "/r/providers/A.B/c/x"],
];

const REFUSED: [string, Value, DeploymentErrorCode][] = [
  ["a function that is not known", "[listKeys('x', 'y')]", "ERR_EXPRESSION"],
  ["a name of every object", "[toString()]", "ERR_EXPRESSION"],
  ["a call without an end", "[concat('a', 'b']", "ERR_EXPRESSION"],
  ["a text without an end", "[concat('a)]", "ERR_EXPRESSION"],
  ["something behind it", "[concat('a') 'b']", "ERR_EXPRESSION"],
  ["no comma", "[concat('a' 'b')]", "ERR_EXPRESSION"],
  ["a name alone", "[sku]", "ERR_EXPRESSION"],
  ["a member that is not there", "[resourceGroup().constructor]", "ERR_EXPRESSION"],
  ["an item that is not there", "[createArray()[0]]", "ERR_EXPRESSION"],
  ["a condition that is none", "[if('true', 1, 2)]", "ERR_EXPRESSION"],
  ["an id with a name too few", "[resourceId('A.B/c/d', 'x')]", "ERR_EXPRESSION"],
  ["an id with an empty name", "[resourceId('A.B/c', '')]", "ERR_EXPRESSION"],
  ["a text where a list is", "[concat(createArray('a'), 'b')]", "ERR_EXPRESSION"],
];

describe("evaluate", () => {
  for (const [what, value, wanted] of VALUES) {
    it(`comes to what Azure makes of ${what}`, () => {
      assert.deepEqual(evaluate(value, SCOPE), wanted);
    });
  }

  for (const [what, value, code] of REFUSED) {
    it(`refuses ${what}`, () => {
      assert.throws(
        () => evaluate(value, SCOPE),
        (error) => error instanceof DeploymentError && error.code === code,
      );
    });
  }

  it("knows no resource group in a subscription", () => {
    const scope = { ...SCOPE, ...IN_SUBSCRIPTION };
    for (const text of ["[resourceGroup().id]", "[resourceId('A.B/c', 'x')]"])
      assert.throws(() => evaluate(text, scope), /no resource group/);
  });

  it("hashes as Azure does: 13 letters and digits or a guid, from every argument", () => {
    const hashes = ["[uniqueString('a')]", "[uniqueString('a', 'b')]", "[uniqueString('b')]"];
    const found = hashes.map((text) => evaluate(text, SCOPE));
    for (const hash of found) assert.match(`${hash}`, /^[a-z0-9]{13}$/);
    assert.equal(new Set(found).size, hashes.length);
    assert.match(
      `${evaluate("[guid('a', 'b')]", SCOPE)}`,
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    );
    assert.equal(evaluate("[guid('a')]", SCOPE), evaluate("[guid('a')]", SCOPE));
  });

  it("knows no function that no template calls", () => {
    const text = JSON.stringify(
      KINDS.flatMap((kind) => NAMES.map((name) => readTemplate(name, kind))),
    );
    const unused = [...FUNCTIONS.keys()].filter((name) => !new RegExp(`\\b${name}\\(`).test(text));
    assert.deepEqual(unused, []);
  });
});
