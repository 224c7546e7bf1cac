import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { encodePath } from "../../../src/core/graph/encode_path.ts";

describe("encodePath()", () => {
  const rows: [path: string, encoded: string][] = [
    ["/users/{id}/messages", "/users/{id}/messages"],
    ["/users/{id of the user}/messages", "/users/{id of the user}/messages"],
    ["/contacts/<contact id>", "/contacts/<contact id>"],
    ["/drive/root:/a b/100%.docx:/content", "/drive/root:/a%20b/100%25.docx:/content"],
    ["/drive/root:/a%20b:/content", "/drive/root:/a%20b:/content"],
    ["/users/ada_contoso.com#EXT#@x.com", "/users/ada_contoso.com%23EXT%23@x.com"],
    ["/root:/Übersicht 😀.xlsx:", "/root:/%C3%9Cbersicht%20%F0%9F%98%80.xlsx:"],
    ["/root:/half \ud83d:", "/root:/half%20%EF%BF%BD:"],
    ["/range(address='A1:B2')", "/range(address='A1:B2')"],
    ['/a"b|c\\d^e`f', "/a%22b%7Cc%5Cd%5Ee%60f"],
  ];
  for (const [path, encoded] of rows) {
    it(`${path} is sent as ${encoded}`, () => {
      assert.equal(encodePath(path), encoded);
      assert.equal(encodePath(encoded), encoded);
    });
  }
});
