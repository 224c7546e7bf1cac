import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readPaste } from "../../../src/core/paste/read_paste.ts";
import { mintToken } from "../../mint_token.ts";

const CLAIMS = {
  aud: "https://graph.microsoft.com",
  idtyp: "app",
  appid: "2b1c7f50-6a54-4f39-9d0e-51f2f3a1c0de",
  tid: "7d0e2b8a-90b1-4b52-8a5c-3a9d5f6b7c81",
  app_displayname: "Nightly import",
  roles: ["User.Read.All"],
  exp: 1_786_003_600,
};

const SIGNED = mintToken(CLAIMS);
const UNSIGNED = mintToken(CLAIMS, { signed: false });

/** `application signed: User.Read.All`, or the problem. */
function inShort(text: string): string[] {
  return readPaste(text).tokens.map((token) => {
    if (token.form !== "jwt") return token.problem;
    const names = [...token.roles, ...token.scopes].join(" ");
    return `${token.kind} ${token.signed ? "signed" : "unsigned"}: ${names}`;
  });
}

const APP = ["application signed: User.Read.All"];
const BARE_APP = ["application unsigned: User.Read.All"];

function wrapped(width: number, prefix: string): string {
  const lines = SIGNED.replace(new RegExp(`.{${width}}`, "g"), "$&\n");
  return lines.replace(/^/gm, prefix);
}

const SCOPES = "Calendars.Read User.Read";

const cases: [what: string, text: string, found: string[]][] = [
  ["an address's encoding", `#access_token=${SIGNED.replaceAll(".", "%2E")}&state=1`, APP],
  ["a second base64", btoa(SIGNED), APP],
  ["letters apart from each other", [...UNSIGNED].join(" "), BARE_APP],
  ["UTF-16", [...UNSIGNED].join("\0"), BARE_APP],
  ["escapes of JSON", `"${SIGNED.replaceAll(".", "\\u002e")}"`, APP],
  ["two copies in a row", SIGNED + SIGNED, APP],
  ["two copies in a row without signatures", UNSIGNED + UNSIGNED, BARE_APP],
  ["lines of 40 characters", wrapped(40, ""), APP],
  ["a quotation of 52 characters a line", wrapped(52, "> "), APP],
  ["a cluster's log", wrapped(64, "2026-03-04T05:06:07.123Z stdout F "), APP],
  ["a container's log", wrapped(64, "api-1  | "), APP],
  ["a frame", wrapped(60, "│ "), APP],
  ["base64 of something else", btoa(`eyJust ${"some words ".repeat(9)}`), []],

  ["claims as JSON", JSON.stringify(CLAIMS), BARE_APP],
  [
    "what jwt.ms shows",
    `{\n  "typ": "JWT",\n  "nonce": "abc",\n  "alg": "RS256"\n}.${JSON.stringify(CLAIMS, null, 2)}.[Signature]`,
    BARE_APP,
  ],
  [
    "claims in Python",
    `{'aud': '00000003-0000-0000-c000-000000000000', 'tid': '${CLAIMS.tid}', 'scp': '${SCOPES}'}`,
    [`delegated unsigned: ${SCOPES}`],
  ],
  [
    "a list of claims",
    `aud: https://graph.microsoft.com\nidtyp: user\nappid: ${CLAIMS.appid}\nscp: ${SCOPES}`,
    [`delegated unsigned: ${SCOPES}`],
  ],
  [
    "a table of claims, as jwt.ms copies it",
    `aud\thttps://graph.microsoft.com\tIdentifies the recipient\nidtyp\tuser\tSignals whether it is an app's\nappid\t${CLAIMS.appid}\tThe app\nscp\t${SCOPES}\tThe set of scopes`,
    [`delegated unsigned: ${SCOPES}`],
  ],
  [
    "a table of claims in Markdown",
    `| claim | value |\n|---|---|\n| aud | https://graph.microsoft.com |\n| idtyp | app |\n| appid | ${CLAIMS.appid} |\n| roles | [ "Mail.Read" ] |`,
    ["application unsigned: Mail.Read"],
  ],
  [
    "a list of claims with roles in brackets",
    `idtyp: app\naud: https://graph.microsoft.com\nappid: ${CLAIMS.appid}\nroles: [Mail.Read, User.Read.All]`,
    ["application unsigned: Mail.Read User.Read.All"],
  ],
  [
    "a list of claims as PowerShell shows it",
    `idtyp : app\naud   : https://graph.microsoft.com\nappid : ${CLAIMS.appid}\nroles : {Mail.Read, User.Read.All}`,
    ["application unsigned: Mail.Read User.Read.All"],
  ],
  [
    "the claims that a challenge wants",
    `error="insufficient_claims", claims="${btoa('{"access_token":{"nbf":{"essential":true}}}')}"`,
    [],
  ],
  [
    "an encrypted token without a key",
    `${btoa('{"alg":"dir","enc":"A256GCM"}').replace(/=/g, "")}..iv1234567890.cipher1234567890.tag1234567890`,
    ["encrypted"],
  ],
  ["a header without its token", "Authorization: Bearer\nAccept: */*", ["empty-bearer"]],
  ["scopes alone", `it has "scp": "${SCOPES}"`, [`delegated unsigned: ${SCOPES}`]],
  ["claims beside their token", `${SIGNED}\n${JSON.stringify(CLAIMS)}`, APP],
  [
    "another API's audience alone",
    'it showed "aud": "https://graph.windows.net"',
    ["unknown unsigned: "],
  ],
  ["an app's own audience alone", 'it showed "aud": "https://contoso.example/api"', []],
  ["a team's member", '{"roles":["owner"],"userId":"1","tenantId":"2"}', []],
  ["claims of which most was left out", `{"aud":"x","tid":"y","appid":"z" …}`, []],
  ["a client secret", `client_secret=Xq18Q~${"aB1cD2e".repeat(5)}`, []],
  ["a client secret after Bearer", `Bearer Xq18Q~${"aB1cD2e".repeat(5)}`, []],
  ["a personal account's refresh token", `M.R3_BAY.-C${"aZ9_*!".repeat(40)}`, ["refresh-token"]],
];

describe("readPaste() of tokens in disguise", () => {
  for (const [what, text, found] of cases) {
    it(`finds ${found.join(" and ") || "none"} in ${what}`, () => {
      assert.deepEqual(inShort(text), found);
    });
  }

  it("says of decoded claims what it says of their token", () => {
    const [decoded] = readPaste(JSON.stringify(CLAIMS)).tokens;
    assert.deepEqual(decoded, readPaste(UNSIGNED).tokens[0]);
  });
});
