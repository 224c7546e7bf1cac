import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { SETTINGS } from "../src/server/settings.ts";

const page = readFileSync(new URL("../docs/settings.md", import.meta.url), "utf8");

describe("docs/settings.md", () => {
  for (const name of SETTINGS) {
    it(`tells of ${name}`, () => {
      assert.match(page, new RegExp(`\`${name}[\`=]`));
    });
  }
});
