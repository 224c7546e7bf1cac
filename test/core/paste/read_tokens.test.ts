import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { describe, it } from "mocha";
import type { Token } from "../../../src/core/paste/findings.ts";
import { readPaste } from "../../../src/core/paste/read_paste.ts";
import { mintToken } from "../../mint_token.ts";

const CLAIMS = {
  aud: "https://graph.microsoft.com",
  idtyp: "app",
  appid: "2b1c7f50-6a54-4f39-9d0e-51f2f3a1c0de",
  tid: "7d0e2b8a-90b1-4b52-8a5c-3a9d5f6b7c81",
  app_displayname: "Nightly import",
  roles: ["User.Read.All"],
  iat: 1_785_999_000,
  nbf: 1_785_999_000,
  exp: 1_786_003_600,
};

const SIGNED = mintToken(CLAIMS);
const UNSIGNED = mintToken(CLAIMS, { signed: false });
const [HEADER = "", PAYLOAD = "", SIGNATURE = ""] = SIGNED.split(".");
const OPAQUE = "q7Zr1".repeat(20);
const REFRESH = `0.AXoA${"b7Kd_".repeat(60)}`;
const PERSONAL = `EwB4A8l6BAAU${"h3/Y+".repeat(40)}`;

function tokensIn(text: string): readonly Token[] {
  return readPaste(text).tokens;
}

/** `application signed`, or the problem. */
function inShort(text: string): string[] {
  return tokensIn(text).map((token) =>
    token.form === "jwt" ? `${token.kind} ${token.signed ? "signed" : "unsigned"}` : token.problem,
  );
}

const APP = ["application signed"];
const BARE_APP = ["application unsigned"];

const cases: [what: string, text: string, found: string[]][] = [
  ["a token alone", SIGNED, APP],
  ["a token alone without its last part", UNSIGNED, BARE_APP],
  ["a token that ends with its second dot", `${UNSIGNED}.`, BARE_APP],
  ["a token that ends a sentence", `It is ${SIGNED}.`, APP],
  ["a token after Bearer", `Authorization: Bearer ${SIGNED}`, APP],
  ["a token in quotes", `token = "${SIGNED}"`, APP],
  ["a token in tags", `<token>${SIGNED}</token>`, APP],
  ["a token in a curl command", `curl -H 'Authorization: Bearer ${SIGNED}' https://x.y`, APP],
  ["a token in an address", `https://localhost/#access_token=${SIGNED}&state=1`, APP],
  ["a token in JSON within JSON", JSON.stringify(JSON.stringify({ token: SIGNED })), APP],
  ["a token that a lost line break glued to a request", `Bearer ${SIGNED}GET https://x.y/z`, APP],
  ["a token glued to a word", `token${SIGNED}`, APP],
  ["two tokens", `${SIGNED}\n${UNSIGNED}`, [...APP, ...BARE_APP]],
  [
    "a token response",
    JSON.stringify({
      token_type: "Bearer",
      access_token: SIGNED,
      id_token: mintToken({ aud: CLAIMS.appid, nonce: "n", name: "Somebody" }),
      refresh_token: REFRESH,
    }),
    ["application signed", "id-token signed", "refresh-token"],
  ],
  ["a token whose signature is elided", `${HEADER}.${PAYLOAD}...`, BARE_APP],
  ["a token whose signature is cut", `${UNSIGNED}.${SIGNATURE.slice(0, 9)}...`, BARE_APP],
  [
    "a token whose signature ends in an ellipsis",
    `${UNSIGNED}.${SIGNATURE.slice(0, 9)}…`,
    BARE_APP,
  ],

  ["a token cut off within its payload", SIGNED.slice(0, HEADER.length + 40), ["cut-off"]],
  ["a token cut off behind its header", `${HEADER}.`, ["cut-off"]],
  ["a token cut off within its header", HEADER.slice(0, 30), ["cut-off"]],
  ["a word with a token's first letters in it", "keyJournalEntriesOfToday", []],
  ["a header alone", HEADER, ["one-part"]],
  ["five parts", [HEADER, ...Array(4).fill("c2VjcmV0")].join("."), ["encrypted"]],
  ["a payload that is no JSON", `${HEADER}.bm8ganNvbg.${SIGNATURE}`, ["not-json"]],
  ["a payload that is a list", `${HEADER}.WzFd.${SIGNATURE}`, ["not-json"]],
  ["a header that is no JSON", `eyJub3Bl${"AAAA"}.${PAYLOAD}.${SIGNATURE}`, ["not-base64url"]],
  ["a doubled Bearer", `Bearer Bearer ${SIGNED}`, ["doubled-bearer", ...APP]],
  ["Bearer on two lines", `token_type: Bearer\nBearer ${SIGNED}`, APP],
  ["a string that is no JWT", `Bearer ${OPAQUE}`, ["opaque"]],
  ["a personal account's ticket", `Bearer ${PERSONAL}`, ["opaque-personal"]],
  ["a personal account's ticket alone", PERSONAL, ["opaque-personal"]],
  ["a refresh token by its name", `refresh_token=${OPAQUE}`, ["refresh-token"]],
  ["a refresh token alone", REFRESH, ["refresh-token"]],

  ["a shortened token", "Authorization: Bearer eyJ0eX...", []],
  ["a longer shortened token", "Authorization: Bearer eyJ0eXAiOiJKV1Qi...", []],
  ["a token shortened by an ellipsis", `Bearer ${HEADER}…`, []],
  ["a token shortened by spaced dots", `Bearer ${HEADER} ...`, []],
  ["a token shortened by brackets", `Bearer ${SIGNED.slice(0, 90)}[...]`, []],
  ["a token shortened by a word", `Bearer ${SIGNED.slice(0, 90)}(truncated)`, []],
  ["a token shortened by tags", `Bearer ${SIGNED.slice(0, 90)}<snip>`, []],
  ["a token painted over", `Bearer eyJ${"x".repeat(40)}`, []],
  ["a placeholder in angles", "Authorization: Bearer <token>", []],
  ["a placeholder in words", "Authorization: Bearer YOUR_ACCESS_TOKEN_GOES_HERE", []],
  ["a placeholder of a template", "Authorization: Bearer {{graph_access_token_1}}", []],
  ["a placeholder of a shell", "Authorization: Bearer $GRAPH_ACCESS_TOKEN_1", []],
  ["a placeholder of stars", "Authorization: Bearer ************************1a", []],
  ["a redacted token", "access_token: REDACTED-FOR-THE-TICKET-42", []],
  ["prose about tokens", "The Bearer authentication scheme wants an access token.", []],
  ["nothing", "", []],
];

describe("readPaste() of tokens", () => {
  for (const [what, text, found] of cases) {
    it(`finds ${found.join(" and ") || "none"} in ${what}`, () => {
      assert.deepEqual(inShort(text), found);
    });
  }

  it("reads what the claims state", () => {
    const [token] = tokensIn(SIGNED);
    assert.deepEqual(token, {
      form: "jwt",
      kind: "application",
      kindFrom: "idtyp",
      audience: { value: CLAIMS.aud, isGraph: true, api: "microsoft-graph" },
      scopes: [],
      roles: ["User.Read.All"],
      tenantId: CLAIMS.tid,
      appId: CLAIMS.appid,
      appName: "Nightly import",
      managedIdentity: false,
      servicePrincipalId: null,
      directoryRoles: [],
      fromElsewhere: false,
      issuedAt: CLAIMS.iat,
      notBefore: CLAIMS.nbf,
      expiresAt: CLAIMS.exp,
      signed: true,
    });
  });

  const identities: [what: string, xmsMirid: unknown, is: boolean][] = [
    ["an Azure resource id", "/subscriptions/1/resourcegroups/a/providers/x/y", true],
    ["no such claim", undefined, false],
    ["an empty claim", "", false],
    ["a claim that is no text", { id: 1 }, false],
  ];
  for (const [what, xmsMirid, is] of identities) {
    it(`takes a token for ${is ? "a" : "no"} managed identity's by ${what}`, () => {
      const [token] = tokensIn(mintToken({ ...CLAIMS, xms_mirid: xmsMirid }));
      assert.equal(token?.form === "jwt" && token.managedIdentity, is);
    });
  }

  const kinds: [what: string, claims: Record<string, unknown>, kind: string, from: string][] = [
    ["idtyp app", { idtyp: "app", scp: "User.Read" }, "application", "idtyp"],
    ["idtyp user", { idtyp: "user", roles: ["Admin"] }, "delegated", "idtyp"],
    ["idtyp device", { idtyp: "device", roles: ["A.Read"] }, "unknown", "idtyp"],
    ["scp", { scp: "User.Read Mail.Read" }, "delegated", "scp"],
    ["scp beside roles", { scp: "User.Read", roles: ["A.Read"] }, "delegated", "scp"],
    ["scp that is a slash, beside roles", { scp: "/", roles: ["A.Read"] }, "application", "roles"],
    ["roles", { roles: ["A.Read"] }, "application", "roles"],
    ["roles beside a name", { roles: ["A.Read"], name: "Somebody" }, "unknown", "nothing"],
    ["an app id and no more", { appid: CLAIMS.appid }, "application", "no-user-claims"],
    ["an app id beside a name", { appid: CLAIMS.appid, upn: "a@b.c" }, "unknown", "nothing"],
    ["a nonce", { nonce: "n", aud: CLAIMS.appid }, "id-token", "id-token-claims"],
    [
      "an app as audience and a user",
      { aud: CLAIMS.appid, preferred_username: "a@b.c" },
      "id-token",
      "id-token-claims",
    ],
    ["nothing", {}, "unknown", "nothing"],
    ["claims of the wrong types", { idtyp: 1, scp: 2, roles: { a: 1 } }, "unknown", "nothing"],
  ];
  for (const [what, claims, kind, from] of kinds) {
    it(`takes a token with ${what} for ${kind}`, () => {
      const [token] = tokensIn(mintToken({ aud: CLAIMS.aud, ...claims }));
      assert.equal(
        token?.form === "jwt" ? `${token.kind} ${token.kindFrom}` : "",
        `${kind} ${from}`,
      );
    });
  }

  it("keeps odd claims within bounds", () => {
    const roles = Array.from({ length: 400 }, (_, at) => `Thing${at}.Read`);
    const [token] = tokensIn(
      mintToken({
        aud: [`https://graph.microsoft.com/${"a".repeat(500)}`],
        roles: [...roles, 7, "two words", "<b>", "x".repeat(200)],
        tid: "not a GUID",
        appid: 5,
        oid: "-".repeat(36),
        wids: ["62E90394-69F5-4237-9190-012177145E10", "0".repeat(36)],
        app_displayname: `Two\nlines\u202e ${"y".repeat(100)}`,
        iat: "yesterday",
        exp: 1e300,
      }),
    );
    assert.ok(token?.form === "jwt");
    assert.equal(token.audience?.value.length, 200);
    assert.equal(token.roles.length, 250);
    assert.equal(token.tenantId, null);
    assert.equal(token.appId, null);
    assert.equal(token.servicePrincipalId, null);
    assert.deepEqual(token.directoryRoles, ["62e90394-69f5-4237-9190-012177145e10"]);
    assert.equal(token.issuedAt, null);
    assert.equal(token.expiresAt, null);
    assert.match(token.appName ?? "", /^Two lines y{50}$/);
  });

  it("reads the first twenty tokens and takes the others out as well", () => {
    const many = Array.from({ length: 30 }, () => SIGNED).join("\n");
    const findings = readPaste(`${many}\nGET https://graph.microsoft.com/v1.0/me`);
    assert.equal(findings.tokens.length, 20);
    assert.equal(findings.requests.length, 1);
    assert.ok(!JSON.stringify(findings).includes(PAYLOAD));
  });

  it("reads a token whatever its base64 holds", () => {
    const claims = { ...CLAIMS, note: "ÿþý??>>~~" };
    const payload = Buffer.from(JSON.stringify(claims)).toString("base64url");
    assert.match(payload, /[-_]/);
    assert.deepEqual(inShort(`${HEADER}.${payload}`), BARE_APP);
  });
});

describe("readPaste() of a token that was wrapped", () => {
  for (const width of [60, 64, 76, 80, 120, 200]) {
    for (const lead of ["", "Authorization: Bearer ", '-H "Authorization: Bearer ']) {
      for (const token of [SIGNED, UNSIGNED]) {
        const what = `${token === SIGNED ? "a signed" : "an unsigned"} one behind ${JSON.stringify(lead)}`;
        it(`joins ${what} at ${width} characters`, () => {
          const end = lead.includes('"') ? '" https://graph.microsoft.com/v1.0/me' : "";
          const wrapped = `${lead}${token}`.replace(new RegExp(`.{${width}}`, "g"), "$&\n");
          const text = `Look:\n${wrapped}${end}\nForbidden\n`;
          assert.deepEqual(inShort(text), token === SIGNED ? APP : BARE_APP);
          const quoted = text.replace(/^/gm, "> ");
          assert.deepEqual(inShort(quoted), token === SIGNED ? APP : BARE_APP);
        });
      }
    }
  }

  it("leaves the words below a whole token alone", () => {
    for (const token of [SIGNED, UNSIGNED, `${UNSIGNED}.`]) {
      const { errors } = readPaste(`${token}\nNoPermissionsInAccessToken\n`);
      assert.equal(errors[0]?.code, "NoPermissionsInAccessToken");
    }
  });

  it("does not join two tokens", () => {
    const short = mintToken({ idtyp: "app" }, { signed: false });
    assert.deepEqual(inShort(`${short}\n${short}`), [...BARE_APP, ...BARE_APP]);
  });
});

describe("readPaste() of a token that text is glued to", () => {
  // Each length ends within another letter of base64.
  for (const name of ["A", "Ab", "Abc"]) {
    const token = mintToken({ ...CLAIMS, app_displayname: name }, { signed: false });
    const glued: [behind: string, path: string | undefined, code: string | undefined][] = [
      ["GET https://graph.microsoft.com/v1.0/me/messages", "/me/messages", undefined],
      ["POST https://graph.microsoft.com/v1.0/me/sendMail", "/me/sendMail", undefined],
      ['{"error":{"code":"BadRequest","message":"No."}}', undefined, "BadRequest"],
      ["x", undefined, undefined],
    ];
    for (const [behind, path, code] of glued) {
      it(`reads both, the app ${name} and ${behind}`, () => {
        const { tokens, requests, errors } = readPaste(`${token}${behind}`);
        assert.deepEqual(
          tokens.map((one) => one.form === "jwt" && one.appName),
          [name],
        );
        assert.deepEqual([requests[0]?.path, errors[0]?.code], [path, code]);
      });
    }
  }

  it("gives nothing back of a signature that lost its dot", () => {
    const path = `${HEADER}.${PAYLOAD}${SIGNATURE.padEnd(342, "s")}`;
    const { tokens, requests } = readPaste(`GET https://graph.microsoft.com/v1.0/me\n${path}`);
    assert.equal(tokens[0]?.form, "jwt");
    assert.ok(!JSON.stringify(requests).includes(SIGNATURE));
  });
});
