import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { KINDS, NAMES, readParameters, readTemplate } from "./template.ts";

describe("the templates' parameters", () => {
  for (const kind of KINDS) {
    for (const name of NAMES) {
      const template = readTemplate(name, kind);
      const files = readParameters(name, kind);

      it(`are all in their file where they are needed: ${name} ${kind.ending}`, () => {
        const needed = Object.entries(template.parameters)
          .filter(([, { defaultValue }]) => defaultValue === undefined)
          .map(([key]) => key);
        assert.deepEqual(
          needed.filter((key) => !(key in files)),
          [],
        );
        assert.deepEqual(
          Object.keys(files).filter((key) => !(key in template.parameters)),
          [],
        );
      });

      it(`and what comes of them hold no secret: ${name} ${kind.ending}`, () => {
        const names = [...Object.keys(template.parameters), ...Object.keys(template.outputs)];
        assert.deepEqual(
          names.filter((key) => /secret|password|key|token|connection/i.test(key)),
          [],
        );
        assert.doesNotMatch(JSON.stringify(template), /list[A-Z]\w*\(|securestring/i);
      });
    }
  }
});
