import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { foreignAnswer } from "../../src/cli/proof/foreign_answer.ts";
import type { GraphResponse } from "../../src/live/graph_client.ts";

const JSON_TYPE = "application/json;odata.metadata=minimal;charset=utf-8";
const FILE = "https://contoso-my.sharepoint.com/canary";
const LIST = "/me/memberOf";
const GRAPH_ERROR = { error: { code: "x" } };

function answer(parts: Partial<GraphResponse>): GraphResponse {
  return {
    status: 200,
    body: "",
    isCut: false,
    retryAfter: undefined,
    claims: undefined,
    requestId: "0f6c2d7e-91b4-4c1f-8e35-d20f6b7a4c19",
    contentType: JSON_TYPE,
    location: null,
    ...parts,
  };
}

const cases: [name: string, isForeign: boolean, path: string, parts: Partial<GraphResponse>][] = [
  ["JSON", false, LIST, {}],
  ["JSON without a request-id", true, LIST, { requestId: null }],
  ["a page", true, LIST, { contentType: "text/html" }],
  ["no type", true, LIST, { contentType: null }],
  ["204 of a list", true, LIST, { status: 204 }],
  ["204 of a content", false, "/me/photo/$value", { status: 204, contentType: null }],
  ["a picture", false, "/me/photo/$value", { contentType: "image/jpeg" }],
  ["a picture without a request-id", true, "/me/photo/$value", { requestId: null }],
  ["a number", false, "/users/$count", { contentType: "text/plain" }],
  ["a file's content", false, "/me/drive/items/1/content", { contentType: "text/plain" }],
  ["a file's address", false, "/me/drive/items/1/content", { status: 302, location: FILE }],
  ["a file's address, open to read", true, "/me/drive/items/1/content", moved("http://a.example")],
  ["a file's address that is none", true, "/me/drive/items/1/content", { status: 302 }],
  ["a file's address without a request-id", true, "/drives/1/root/content", unsigned(moved(FILE))],
  ["a report", false, "/reports/getOffice365ActiveUserDetail(period='D7')", moved(FILE)],
  ["a redirect of a list", true, LIST, moved("https://proxy.contoso.local/login")],
  ["301", true, "/me/drive/items/1/content", { status: 301, location: FILE }],
  ["307", true, LIST, { status: 307, location: FILE }],
  ["308", true, LIST, { status: 308, location: FILE }],
  ["a refusal", false, LIST, { status: 403 }],
  ["a refusal by its error alone", false, LIST, unsigned(failed(403, GRAPH_ERROR))],
  [
    "a proxy's refusal",
    true,
    LIST,
    { status: 403, requestId: null, contentType: "text/html", body: "<html>canary" },
  ],
  ["a proxy's sign-in", true, LIST, { status: 407, requestId: null, body: "null" }],
  ["a proxy's JSON", true, LIST, unsigned(failed(403, { error: "blocked by policy" }))],
  ["a proxy's JSON of 404", true, LIST, unsigned(failed(404, { error: "not found" }))],
  ["an error without a code", true, LIST, unsigned(failed(403, { error: { message: "no" } }))],
  ["an error whose code is a number", true, LIST, unsigned(failed(403, { error: { code: 403 } }))],
  ["an error that is null", true, LIST, unsigned(failed(500, { error: null }))],
  ["a wish to wait", false, LIST, { status: 429 }],
  ["a wish to wait by its error alone", false, LIST, unsigned(failed(429, GRAPH_ERROR))],
  ["a proxy's wish to wait", true, LIST, { status: 429, requestId: null, body: "<html>canary" }],
  ["a failure", false, LIST, { status: 502, body: "" }],
  ["a failure by its error alone", false, LIST, unsigned(failed(503, GRAPH_ERROR))],
  ["a proxy's failure", true, LIST, { status: 502, requestId: null, body: "<html>canary" }],
];

function moved(location: string): Partial<GraphResponse> {
  return { status: 302, location, contentType: null };
}

function failed(status: number, body: unknown): Partial<GraphResponse> {
  return { status, body: JSON.stringify(body) };
}

function unsigned(parts: Partial<GraphResponse>): Partial<GraphResponse> {
  return { ...parts, requestId: null };
}

describe("foreignAnswer()", () => {
  for (const [name, isForeign, path, parts] of cases) {
    it(`${isForeign ? "does not take" : "takes"} ${name} for Graph's`, () => {
      const error = foreignAnswer(answer(parts), path, false);
      assert.equal(error?.code, isForeign ? "ERR_GRAPH_FOREIGN" : undefined);
      assert.doesNotMatch(error?.message ?? "", /canary|proxy\.contoso/);
    });
  }

  it("takes nothing for Graph's that Graph never answers to such a token", () => {
    assert.equal(foreignAnswer(answer({}), "/me", true)?.code, "ERR_GRAPH_FOREIGN");
    assert.equal(foreignAnswer(answer({ status: 403 }), "/me", true), null);
  });
});
