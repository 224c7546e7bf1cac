import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { changeSections } from "../../../tools/index_diff/change_sections.ts";
import { compareIndexes, isAnythingChanged } from "../../../tools/index_diff/compare_indexes.ts";
import { assertMirrored } from "./assert_mirrored.ts";
import { indexOf, type Lines, SMALL } from "./index_of.ts";

/** The sections' titles, and their lines as they are listed, headings of paths left out. */
function told(before: Lines, after: Lines): Record<string, string[]> {
  const sections = changeSections(compareIndexes(indexOf(before), indexOf(after)));
  return Object.fromEntries(
    sections.map(({ title, entries }) => [
      title,
      entries.map(({ above, line }) => [...above.slice(1), line].join("\n")),
    ]),
  );
}

const [READ, WRITE] = SMALL.permissions;
const [, BBB] = SMALL.answers;
const ID = "22222222-2222-2222-2222-222222222222";
const WITH = "aaa AW Thing.Read+Other.Read* Thing.ReadWrite";

/** How the one answer with two calls changes. */
const grantCases: { what: string; answer: string; heavy?: boolean; words: string }[] = [
  {
    what: "a permission more",
    answer: "aaa AW Thing.Read* Thing.ReadWrite All.Read",
    words: "application, delegated: adds `All.Read`",
  },
  {
    what: "a permission less",
    answer: "aaa A Thing.Read*|W Thing.Read* Thing.ReadWrite",
    words: "application: removes `Thing.ReadWrite`",
  },
  {
    what: "another least privileged permission",
    answer: "aaa AW Thing.ReadWrite* Thing.Read",
    heavy: true,
    words:
      "application, delegated: least privileged now `Thing.ReadWrite`, least privileged no longer `Thing.Read`",
  },
  {
    what: "a new permission that is the least privileged",
    answer: "aaa A Tiny.Read* Thing.Read Thing.ReadWrite|W Thing.Read* Thing.ReadWrite",
    heavy: true,
    words:
      "application: adds `Tiny.Read` (least privileged), least privileged no longer `Thing.Read`",
  },
  {
    what: "a permission that needs another beside it",
    answer: WITH,
    words: "application, delegated: `Thing.Read` also requires nothing -> `Other.Read`",
  },
  {
    what: "one that needs another and is no longer the least privileged",
    answer: "aaa AW Thing.Read+Other.Read/More.Read Thing.ReadWrite",
    heavy: true,
    words:
      "application, delegated: `Thing.Read` also requires nothing -> `Other.Read` or `More.Read` (least privileged no longer)",
  },
  {
    what: "a scheme that is gone",
    answer: "aaa W Thing.Read* Thing.ReadWrite",
    heavy: true,
    words:
      "application: possible no longer, was with `Thing.Read` (least privileged), `Thing.ReadWrite`",
  },
  {
    what: "a scheme that is new, without a flag",
    answer: "aaa AW Thing.Read* Thing.ReadWrite|P Thing.Read",
    words: "personal: possible now, with `Thing.Read`",
  },
  {
    what: "a scheme that is new, with a flag",
    answer: "aaa AW Thing.Read* Thing.ReadWrite|P Thing.Read*",
    words: "personal: possible now, with `Thing.Read` (least privileged)",
  },
  {
    what: "another best choice, where the flags stayed",
    answer: "aaa A Thing.ReadWrite Thing.Read*|W Thing.Read* Thing.ReadWrite",
    words: "application: best choice `Thing.Read` -> `Thing.ReadWrite`",
  },
  {
    what: "something else for each scheme",
    answer: "aaa A Thing.Read*|W Thing.Read* Thing.ReadWrite All.Read",
    words: "application: removes `Thing.ReadWrite`; delegated: adds `All.Read`",
  },
];

const factCases: { what: string; line: string; words: string }[] = [
  {
    what: "another level",
    line: "Thing.ReadWrite A4! W2",
    words: "application: privilege level 3 -> 4",
  },
  {
    what: "a level no more",
    line: "Thing.ReadWrite A-! W2",
    words: "application: privilege level 3 -> none",
  },
  {
    what: "admin consent",
    line: "Thing.ReadWrite A3! W2!",
    words: "delegated: admin consent needed now",
  },
  {
    what: "no admin consent",
    line: "Thing.ReadWrite A3 W2",
    words: "application: admin consent needed no longer",
  },
  {
    what: "an id",
    line: `Thing.ReadWrite A3!${ID} W2`,
    words: `application: id \`${ID}\` appeared`,
  },
  { what: "a scheme less", line: "Thing.ReadWrite A3!", words: "delegated: gone" },
  { what: "a scheme more", line: "Thing.ReadWrite A3! W2 P-", words: "personal: new" },
  {
    what: "two things at once",
    line: "Thing.ReadWrite A4 W2",
    words: "application: privilege level 3 -> 4, admin consent needed no longer",
  },
];

describe("compareIndexes()", () => {
  for (const { what, answer, heavy = false, words } of grantCases) {
    const title = heavy
      ? "Operations with another least privileged permission, or a scheme less: 2"
      : "Operations with other permissions: 2";
    it(`tells ${what} of an operation, once for all its calls`, () => {
      assert.deepEqual(told({}, { answers: [answer, BBB] }), {
        [title]: [`- ${words}\n  - \`GET /things\``, `- ${words}\n  - \`GET /things/{}\``],
      });
    });
  }

  for (const { what, line, words } of factCases) {
    it(`tells ${what} of a permission`, () => {
      assert.deepEqual(told({}, { permissions: [READ, line] }), {
        "Permissions changed: 1": [`- \`Thing.ReadWrite\`: ${words}`],
      });
    });
  }

  it("tells which id a permission had and has", () => {
    const line = READ.replace(/1{8}-.*1{12}/, ID);
    const [words] = told({}, { permissions: [line, WRITE] })["Permissions changed: 1"] ?? [];
    assert.match(words ?? "", /application: id `1{8}-.*` -> `2{8}-.*`$/);
    const [gone] =
      told({}, { permissions: ["Thing.Read A2! W1", WRITE] })["Permissions changed: 1"] ?? [];
    assert.match(gone ?? "", /application: id `1{8}-.*` gone$/);
  });

  it("tells which permissions came and went, and who may hold them", () => {
    assert.deepEqual(told({}, { permissions: [READ, "Thing.Send W2 P-"] }), {
      "Permissions removed: 1": ["- `Thing.ReadWrite` (application, delegated)"],
      "Permissions added: 1": ["- `Thing.Send` (delegated, personal)"],
    });
  });

  it("tells which operations came and went, a line a path", () => {
    const paths = ["things GET=aaa POST=bbb", " {}", "  parts DELETE,PATCH=bbb GET=aaa"];
    assert.deepEqual(told({}, { paths }), {
      "Operations removed: 1": ["- `GET /things/{}`"],
      "Operations added: 3": ["- `DELETE, GET, PATCH /things/{}/parts`"],
    });
  });

  it("puts what may break an app first", () => {
    const after = {
      permissions: [READ.replace("A2", "A1"), "Thing.Send W2"],
      answers: ["aaa AW Thing.ReadWrite* Thing.Read", "bbb A Thing.ReadWrite*"],
      paths: ["others GET=aaa", "things GET=aaa"],
    };
    assert.deepEqual(Object.keys(told({ paths: ["gone GET=aaa", "things GET=aaa"] }, after)), [
      "Permissions removed: 1",
      "Operations removed: 1",
      "Operations with another least privileged permission, or a scheme less: 1",
      "Permissions changed: 1",
      "Permissions added: 1",
      "Operations added: 1",
    ]);
  });

  it("does not count the order behind the best choice, nor the names of answers", () => {
    const three = "Thing.Read* Thing.ReadWrite All.Read+B.Read/C.Read";
    const turned = "Thing.Read* All.Read+C.Read/B.Read Thing.ReadWrite";
    const before = indexOf({ answers: [`aaa AW ${three}`, BBB] });
    const after = indexOf({
      answers: [`ccc AW ${turned}`, BBB],
      paths: ["things GET=ccc POST=bbb", " {} GET=ccc"],
    });
    assert.equal(isAnythingChanged(compareIndexes(before, after)), false);
  });

  it("keeps apart the ways that one permission has", () => {
    const before = { answers: ["aaa A Thing.Read+B.Read* Thing.Read+C.Read", BBB] };
    const after = { answers: ["aaa A Thing.Read+B.Read Thing.Read+C.Read*", BBB] };
    const title = "Operations with other permissions: 2";
    assert.match(
      told(before, after)[title]?.[0] ?? "",
      /least privileged now `Thing.Read` with `C.Read`, least privileged no longer `Thing.Read` with `B.Read`\n/,
    );
  });

  it("counts what both hold", () => {
    const { before, after } = compareIndexes(indexOf(), indexOf({ paths: ["things GET=aaa"] }));
    assert.deepEqual([before.permissions, before.operations], [2, 3]);
    assert.deepEqual([after.permissions, after.operations], [2, 1]);
  });

  it("adds one way what it removes the other way", () => {
    const sides: Lines[] = [
      {},
      { permissions: [READ, "Thing.Send W2"] },
      { answers: [WITH, "bbb P Thing.Read*"] },
      { permissions: [WRITE], paths: ["others DELETE,GET=bbb", "things GET=bbb"] },
    ];
    for (const one of sides)
      for (const other of sides) assertMirrored(indexOf(one), indexOf(other));
  });
});
