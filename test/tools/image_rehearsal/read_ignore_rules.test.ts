import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readIgnoreRules } from "../../../tools/image_rehearsal/read_ignore_rules.ts";

const cases: { rules: string; ignored: string[]; sent: string[] }[] = [
  { rules: "", ignored: [], sent: ["a", "a/b"] },
  { rules: "# a\n\n  b  \r\n", ignored: ["b", "b/c"], sent: ["a", "bb", "a/b"] },
  { rules: "/a/\n./b", ignored: ["a", "a/x", "b"], sent: ["x/a"] },
  { rules: "*.log", ignored: ["a.log"], sent: ["a/b.log", "a.logs", "alog"] },
  { rules: "**/*.log", ignored: ["a.log", "a/b.log", "a/b/c.log"], sent: ["a.txt"] },
  { rules: "a/**/c", ignored: ["a/c", "a/b/c", "a/b/b/c/d"], sent: ["a", "c", "a/b"] },
  { rules: "a/**", ignored: ["a/b", "a/b/c"], sent: ["a", "b"] },
  { rules: "a?", ignored: ["ab"], sent: ["a", "abc", "a/"] },
  { rules: "*\n!src\nsrc/*.key", ignored: [".env", "src/a.key"], sent: ["src", "src/a/b.key"] },
  { rules: "!a\na", ignored: ["a"], sent: ["b"] },
];

describe("readIgnoreRules()", () => {
  for (const { rules, ignored, sent } of cases) {
    it(`reads ${JSON.stringify(rules)}`, () => {
      const isIgnored = readIgnoreRules(rules);
      assert.deepEqual([...ignored, ...sent].filter(isIgnored), ignored);
    });
  }
});
