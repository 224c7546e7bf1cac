import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { measureRules, renderTable } from "../../../bench/inference_table.ts";

const rows = measureRules();

describe("the rules of inference", () => {
  for (const { rule, scheme, measured, earned } of rows.filter(({ used }) => used)) {
    it(`have earned their use: ${rule} (${scheme})`, () => {
      assert.ok(earned, JSON.stringify(measured));
    });
  }

  it("are published as they are measured; `node --import tsx bench/inference.ts --write` does it", () => {
    const page = readFileSync(new URL("../../../docs/inference.md", import.meta.url), "utf8");
    assert.ok(page.includes(renderTable(rows)));
  });
});
