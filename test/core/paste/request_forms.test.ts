import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readPaste } from "../../../src/core/paste/read_paste.ts";

const GRAPH = "https://graph.microsoft.com";

/** Every way a request is written, and what is read from it: method, host, version, path, query. */
const FORMS: [written: string, read: string][] = [
  [`GET ${GRAPH}/v1.0/me/messages`, "GET v1.0 /me/messages"],
  ["GET graph.microsoft.com/v1.0/me/messages", "GET v1.0 /me/messages"],
  ["GET /beta/me/messages", "GET beta /me/messages"],
  ["GET beta/me/messages", "GET beta /me/messages"],
  ["GET me/messages", "GET v1.0 /me/messages"],
  ["GET me", "GET v1.0 /me"],
  ["GET me?$select=id", "GET v1.0 /me ?$select=id"],
  ["me/messages", "GET v1.0 /me/messages"],
  ["/me/events/AAMk=", "GET v1.0 /me/events/AAMk="],
  ["HTTPS://GRAPH.MICROSOFT.COM/V1.0/ME/MESSAGES", "GET v1.0 /ME/MESSAGES"],
  [`GET ${GRAPH}:443/v1.0/me`, "GET v1.0 /me"],
  [`GET ${GRAPH}//v1.0//me//messages/`, "GET v1.0 /me/messages"],
  ["GET https://graph.microsoft.us/v1.0/me", "GET graph.microsoft.us v1.0 /me"],
  ["GET https://dod-graph.microsoft.us/beta/me", "GET dod-graph.microsoft.us beta /me"],
  ["microsoftgraph.chinacloudapi.cn/v1.0/me", "GET microsoftgraph.chinacloudapi.cn v1.0 /me"],
  [`GET ${GRAPH}/v1.0/%6De/messages`, "GET v1.0 /me/messages"],
  [`GET ${GRAPH}/v1.0/me%2Fmessages`, "GET v1.0 /me/messages"],
  [`GET ${GRAPH}/v1.0/me/messages/\${id}`, "GET v1.0 /me/messages/{id}"],
  [`GET ${GRAPH}/v1.0/me/messages/{{id}}/attachments`, "GET v1.0 /me/messages/{id}/attachments"],
  [
    `GET ${GRAPH}/v1.0/users/ada_x.com#EXT#@contoso.com/messages`,
    "GET v1.0 /users/ada_x.com%23EXT%23@contoso.com/messages",
  ],
  [
    `GET ${GRAPH}/v1.0/me/drive/root:/a b/100%.docx:/content`,
    "GET v1.0 /me/drive/root:/a b/100%.docx:/content",
  ],
  [`GET ${GRAPH}/v1.0/me/drive/root:/a b/c d.docx`, "GET v1.0 /me/drive/root:/a b/c d.docx"],
  [
    `GET ${GRAPH}/v1.0/me/drive/root/search(q='it''s (a) b')`,
    "GET v1.0 /me/drive/root/search(q='it''s (a) b')",
  ],
  [
    `GET ${GRAPH}/v1.0/me/messages?$search="a b"&$top=5`,
    'GET v1.0 /me/messages ?$search="a b"&$top=5',
  ],
  [
    `GET ${GRAPH}/v1.0/me/messages?$filter=subject%20eq%20'x'&$select=id`,
    "GET v1.0 /me/messages ?$filter=subject%20eq%20'x'&$select=id",
  ],
  [
    `${GRAPH}/v1.0/me/messages?$search="from:ada"&$top=1`,
    'GET v1.0 /me/messages ?$search="from:ada"&$top=1',
  ],
  [`fetch('${GRAPH}/v1.0/me/messages?$top=5', {})`, "GET v1.0 /me/messages ?$top=5"],
  ["POST /subscriptions", "POST v1.0 /subscriptions"],
  [
    `POST ${GRAPH}/v1.0/groups/g/members/$ref\n\n{"@odata.id":"${GRAPH}/v1.0/users/u"}`,
    "POST v1.0 /groups/g/members/$ref",
  ],
  ["/me/sendMail", "POST v1.0 /me/sendMail"],
  [`${GRAPH}/v1.0/me/checkMemberGroups`, "POST v1.0 /me/checkMemberGroups"],
];

/** Prose, and addresses of others. */
const NO_REQUESTS = [
  "GET me a list of all users",
  "Please GET me, POST haste",
  "GET https://graph.windows.net/contoso.com/me",
  "GET meetings/5",
  "https://graph.microsoft.com/User.Read",
];

describe("readPaste() of a request", () => {
  for (const [written, read] of FORMS) {
    it(`reads ${written}`, () => {
      const { requests } = readPaste(written);
      const shown = requests.map(({ method, host, version, path, query }) => {
        const foreign = host === "graph.microsoft.com" ? "" : `${host} `;
        return `${method} ${foreign}${version} ${path}${query === "" ? "" : ` ?${query}`}`;
      });
      assert.deepEqual(shown, [read]);
    });
  }

  for (const text of NO_REQUESTS) {
    it(`finds none in ${text}`, () => {
      assert.deepEqual(readPaste(text).requests, []);
    });
  }
});
