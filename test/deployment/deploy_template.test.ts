import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { deployTemplate } from "./deploy_template.ts";
import type { DeploymentErrorCode } from "./deployment_error.ts";
import { DeploymentError } from "./deployment_error.ts";
import { IN_GROUP } from "./stand_in_place.ts";
import { parseTemplate } from "./template.ts";
import type { Value } from "./value.ts";

const IDENTITY = {
  type: "Microsoft.ManagedIdentity/userAssignedIdentities",
  apiVersion: "2024-11-30",
  name: "who",
};
const IDENTITY_ID = "resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'who')";
const ASKS = `[reference(${IDENTITY_ID}, '2024-11-30').clientId]`;

const named = (name: string, dependsOn: string[] = []) => ({
  type: "A.B/c",
  apiVersion: "1",
  name,
  dependsOn: dependsOn.map((other) => `[resourceId('A.B/c', '${other}')]`),
});

const deploy = (part: Record<string, unknown>, given: Record<string, Value> = {}) =>
  deployTemplate(
    parseTemplate({
      $schema: "https://example.com/schema",
      contentVersion: "1.0.0.0",
      metadata: { description: "" },
      parameters: {},
      resources: [],
      outputs: {},
      ...part,
    }),
    given,
    IN_GROUP,
  );

const parameter = (rest: object) => ({
  x: { type: "string", metadata: { description: "0123456789" }, ...rest },
});

const REFUSED: [string, Record<string, unknown>, Record<string, Value>, DeploymentErrorCode][] = [
  ["a parameter that is not declared", {}, { y: "1" }, "ERR_PARAMETER"],
  ["a parameter that is missing", { parameters: parameter({}) }, {}, "ERR_PARAMETER"],
  ["one of another type", { parameters: parameter({}) }, { x: 1 }, "ERR_PARAMETER"],
  [
    "one that is too short",
    { parameters: parameter({ minLength: 1 }) },
    { x: "" },
    "ERR_PARAMETER",
  ],
  [
    "one that is too long",
    { parameters: parameter({ maxLength: 1 }) },
    { x: "ab" },
    "ERR_PARAMETER",
  ],
  [
    "one that is not allowed",
    { parameters: parameter({ allowedValues: ["a"] }) },
    { x: "b" },
    "ERR_PARAMETER",
  ],
  [
    "one that is too small",
    { parameters: parameter({ type: "int", minValue: 2 }) },
    { x: 1 },
    "ERR_PARAMETER",
  ],
  [
    "a default that is too large",
    { parameters: parameter({ type: "int", maxValue: 2, defaultValue: 3 }) },
    {},
    "ERR_PARAMETER",
  ],
  ["a circle", { resources: [named("a", ["b"]), named("b", ["a"])] }, {}, "ERR_DEPENDENCY"],
  ["two of the same id", { resources: [named("a"), named("A")] }, {}, "ERR_DEPENDENCY"],
  ["a dependency that is not there", { resources: [named("a", ["b"])] }, {}, "ERR_DEPENDENCY"],
  [
    "a reference to what is not depended on",
    { resources: [IDENTITY, { ...named("a"), properties: { ASKS } }] },
    {},
    "ERR_REFERENCE",
  ],
  [
    "a reference in another version",
    {
      resources: [IDENTITY],
      outputs: { id: { type: "string", value: `[reference(${IDENTITY_ID}, '1').clientId]` } },
    },
    {},
    "ERR_REFERENCE",
  ],
  [
    "a reference in a variable",
    {
      variables: { v: ASKS },
      resources: [IDENTITY],
      outputs: { id: { type: "string", value: "[variables('v')]" } },
    },
    {},
    "ERR_REFERENCE",
  ],
  [
    "a reference outside of the properties",
    { resources: [IDENTITY, { ...named("a"), dependsOn: [`[${IDENTITY_ID}]`], location: ASKS }] },
    {},
    "ERR_REFERENCE",
  ],
  [
    "a variable that is not declared",
    { resources: [named("[variables('v')]")] },
    {},
    "ERR_TEMPLATE",
  ],
  [
    "an output of another type",
    { outputs: { o: { type: "string", value: "[max(1)]" } } },
    {},
    "ERR_TEMPLATE",
  ],
];

describe("deployTemplate", () => {
  for (const [what, part, given, code] of REFUSED) {
    it(`refuses ${what}`, () => {
      assert.throws(
        () => deploy(part, given),
        (error) => error instanceof DeploymentError && error.code === code,
      );
    });
  }

  it("makes each after all that it depends on", () => {
    const { resources } = deploy({
      resources: [named("a", ["c", "b"]), named("b"), named("c", ["b"])],
    });
    assert.deepEqual(
      resources.map(({ name }) => name),
      ["b", "c", "a"],
    );
  });

  it("leaves out what is not wanted, and whoever depends on it goes on", () => {
    const { resources } = deploy({
      resources: [{ ...named("a"), condition: "[equals(1, 2)]" }, named("b", ["a"])],
    });
    assert.deepEqual(
      resources.map(({ name }) => name),
      ["b"],
    );
  });

  it("answers a reference through one that depends on what is asked", () => {
    const middle = { ...named("m"), dependsOn: [`[${IDENTITY_ID}]`] };
    const last = { ...named("z", ["m"]), properties: { ASKS } };
    const { resources } = deploy({ resources: [last, middle, IDENTITY] });
    assert.match(JSON.stringify(resources.at(-1)?.body), /"ASKS":"[0-9a-f-]{36}"/);
  });
});
