import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { toAnswer } from "../../../src/core/answer.ts";
import { explain } from "../../../src/core/explain.ts";
import { readPaste } from "../../../src/core/paste/read_paste.ts";
import { mintToken } from "../../mint_token.ts";

const NOW = 1_786_000_000;
const GRAPH = "https://graph.microsoft.com/v1.0";

const TOKEN = mintToken({ aud: "https://graph.microsoft.com", idtyp: "app", appid: "hidden" });
const SECRET = "kP48Q~zq.Tb7yYl-0Xw_2nVrE5sHc9dJmU1aGoLi";
const REFRESH = `0.AXoA${"b7Kd_".repeat(60)}`;
const OPAQUE = "q7Zr1".repeat(20);
const PERSONAL = `EwB4A8l6BAAU${"h3/Y+".repeat(40)}`;
const CODE = "M.C507_BL2.2.U.7f1c22aa90b14b528a5c";

const SECRETS = { TOKEN, SECRET, REFRESH, OPAQUE, PERSONAL, CODE };

/** Names the secrets of which any twelve characters in a row are found again. */
function leaked(json: string): string[] {
  return Object.entries(SECRETS)
    .filter(([, secret]) =>
      Array.from(secret).some((_, at) => {
        const piece = secret.slice(at, at + 12);
        return piece.length === 12 && json.includes(piece);
      }),
    )
    .map(([name]) => name);
}

const pastes: [what: string, text: string][] = [
  ["a token", TOKEN],
  ["a token without its signature", TOKEN.slice(0, TOKEN.lastIndexOf("."))],
  ["a token in a header", `GET ${GRAPH}/me\nAuthorization: Bearer ${TOKEN}`],
  ["a token under another header", `GET ${GRAPH}/me\nX-Forwarded-Thing: ${TOKEN}`],
  ["a token in a query", `GET ${GRAPH}/me?access_token=${TOKEN}&$top=1`],
  ["a token under another name in a query", `GET ${GRAPH}/me?thing=${TOKEN}`],
  ["a token in a path", `GET ${GRAPH}/me/${TOKEN}/messages`],
  ["a token in a body", `POST ${GRAPH}/users\n\n{"note":"${TOKEN}"}`],
  ["a token in curl", `curl -H "Authorization: Bearer ${TOKEN}" ${GRAPH}/me`],
  ["a token in an option of curl", `curl --oauth2-bearer ${OPAQUE} ${GRAPH}/me`],
  ["a token wrapped", `Bearer ${TOKEN}`.replace(/.{76}/g, "$&\n")],
  ["a token glued to a request", `Bearer ${TOKEN}GET ${GRAPH}/me`],
  ["a string that is no JWT", `GET ${GRAPH}/me\nAuthorization: Bearer ${OPAQUE}`],
  ["basic authorisation", `GET ${GRAPH}/me\nAuthorization: Basic ${OPAQUE}`],
  ["a personal account's ticket", `GET ${GRAPH}/me?access_token=${PERSONAL}`],
  ["a personal account's ticket in a path", `GET ${GRAPH}/me/${PERSONAL}`],
  [
    "a token response",
    JSON.stringify({ access_token: TOKEN, refresh_token: REFRESH, client_secret: SECRET }),
  ],
  [
    "a token request",
    `POST https://login.microsoftonline.com/x/oauth2/v2.0/token\n\nclient_secret=${SECRET}&refresh_token=${REFRESH}&code=${CODE}`,
  ],
  ["a form that was sent to Graph", `curl -d 'client_secret=${SECRET}&code=${CODE}' ${GRAPH}/me`],
  ["secrets in a query", `GET ${GRAPH}/me?code=${CODE}&sig=${SECRET}&tempauth=${OPAQUE}&$top=1`],
  [
    "a secret behind a query with spaces",
    `GET ${GRAPH}/me?$filter=a eq 'b' client_secret=${SECRET}`,
  ],
  [
    "a secret in JSON behind a query",
    `GET ${GRAPH}/me?$filter=a eq 1 "client_secret": "${SECRET}"`,
  ],
  ["an encoded name in a query", `GET ${GRAPH}/me?client%5Fsecret=${SECRET}`],
  ["secrets for the query in curl", `curl -G -d client_secret=${SECRET} ${GRAPH}/me`],
  [
    "secrets in headers",
    `PATCH ${GRAPH}/me\nCookie: a=${SECRET}\nX-Api-Key: ${SECRET}\nOcp-Apim-Subscription-Key: ${SECRET}\nX-Auth: ${SECRET}\nProxy-Authorization: Basic ${OPAQUE}`,
  ],
  [
    "secrets in a body",
    `POST ${GRAPH}/users\n\n${JSON.stringify({
      passwordProfile: { password: SECRET },
      keys: [{ privateKey: OPAQUE, client_secret: [SECRET] }],
      clientState: CODE,
    })}`,
  ],
  ["a code behind an error", `{"error":{"message":"x"}}\ncode=${CODE}&client_secret=${SECRET}`],
  ["a code within an error", `error = {"code": "${CODE}", "message": "${SECRET}"}`],
  ["a secret in an error's message", `{"error":{"code":"X","message":"secret ${SECRET}"}}`],
  ["a connection string", `POST ${GRAPH}/users\n\n{"connectionString":"key=${SECRET}"}`],
];

describe("a secret", () => {
  for (const [what, text] of pastes) {
    it(`does not get into the findings or the answer: ${what}`, () => {
      assert.deepEqual(leaked(JSON.stringify(readPaste(text))), []);
      assert.deepEqual(leaked(JSON.stringify(toAnswer(explain(text, NOW)))), []);
    });
  }

  it("leaves a placeholder with its name, and the rest as it was", () => {
    const [request] = readPaste(
      [
        `POST ${GRAPH}/users?$select=id&sig=${SECRET}&$top=1`,
        `X-Api-Key: ${SECRET}`,
        `Authorization: Bearer ${TOKEN}`,
        "ConsistencyLevel: eventual",
        "",
        `{"displayName":"Ada","passwordProfile":{"password":"${SECRET}","forceChangePasswordNextSignIn":true},"pin":4711}`,
      ].join("\n"),
    ).requests;
    assert.equal(request?.query, "$select=id&sig={sig}&$top=1");
    assert.deepEqual(request?.headers, {
      "X-Api-Key": "{x-api-key}",
      Authorization: "Bearer {token}",
      ConsistencyLevel: "eventual",
    });
    assert.deepEqual(JSON.parse(request?.body ?? ""), {
      displayName: "Ada",
      passwordProfile: { password: "{password}", forceChangePasswordNextSignIn: true },
      pin: "{pin}",
    });
  });
});
