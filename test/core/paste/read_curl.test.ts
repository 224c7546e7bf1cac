import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readPaste } from "../../../src/core/paste/read_paste.ts";

const GRAPH = "https://graph.microsoft.com/v1.0";

interface Wanted {
  method?: string;
  path?: string;
  query?: string;
  headers?: Record<string, string>;
  body?: string | null;
}

const cases: [what: string, command: string, wanted: Wanted][] = [
  ["an address", `curl ${GRAPH}/me`, {}],
  ["an address without a scheme", "curl graph.microsoft.com/v1.0/me", {}],
  ["an address in quotes", `curl "${GRAPH}/me?\\$top=1"`, { query: "$top=1" }],
  ["--url", `curl --url ${GRAPH}/me -s`, {}],
  ["a proxy", `curl --proxy http://proxy:8080 -x http://proxy ${GRAPH}/me`, {}],
  ["a method", `curl -X DELETE ${GRAPH}/me`, { method: "DELETE" }],
  ["a method glued to its flag", `curl -XPATCH ${GRAPH}/me`, { method: "PATCH" }],
  ["a method behind other flags", `curl -sSLX PUT ${GRAPH}/me`, { method: "PUT" }],
  ["a long method", `curl --request=POST ${GRAPH}/me`, { method: "POST" }],
  ["data", `curl -d '{"a": 1}' ${GRAPH}/me`, { method: "POST", body: '{"a":1}' }],
  ["data and a method", `curl -X PATCH -d '{}' ${GRAPH}/me`, { method: "PATCH", body: "{}" }],
  ["JSON", `curl --json '{"a":"b c"}' ${GRAPH}/me`, { method: "POST", body: '{"a":"b c"}' }],
  ["a file as data", `curl -d @mail.json ${GRAPH}/me`, { method: "POST", body: "{body}" }],
  ["a form", `curl -F file=@a.txt ${GRAPH}/me`, { method: "POST" }],
  ["a file to upload", `curl -T a.txt ${GRAPH}/me`, { method: "PUT" }],
  [
    "data for the query",
    `curl -G ${GRAPH}/me -d '$top=5' --data-urlencode '$filter=isRead eq false'`,
    { query: "$top=5&$filter=isRead eq false" },
  ],
  [
    "headers",
    `curl -H 'Accept: application/json' --header "Prefer: x" -H 'Authorization: Bearer abc' ${GRAPH}/me`,
    { headers: { Accept: "application/json", Prefer: "x", Authorization: "Bearer {token}" } },
  ],
  [
    "lines of a shell",
    `curl -X POST \\\n  ${GRAPH}/me \\\n  -H 'Accept: */*' \\\n  -d '{"a":1}'\nnext line -X DELETE`,
    { method: "POST", headers: { Accept: "*/*" }, body: '{"a":1}' },
  ],
  ["lines of cmd", `curl -X POST ^\r\n  ${GRAPH}/me`, { method: "POST" }],
  ["lines of PowerShell", `curl.exe -X POST \`\n  "${GRAPH}/me"`, { method: "POST" }],
  [
    "data over several lines",
    `curl ${GRAPH}/me -d '{\n  "a": {\n    "b": 1\n  }\n}'`,
    { method: "POST", body: '{"a":{"b":1}}' },
  ],
  ["escaped quotes", `curl -d "{\\"a\\": 1}" ${GRAPH}/me`, { method: "POST", body: '{"a":1}' }],
];

describe("readPaste() of curl", () => {
  for (const [what, command, wanted] of cases) {
    it(`reads ${what}`, () => {
      const { requests } = readPaste(`I ran this:\n${command}`);
      assert.equal(requests.length, 1);
      const { method, path, query, headers, body } = requests[0] ?? {};
      assert.deepEqual(
        { method, path, query, headers, body },
        { method: "GET", path: "/me", query: "", headers: {}, body: null, ...wanted },
      );
    });
  }

  it("is not misled by an apostrophe", () => {
    const text = `curl doesn't work\nDELETE ${GRAPH}/me/events/1\nIt can't`;
    const [request] = readPaste(text).requests;
    assert.equal(request?.method, "DELETE");
    assert.equal(request?.path, "/me/events/1");
  });

  it("reads several commands", () => {
    const text = `curl ${GRAPH}/me\ncurl -X POST ${GRAPH}/me/sendMail\ncurl https://example.org/me`;
    const paths = readPaste(text).requests.map(({ method, path }) => `${method} ${path}`);
    assert.deepEqual(paths, ["GET /me", "POST /me/sendMail"]);
  });
});
