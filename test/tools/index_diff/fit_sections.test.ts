import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { fitSections, type Section } from "../../../tools/index_diff/fit_sections.ts";

function section(title: string, lines: number, above: readonly string[] = []): Section {
  const entries = Array.from({ length: lines }, (_, at) => ({ above, line: `- ${at}`, count: 2 }));
  return { title, entries };
}

describe("fitSections()", () => {
  it("writes all where there is room, each heading once", () => {
    const sections = [section("One", 1), section("Two", 2, ["\n#### `/a`\n", "- why"])];
    assert.equal(
      fitSections(sections, 1_000),
      "\n### One\n\n- 0\n\n### Two\n\n#### `/a`\n\n- why\n- 0\n- 1\n",
    );
  });

  it("repeats a heading under another, and no other", () => {
    const entries = [
      { above: ["A", "why"], line: "1", count: 1 },
      { above: ["B", "why"], line: "2", count: 1 },
      { above: ["B", "else"], line: "3", count: 1 },
    ];
    assert.equal(
      fitSections([{ title: "T", entries }], 1_000),
      "\n### T\n\nA\nwhy\n1\nB\nwhy\n2\nelse\n3\n",
    );
  });

  it("counts what is left out by what its lines tell of", () => {
    const text = fitSections([section("Many", 100)], 100);
    const shown = text.match(/^- /gm)?.length ?? 0;
    assert.ok(shown > 0 && shown < 100);
    assert.match(text, new RegExp(`\n\nand ${2 * (100 - shown)} more\n$`));
  });

  it("says that a section is not listed where none of it fits", () => {
    assert.equal(fitSections([section("Many", 100)], 0), "\n### Many\n\nNot listed, for length\n");
  });

  it("gives the first section the most, and those behind it a part", () => {
    const text = fitSections(
      [section("One", 500), section("Two", 500), section("Three", 3)],
      2_000,
    );
    const [, one = "", two = "", three = ""] = text.split("###");
    assert.ok(one.length > two.length && two.length > 200, `${one.length} ${two.length}`);
    assert.match(three, /- 0\n- 1\n- 2\n$/);
  });

  it("keeps to the limit, and loses count of nothing", () => {
    const lengths = fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 700, max: 3_000 }), (counts, limit) => {
        const sections = counts.map((count, at) => section(`Section ${at}`, count, ["\n#### a\n"]));
        const text = fitSections(sections, limit);
        assert.ok(text.length <= limit, `${text.length} of ${limit}`);
        for (const [at, part] of text.split("\n### ").slice(1).entries()) {
          const shown = part.match(/^- /gm)?.length ?? 0;
          const more = Number(/^and (\d+) more$/m.exec(part)?.[1] ?? 0);
          const none = /^Not listed/m.test(part) ? 2 * (counts[at] ?? 0) : 0;
          assert.equal(2 * shown + more + none, 2 * (counts[at] ?? 0));
        }
      }),
    );
  });
});
