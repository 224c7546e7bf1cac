import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readPaste } from "../../../src/core/paste/read_paste.ts";
import { mintToken } from "../../mint_token.ts";
import { appToken } from "../pieces.ts";

const GRAPH = "https://graph.microsoft.com/v1.0";
const UNSIGNED = appToken(["User.Read.All"]);
const SIGNED = mintToken({ aud: "https://graph.microsoft.com", idtyp: "app" });

/** Pastes of several lines; some chat clients drop what stands between them. */
const cases: { lines: string[]; request: string; body?: string }[] = [
  {
    lines: [
      `POST ${GRAPH}/me/sendMail`,
      `Authorization: Bearer ${UNSIGNED}`,
      "Content-Type: application/json",
      "",
      '{"message":{"subject":"x"}}',
    ],
    request: "POST /me/sendMail",
    body: '{"message":{"subject":"x"}}',
  },
  {
    lines: [
      `GET ${GRAPH}/me/messages`,
      `Authorization: Bearer ${SIGNED}`,
      "Accept: application/json",
    ],
    request: "GET /me/messages",
  },
  { lines: [SIGNED, `DELETE ${GRAPH}/me/messages/AAMk`], request: "DELETE /me/messages/AAMk" },
  { lines: [UNSIGNED, `curl -X PATCH ${GRAPH}/me`], request: "PATCH /me" },
  { lines: [`GET ${GRAPH}/me/events`, UNSIGNED], request: "GET /me/events" },
  {
    lines: [
      "GET /v1.0/me HTTP/1.1",
      "Host: graph.microsoft.com",
      `Authorization: Bearer ${SIGNED}`,
    ],
    request: "GET /me",
  },
];

describe("readPaste() of a paste without its line breaks", () => {
  for (const { lines, request, body } of cases) {
    it(`finds ${request} and the token as if the lines were there`, () => {
      const whole = readPaste(lines.join("\n"));
      const joined = readPaste(lines.join(""));
      assert.deepEqual(joined, whole);
      assert.equal(joined.tokens[0]?.form, "jwt");
      const [first] = joined.requests;
      assert.equal(`${first?.method} ${first?.path}`, request);
      assert.equal(first?.body ?? undefined, body);
    });
  }
});
