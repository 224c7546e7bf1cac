import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, it } from "mocha";

const ROOT = new URL("../", import.meta.url);

const pages = [
  ...readdirSync(ROOT).filter((name) => name.endsWith(".md")),
  ...readdirSync(new URL("docs/", ROOT))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
  "deploymentTemplates/readme.md",
  "deploymentTemplates/deployUseExistResourceGroup/readme.md",
  "deploymentTemplates/deployWithNewResourceGroup/readme.md",
];

describe("links within the pages", () => {
  for (const page of pages) {
    it(`lead somewhere: ${page}`, () => {
      const text = readFileSync(new URL(page, ROOT), "utf8");
      const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
        ([, target]) => target,
      );
      const lost = targets.filter(
        (target = "") => !existsSync(new URL(target, new URL(page, ROOT))),
      );
      assert.deepEqual(lost, []);
    });
  }
});
