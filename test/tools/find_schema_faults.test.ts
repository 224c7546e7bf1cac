import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findSchemaFaults } from "../../tools/teams_package/find_schema_faults.ts";

describe("findSchemaFaults()", () => {
  const schema = JSON.stringify({
    $schema: "http://json-schema.org/draft-04/schema#",
    type: "object",
    additionalProperties: false,
    properties: {
      manifestVersion: { const: "1.29" },
      website: { type: "string", format: "uri" },
      name: { type: "string", maxLength: 3 },
    },
    required: ["manifestVersion"],
  });

  const cases = [
    { manifest: { manifestVersion: "1.29", website: "https://example.com" }, faults: [] },
    {
      manifest: { manifestVersion: "1.5" },
      faults: ['/manifestVersion must be equal to constant: "1.29"'],
    },
    {
      manifest: { name: "long", extra: 1 },
      faults: [
        "/ must have required property 'manifestVersion'",
        '/ must NOT have additional properties: "extra"',
        "/name must NOT have more than 3 characters",
      ],
    },
  ];
  for (const { manifest, faults } of cases) {
    it(`finds ${faults.length} faults in ${JSON.stringify(manifest)}`, () => {
      assert.deepEqual(findSchemaFaults(JSON.stringify(manifest), schema).sort(), faults.sort());
    });
  }

  for (const broken of ["<html>", '{ "type": 7 }']) {
    it(`refuses the schema ${broken}`, () => {
      assert.throws(() => findSchemaFaults("{}", broken), { code: "ERR_SCHEMA_UNREADABLE" });
    });
  }
});
