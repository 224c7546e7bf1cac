import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { GraphRequest } from "../../../src/core/paste/findings.ts";
import { readPaste } from "../../../src/core/paste/read_paste.ts";
import { mintToken } from "../../mint_token.ts";

const GRAPH = "https://graph.microsoft.com/v1.0";

/** `GET /me?$top=5`, a question mark behind a method that the text does not say. */
function inShort({ method, methodStated, path, query }: GraphRequest): string {
  return `${method}${methodStated ? "" : "?"} ${path}${query === "" ? "" : `?${query}`}`;
}

function requestsIn(text: string): string[] {
  return readPaste(text).requests.map(inShort);
}

const cases: [what: string, text: string, found: string[]][] = [
  ["an address", `${GRAPH}/me/memberOf`, ["GET? /me/memberOf"]],
  ["an address in a sentence", `I call ${GRAPH}/me/messages, and it fails.`, ["GET? /me/messages"]],
  ["an address in brackets", `(${GRAPH}/me)`, ["GET? /me"]],
  ["an address before a colon", `${GRAPH}/me: 403 Forbidden`, ["GET? /me"]],
  ["a link of markdown", `[${GRAPH}/me](${GRAPH}/me)`, ["GET? /me"]],
  ["bold letters", `**${GRAPH}/me**`, ["GET? /me"]],
  ["angles", `<${GRAPH}/me>`, ["GET? /me"]],
  ["a port", "https://graph.microsoft.com:443/v1.0/me", ["GET? /me"]],
  ["no scheme", "graph.microsoft.com/v1.0/me/drive", ["GET? /me/drive"]],
  ["JSON with escaped slashes", JSON.stringify(`${GRAPH}/me`).replaceAll("/", "\\/"), ["GET? /me"]],
  ["JSON within JSON", JSON.stringify(JSON.stringify({ url: `${GRAPH}/me` })), ["GET? /me"]],
  ["a line break spelled out", `${GRAPH}/me\\nAuthorization`, ["GET? /me"]],
  ["no version", "https://graph.microsoft.com/me/messages", ["GET? /me/messages"]],
  ["slashes too many", `GET ${GRAPH}//me//messages/`, ["GET /me/messages"]],

  ["a request line", `GET ${GRAPH}/me/messages?$top=5`, ["GET /me/messages?$top=5"]],
  ["a request line with a protocol", `POST ${GRAPH}/me/sendMail HTTP/1.1`, ["POST /me/sendMail"]],
  ["a request line in quotes", `GET "${GRAPH}/me" failed`, ["GET /me"]],
  ["a request line with a colon", `POST: ${GRAPH}/me/sendMail`, ["POST /me/sendMail"]],
  ["a path in a request line", "DELETE /v1.0/me/events/1", ["DELETE /me/events/1"]],
  ["a path without version in a request line", "GET /me/events", ["GET /me/events"]],
  [
    "what curl -v prints",
    "> GET /v1.0/me/messages HTTP/2\n> Host: graph.microsoft.com\n> accept: */*\n<\n< HTTP/2 401",
    ["GET /me/messages"],
  ],
  ["a path on its own line", "It is this one:\n/me/messages\n", ["GET? /me/messages"]],
  ["a path in quotes on its own line", "`/me/messages?$top=5`", ["GET? /me/messages?$top=5"]],
  ["a path without its slash on its own line", "me/messages", ["GET? /me/messages"]],

  [
    "a query with spaces",
    `GET ${GRAPH}/users?$filter=mail eq 'a b'&$top=1`,
    ["GET /users?$filter=mail eq 'a b'&$top=1"],
  ],
  ["a query before prose", `GET ${GRAPH}/users?$select=id fails`, ["GET /users?$select=id"]],
  ["a quoted query", `GET "${GRAPH}/users?$filter=a eq 1" gave "x"`, ["GET /users?$filter=a eq 1"]],
  [
    "a search with spaces",
    `GET ${GRAPH}/me/messages?$search="from:ada" OR "subject:lunch plan"`,
    [`GET /me/messages?$search="from:ada" OR "subject:lunch plan"`],
  ],
  [
    "a filter with a lambda",
    `GET ${GRAPH}/users?$filter=proxyAddresses/any(p:p eq 'a b')&$count=true`,
    ["GET /users?$filter=proxyAddresses/any(p:p eq 'a b')&$count=true"],
  ],
  [
    "a query before another name",
    `GET ${GRAPH}/users?$filter=a eq 1 status: 403`,
    ["GET /users?$filter=a eq 1"],
  ],
  ["a fragment", `GET ${GRAPH}/users?$top=1#here`, ["GET /users?$top=1"]],
  [
    "a file's path",
    `GET ${GRAPH}/me/drive/root:/a b/100%.docx:/content`,
    ["GET /me/drive/root:/a b/100%.docx:/content"],
  ],
  ["a placeholder", `GET ${GRAPH}/users/{user id}/messages`, ["GET /users/{user id}/messages"]],
  [
    "an angled placeholder",
    `GET ${GRAPH}/users/<your id>/messages`,
    ["GET /users/<your id>/messages"],
  ],
  ["a shell's variable", `GET ${GRAPH}/users/$USER_ID/messages`, ["GET /users/{USER_ID}/messages"]],
  [
    "a key",
    `GET ${GRAPH}/users('a@contoso.com')/messages`,
    ["GET /users('a@contoso.com')/messages"],
  ],
  ["a guest", `GET ${GRAPH}/users/a_x.com%23EXT%23@y.com`, ["GET /users/a_x.com%23EXT%23@y.com"]],

  [
    "a method called on the address",
    `requests.post("${GRAPH}/me/sendMail")`,
    ["POST /me/sendMail"],
  ],
  [
    "an asynchronous method",
    `client.DeleteAsync($"${GRAPH}/me/events/1")`,
    ["DELETE /me/events/1"],
  ],
  ["a method in options", `fetch("${GRAPH}/me", { method: "PATCH" })`, ["PATCH /me"]],
  [
    "a method of PowerShell",
    `Invoke-RestMethod -Method Post -Uri "${GRAPH}/me/sendMail"`,
    ["POST /me/sendMail"],
  ],
  ["a method behind the address", `-Uri '${GRAPH}/me' -Method PATCH`, ["PATCH /me"]],
  ["a browser's list", `Request URL: ${GRAPH}/me/chats\nRequest Method: GET`, ["GET /me/chats"]],
  ["a method in words", `A POST request to ${GRAPH}/me/sendMail fails`, ["POST /me/sendMail"]],
  ["a method in JSON", `{"method":"POST","url":"${GRAPH}/me/sendMail"}`, ["POST /me/sendMail"]],
  [
    "neighbours with methods of their own",
    `[{"method":"POST","url":"${GRAPH}/users/1"},{"method":"GET","url":"${GRAPH}/users/2"}]`,
    ["POST /users/1", "GET /users/2"],
  ],
  [
    "neighbours with methods behind them",
    `[{"url":"${GRAPH}/users/1","method":"POST"},{"url":"${GRAPH}/users/2","method":"PATCH"}]`,
    ["POST /users/1", "PATCH /users/2"],
  ],
  ["the same address twice", `GET ${GRAPH}/me\n401 for url: ${GRAPH}/me`, ["GET /me"]],
  ["the same address, its method later", `${GRAPH}/me\nPATCH ${GRAPH}/me`, ["PATCH /me"]],
  ["two methods", `GET ${GRAPH}/me\nPATCH ${GRAPH}/me`, ["GET /me", "PATCH /me"]],
  ["two queries", `GET ${GRAPH}/me\nGET ${GRAPH}/me?$top=1`, ["GET /me", "GET /me?$top=1"]],

  // An address in pieces.
  [
    "an address joined with +",
    `requests.get("${GRAPH}/users/" + upn + "/messages")`,
    ["GET /users/{upn}/messages"],
  ],
  [
    "an address joined over lines",
    `fetch("${GRAPH}/users/" +\n    encodeURIComponent(user.id) +\n    "/messages?$top=5")`,
    ["GET? /users/{id}/messages?$top=5"],
  ],
  [
    "an address of VBA",
    `http.Open "POST", "${GRAPH}/users/" & sender & "/sendMail", False`,
    ["POST /users/{sender}/sendMail"],
  ],
  [
    "an address of Perl",
    `$ua->get("${GRAPH}/groups/" . $gid . "/members?\\$top=9");`,
    ["GET /groups/{gid}/members?$top=9"],
  ],
  [
    "an address within Perl's literal",
    `$ua->get("${GRAPH}/groups/$gid/members");`,
    ["GET /groups/{gid}/members"],
  ],
  [
    "an address of PHP",
    `$client->get("${GRAPH}/users/$user->id/messages");`,
    ["GET /users/{id}/messages"],
  ],
  [
    "an address of R",
    `GET(paste0("${GRAPH}/users/", upn, "/messages"), add_headers(h))`,
    ["GET /users/{upn}/messages"],
  ],
  [
    "an address of concat",
    `axios.get("${GRAPH}/users/".concat(id, "/events"))`,
    ["GET /users/{id}/events"],
  ],
  [
    "an address of Ruby",
    `HTTParty.get("${GRAPH}/users/#{user['id']}/events")`,
    ["GET /users/{id}/events"],
  ],
  [
    "an address of Swift",
    `URL(string: "${GRAPH}/users/\\(user.id)/events")`,
    ["GET? /users/{id}/events"],
  ],
  [
    "an address of PowerShell",
    `Invoke-RestMethod -Uri "${GRAPH}/users/$($user.Id)/events?\`$top=1"`,
    ["GET? /users/{Id}/events?$top=1"],
  ],
  [
    "an expression of Logic Apps",
    "path: /v1.0/users/@{encodeURIComponent(variables('user'))}  method: patch",
    ["PATCH /users/{user}"],
  ],
  [
    "a placeholder in brackets",
    `GET ${GRAPH}/users/[user id]/photo`,
    ["GET /users/{user id}/photo"],
  ],
  [
    "a query behind a variable",
    `requests.get("${GRAPH}/users" + query, headers=h)`,
    ["GET /users"],
  ],
  ["a path that is not shown", `requests.get("${GRAPH}/" + path)`, []],
  [
    "a line that a terminal broke",
    `${"Invoke-MgGraphRequest : ".padStart(60, ">")}GET ${GRAPH}/users?$filter=a+ge+2026-05-11T09\n%3a14%3a39Z+and+b\nHTTP/1.1 403`,
    ["GET /users?$filter=a+ge+2026-05-11T09%3a14%3a39Z+and+b"],
  ],
  [
    "a filter with spaces behind an address",
    `Uri:\n${GRAPH}/users?$filter=mail eq 'a b'&$select=id\nHeaders:`,
    ["GET? /users?$filter=mail eq 'a b'&$select=id"],
  ],
  ["prose behind a filter", `${GRAPH}/users?$filter=a and it fails`, ["GET? /users?$filter=a"]],

  // A base that has a name.
  [
    "a base with +",
    `BASE = "${GRAPH}"\nrequests.post(BASE + "/me/sendMail")`,
    ["POST /me/sendMail"],
  ],
  [
    "a base in a literal",
    `BASE = "${GRAPH}"\nrequests.get(f"{BASE}/me/events")`,
    ["GET /me/events"],
  ],
  [
    "a base of a base",
    `HOST = "https://graph.microsoft.com"\nBASE = f"{HOST}/beta"\nrequests.get(f"{BASE}/me/events")`,
    ["GET /me/events"],
  ],
  [
    "a base of a template",
    `const GRAPH = "${GRAPH}";\nfetch(\`\${GRAPH}/me/events\`, { headers: { a: \`\${b}\` }, method: "POST" })`,
    ["POST /me/events"],
  ],
  ["a base of PHP", `$base = '${GRAPH}';\n$x = $c->get($base . '/me/events');`, ["GET /me/events"]],
  [
    "a base of a shell",
    `export BASE=${GRAPH}\ncurl -X POST $BASE/me/sendMail`,
    ["POST /me/sendMail"],
  ],
  [
    "a base of a file of requests",
    `@graph = ${GRAPH}\n\nGET {{graph}}/users?$top=5\nAccept: x/y`,
    ["GET /users?$top=5"],
  ],
  [
    "a longer base",
    `users = "${GRAPH}/users"\nrequests.get(f"{users}/{upn}/messages")`,
    ["GET /users/{upn}/messages"],
  ],
  [
    "a base of another service",
    'BASE = "https://api.example.org/v1"\nrequests.get(f"{BASE}/me")',
    [],
  ],
  ["a base alone", `"BaseUrl": "${GRAPH}"`, []],
  ["a base with a slash alone", `BASE = "${GRAPH}/"`, []],
  ["a base that was asked for", `GET ${GRAPH}/`, ["GET /"]],

  // Whose method it is.
  [
    "a method of the variable's use",
    `$t = Invoke-RestMethod -Uri "https://login.microsoftonline.com/x/oauth2/v2.0/token" -Method POST\n$u = "${GRAPH}/groups"\nInvoke-RestMethod -Method GET -Uri $u`,
    ["GET /groups"],
  ],
  [
    "a variable that is posted to",
    `url = "${GRAPH}/me/events"\nrequests.post(url, json=e)`,
    ["POST /me/events"],
  ],
  ["a method behind a bar", `POST | ${GRAPH}/me/events HTTP/2.0 403`, ["POST /me/events"]],
  ["a status between bars", `DELETE | 403 | ${GRAPH}/me/events/1`, ["DELETE /me/events/1"]],
  [
    "a method in a sentence",
    `for the PUT operation to the endpoint:\n${GRAPH}/groups/1/team`,
    ["PUT /groups/1/team"],
  ],
  ["fields of a file", `method = "POST"\nurl = "${GRAPH}/me/events"`, ["POST /me/events"]],
  [
    "the method of another call in front of a variable",
    `$p = @{ Uri = $tokenUrl; Method = 'POST' }\n$u = "${GRAPH}/groups"\n`,
    ["GET? /groups"],
  ],
  ["a type of request", `Request Type: POST\nRequest URL: ${GRAPH}/me/events`, ["POST /me/events"]],
  [
    "a method of Java",
    `restTemplate.exchange("${GRAPH}/me/events", HttpMethod.POST, e)`,
    ["POST /me/events"],
  ],
  ["a method of .NET", `new HttpRequestMessage(HttpMethod.Patch, "${GRAPH}/me")`, ["PATCH /me"]],
  ["a body behind an address", `URL - ${GRAPH}/teams\nRequest Payload - {"a":1}`, ["POST? /teams"]],
  ["nobody's method", `404 for url: ${GRAPH}/me/calendars/AAMk=`, ["GET? /me/calendars/AAMk="]],

  // Comments.
  [
    "a call that is commented out",
    `# requests.get("${GRAPH}/me")\nrequests.get("${GRAPH}/users")`,
    ["GET /users"],
  ],
  [
    "a chain that is commented out",
    "// await client.Me.GetAsync();\nawait client.Users.GetAsync(); // client.Me.Events.GetAsync()\n/* client.Groups.GetAsync()\n*/",
    ["GET /users"],
  ],
  ["a comment alone", `# GET ${GRAPH}/me/messages`, ["GET /me/messages"]],
  ["an error of a pipeline", `##[error]GET ${GRAPH}/me\n`, ["GET /me"]],

  // A tenant in front of the path.
  ["a tenant's id", `GET ${GRAPH}/7f1c0f3e-0000-4000-8000-000000000001/users`, ["GET /users"]],
  ["a tenant's domain", `GET ${GRAPH}/contoso.onmicrosoft.com/users`, ["GET /users"]],
  ["a tenant that was blacked out", `POST ${GRAPH}/[secret]/applications`, ["POST /applications"]],
  ["myorganization", `GET ${GRAPH}/myorganization/users`, ["GET /users"]],
  [
    "a placeholder of the version",
    "GET https://graph.microsoft.com/{version}/me/events",
    ["GET /me/events"],
  ],

  // Addresses that nobody asked for.
  [
    "links of an answer",
    `GET ${GRAPH}/me/messages\n{"@odata.context":"${GRAPH}/$metadata#x","@odata.nextLink":"${GRAPH}/me/messages?$skip=10"}`,
    ["GET /me/messages"],
  ],
  [
    "a bound object",
    `POST ${GRAPH}/teams body\n{"template@odata.bind":"${GRAPH}/teamsTemplates('a')"}`,
    ["POST /teams"],
  ],
  [
    "an example of Entra",
    `AADSTS700027: build a query request URL, such as '${GRAPH}/applications/1'].`,
    [],
  ],
  [
    "another service's message",
    '{"serviceErrorCode":100,"message":"Not enough permissions to access: GET /me","status":403}',
    [],
  ],
  [
    "a search",
    `POST ${GRAPH}/search/query\nbody: {"requests":[{"entityTypes":["site"]}]}`,
    ["POST /search/query"],
  ],

  ["a scope", "scope=https://graph.microsoft.com/User.Read offline_access", []],
  ["the default scope", "https://graph.microsoft.com/.default", []],
  ["an audience", "aud: https://graph.microsoft.com/", []],
  ["another host", "GET https://api.example.org/v1.0/me", []],
  ["another host by its header", "GET /me HTTP/1.1\nHost: api.example.org", []],
  ["another service's path", "GET /api/users 403\nGET /login HTTP/1.1", []],
  ["a host that only begins like it", "https://graph.microsoft.com.example.org/v1.0/me", []],
  ["a host that only ends like it", "https://evil-graph.microsoft.com/v1.0/me", []],
  ["a user name that looks like it", "https://graph.microsoft.com@example.org/v1.0/me", []],
  ["an address within another's query", `https://example.org/?to=${GRAPH}/me`, []],
  ["an address within another's query, without a path", `https://example.org?to=${GRAPH}/me`, []],
  ["a single word on its line", "me\nUsers\nGroups", []],
  ["the sentence of an error", "/me request is only valid with delegated authentication flow.", []],
  [
    "an address right before JSON",
    `GET ${GRAPH}/me/messages{"error":{"code":"X"}}`,
    ["GET /me/messages"],
  ],
  ["a path that is too long", `GET ${GRAPH}/me/${"a".repeat(3000)}`, []],
  ["nothing", "", []],
];

describe("readPaste() of requests", () => {
  for (const [what, text, found] of cases) {
    it(`finds ${found.join(" and ") || "none"} in ${what}`, () => {
      assert.deepEqual(requestsIn(text), found);
    });
  }

  const hosts: [text: string, host: string, version: string][] = [
    [`GET ${GRAPH}/me`, "graph.microsoft.com", "v1.0"],
    ["GET https://graph.microsoft.com/beta/me", "graph.microsoft.com", "beta"],
    ["GET https://Graph.Microsoft.US/V1.0/me", "graph.microsoft.us", "v1.0"],
    ["GET https://dod-graph.microsoft.us/v1.0/me", "dod-graph.microsoft.us", "v1.0"],
    ["https://microsoftgraph.chinacloudapi.cn/beta/me", "microsoftgraph.chinacloudapi.cn", "beta"],
    ["GET /beta/me HTTP/1.1\nHost: graph.microsoft.us", "graph.microsoft.us", "beta"],
    ["GET /me", "graph.microsoft.com", "v1.0"],
  ];
  for (const [text, host, version] of hosts) {
    it(`reads ${host} ${version} from ${JSON.stringify(text)}`, () => {
      const [request] = readPaste(text).requests;
      assert.deepEqual([request?.host, request?.version], [host, version]);
    });
  }

  it("sends a path without a host to the cloud of the token beside it", () => {
    const token = mintToken({ aud: "https://graph.microsoft.us/", scp: "User.Read" });
    assert.equal(readPaste(`GET /me\n${token}`).requests[0]?.host, "graph.microsoft.us");
    assert.equal(readPaste(`GET ${GRAPH}/me\n${token}`).requests[0]?.host, "graph.microsoft.com");
  });

  it("carries headers and body over", () => {
    const [request] = readPaste(
      [
        `POST ${GRAPH}/me/sendMail HTTP/1.1`,
        "Host: graph.microsoft.com",
        "User-Agent: something/1",
        "Content-Type: application/json",
        'Prefer: outlook.timezone="UTC"',
        "",
        '{ "message": { "subject": "Curly } brace" }, "saveToSentItems": false }',
        "",
        "HTTP/1.1 401 Unauthorized",
        '{"error":{"code":"NoPermissionsInAccessToken"}}',
      ].join("\n"),
    ).requests;
    assert.deepEqual(request?.headers, {
      "Content-Type": "application/json",
      Prefer: 'outlook.timezone="UTC"',
    });
    assert.equal(request?.body, '{"message":{"subject":"Curly } brace"},"saveToSentItems":false}');
  });

  const noBodies: [what: string, text: string][] = [
    ["an error answer", `POST ${GRAPH}/users\n\n{"error":{"code":"x"}}`],
    ["an answer with a context", `POST ${GRAPH}/users\n\n{"@odata.context":"x"}`],
    ["an answer to a GET", `GET ${GRAPH}/users\n\n{"value":[]}`],
    ["a placeholder", `POST ${GRAPH}/users\n\n{body}`],
    ["an object that does not end", `POST ${GRAPH}/users\n\n{"a": {`],
  ];
  for (const [what, text] of noBodies) {
    it(`does not take ${what} for the body`, () => {
      assert.equal(readPaste(text).requests[0]?.body, null);
    });
  }

  it("names a body over 2 KB instead of carrying it", () => {
    const body = JSON.stringify({ contentBytes: "A".repeat(5000) });
    const [request] = readPaste(`POST ${GRAPH}/users\n\n${body}`).requests;
    assert.equal(request?.body, "{body of 5 KB}");
  });

  it("reads the first twenty requests", () => {
    const lines = Array.from({ length: 50 }, (_, at) => `GET ${GRAPH}/users/${at}`);
    assert.equal(readPaste(lines.join("\n")).requests.length, 20);
  });

  it("finds the one to Graph among hundreds to others", () => {
    const others = Array.from({ length: 3000 }, (_, at) => `https://cdn.example.org/${at}.js`);
    assert.deepEqual(requestsIn([...others, `GET ${GRAPH}/me`].join("\n")), ["GET /me"]);
  });

  it("puts the call that failed before those that were answered", () => {
    const log = [
      "GET https://graph.microsoft.com/v1.0/users 200 OK",
      '"POST /v1.0/groups HTTP/1.1" 201 None',
      "GET https://graph.microsoft.com/v1.0/auditLogs/signIns 403",
    ];
    assert.deepEqual(
      readPaste(log.join("\n")).requests.map(({ path }) => path),
      ["/auditLogs/signIns", "/users", "/groups"],
    );
  });
});
