import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, it } from "mocha";
import { type Answer, toAnswer } from "../../src/core/answer.ts";
import { CAUSES } from "../../src/core/diagnosis/causes.ts";
import { explain } from "../../src/core/explain.ts";
import { NOW } from "../cli/fake_io.ts";
import { PASTES } from "../cli/pastes.ts";
import { DATA_IS_OLD, TIMELESS } from "../old_data.ts";

const DOCS = new URL("../../docs/", import.meta.url);
const schema = JSON.parse(readFileSync(new URL("answer.schema.json", DOCS), "utf8"));
const isAnswer = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

function answerOf(text: string, id?: string): Answer {
  return toAnswer(explain(text, NOW), id);
}

/** As its readers get it: what cannot be written as JSON is not there. */
function faultsOf(answer: object) {
  isAnswer(JSON.parse(JSON.stringify(answer)));
  return isAnswer.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? [];
}

describe("toAnswer()", () => {
  for (const [name, { cause, text }] of Object.entries(PASTES)) {
    it(`gives ${name} the documented shape, with the cause ${cause}`, () => {
      const answer = answerOf(text);
      assert.equal(answer.cause, cause);
      assert.deepEqual(faultsOf(answer), []);
    });
  }

  it("puts the caller's id first", () => {
    const answer = answerOf(PASTES.lunch.text, "ticket-17");
    assert.equal(Object.keys(answer)[0], "id");
    assert.equal(answer.id, "ticket-17");
    assert.deepEqual(faultsOf(answer), []);
  });

  it("has no id where none was given", () => {
    assert.ok(!("id" in answerOf(PASTES.lunch.text)));
  });
});

describe("the data of an answer", () => {
  it("is told to be old after 60 days", () => {
    const { data } = toAnswer(explain(TIMELESS, DATA_IS_OLD));
    assert.deepEqual([data.days, data.isOld], [61, true]);
    const before = toAnswer(explain(TIMELESS, DATA_IS_OLD - 86_400));
    assert.deepEqual([before.data.days, before.data.isOld], [60, false]);
    assert.deepEqual(faultsOf(before), []);
  });
});

describe("docs/answer.schema.json", () => {
  const answer = answerOf(PASTES.appOnMe.text);

  it("allows answers within an answer", () => {
    const combined = { application: ["Mail.Read"], delegated: [] };
    assert.deepEqual(faultsOf({ ...answer, requests: [answer, answer], combined }), []);
  });

  const wrong = [
    { flaw: "an unknown field", change: { verdict: "guilty" } },
    { flaw: "a cause outside the list", change: { cause: "gremlins" } },
    {
      flaw: "three other causes",
      change: { alsoPossible: ["unrelated", "ambiguous", "token-expired"] },
    },
    { flaw: "a list of steps without steps", change: { steps: [] } },
    { flaw: "a date with a time", change: { data: { date: "2026-08-07T00:00:00", commit: "0" } } },
    { flaw: "an unsound inner answer", change: { requests: [{ ...answer, cause: "gremlins" }] } },
  ];
  for (const { flaw, change } of wrong) {
    it(`refuses ${flaw}`, () => {
      assert.notDeepEqual(faultsOf({ ...answer, ...change }), []);
    });
  }

  it("refuses an answer that lacks any field but id", () => {
    for (const field of Object.keys(answer)) {
      assert.notDeepEqual(faultsOf({ ...answer, [field]: undefined }), [], field);
    }
  });

  it("lists the causes of the code, in their order", () => {
    assert.deepEqual(schema.$defs.cause.enum, CAUSES);
  });
});

describe("docs/answer.md", () => {
  const page = readFileSync(new URL("answer.md", DOCS), "utf8");
  const documented = [...page.matchAll(/^\| ((?:`[\w-]+`(?:, )?)+) \|/gm)].flatMap(
    ([, names = ""]) => names.split(", ").map((name) => name.slice(1, -1)),
  );

  it("has a line for every cause", () => {
    assert.deepEqual(
      documented.filter((name) => (CAUSES as readonly string[]).includes(name)),
      CAUSES,
    );
  });

  it("has a line for every field", () => {
    const checklist = Object.keys(schema.$defs.checklist.properties);
    for (const field of [...Object.keys(schema.properties), ...checklist]) {
      assert.ok(documented.includes(field), field);
    }
  });
});
