import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { explain } from "../../../src/core/explain.ts";
import { lookUp } from "../../../src/core/graph/look_up.ts";
import { isSignedInUserPath } from "../../../src/core/graph/signed_in_user.ts";
import { asRequestPath, storedPaths } from "../graph/stored_paths.ts";
import { appToken, ERRORS, GRAPH, idToken, NOW, paste, userToken } from "../pieces.ts";

const APP = appToken(["User.Read.All"]);

function fixedFor(...pieces: string[]) {
  return explain(paste(...pieces), NOW).fixedRequest;
}

describe("explain() of Microsoft's own example", () => {
  const prescription = explain(paste(`GET ${GRAPH}/me/memberOf`, ERRORS.noPermissions), NOW);

  it("finds the app's token on /me likely", () => {
    assert.equal(prescription.diagnosis.cause, "app-token-on-me");
    assert.equal(prescription.diagnosis.confidence, "likely");
  });

  it("gives the request on /users/{id}", () => {
    assert.deepEqual(prescription.fixedRequest, {
      method: "GET",
      url: "https://graph.microsoft.com/v1.0/users/{id}/memberOf",
      path: "/users/{id}/memberOf",
      headers: {},
      body: null,
    });
  });

  it("puts the article's permission in front, with the article as source", () => {
    assert.equal(prescription.lead?.name, "User.Read.All");
    assert.match(prescription.lead?.source ?? "", /error-call-me-endpoint-microsoft-graph$/);
  });

  it("names the data's least, with the data as source", () => {
    const application = prescription.permissions?.application;
    assert.deepEqual(application?.least, ["Directory.Read.All"]);
    assert.deepEqual(application?.missing, ["Directory.Read.All"]);
    const sources = Object.fromEntries(
      (application?.details ?? []).map(({ name, source }) => [name, source]),
    );
    assert.match(sources["Directory.Read.All"] ?? "", /permission data of \d{4}-\d\d-\d\d$/);
    assert.match(sources["User.Read.All"] ?? "", /error-call-me-endpoint-microsoft-graph$/);
  });

  it("tells the reader to grant the permission and to ask for a new token", () => {
    const steps = prescription.steps.join("\n");
    assert.match(steps, /GET \/users\/\{id\}\/memberOf/);
    assert.match(steps, /Application permissions > User\.Read\.All\./);
    assert.match(steps, /https:\/\/graph\.microsoft\.com\/\.default/);
  });
});

describe("the fixed request", () => {
  const rewritten: [what: string, request: string, url: string][] = [
    ["a path", `GET ${GRAPH}/me/messages`, `${GRAPH}/users/{id}/messages`],
    ["the user", `GET ${GRAPH}/me`, `${GRAPH}/users/{id}`],
    [
      "a query",
      `GET ${GRAPH}/me/messages?$top=5&$select=subject`,
      `${GRAPH}/users/{id}/messages?$top=5&$select=subject`,
    ],
    [
      "a filter with spaces",
      `GET ${GRAPH}/me/messages?$filter=isRead eq false&$top=1`,
      `${GRAPH}/users/{id}/messages?$filter=isRead eq false&$top=1`,
    ],
    [
      "beta",
      "GET https://graph.microsoft.com/beta/me/messages",
      "https://graph.microsoft.com/beta/users/{id}/messages",
    ],
    [
      "the cloud",
      "GET https://graph.microsoft.us/v1.0/me/messages",
      "https://graph.microsoft.us/v1.0/users/{id}/messages",
    ],
    [
      "China's cloud",
      "GET https://microsoftgraph.chinacloudapi.cn/v1.0/me",
      "https://microsoftgraph.chinacloudapi.cn/v1.0/users/{id}",
    ],
    [
      "a file's path",
      `GET ${GRAPH}/me/drive/root:/a b/c.docx:/content`,
      `${GRAPH}/users/{id}/drive/root:/a%20b/c.docx:/content`,
    ],
    [
      "a file's name that is no encoding",
      `GET ${GRAPH}/me/drive/root:/a b/100%.docx:/content`,
      `${GRAPH}/users/{id}/drive/root:/a%20b/100%25.docx:/content`,
    ],
    [
      "a file's path without its second colon",
      `GET ${GRAPH}/me/drive/root:/a%20b/c d é.docx`,
      `${GRAPH}/users/{id}/drive/root:/a%20b/c%20d%20%C3%A9.docx`,
    ],
    [
      "a function's parameters",
      `GET ${GRAPH}/me/drive/root/search(q='it''s (a) b')`,
      `${GRAPH}/users/{id}/drive/root/search(q='it''s%20(a)%20b')`,
    ],
    [
      "a type in the path",
      `GET ${GRAPH}/me/memberOf/microsoft.graph.group/$count`,
      `${GRAPH}/users/{id}/memberOf/microsoft.graph.group/$count`,
    ],
    [
      "a folder's key",
      `GET ${GRAPH}/me/mailFolders('Inbox')/messages`,
      `${GRAPH}/users/{id}/mailFolders('Inbox')/messages`,
    ],
    ["/drive", `GET ${GRAPH}/drive/root/children`, `${GRAPH}/users/{id}/drive/root/children`],
    [
      "an SDK's alias",
      `GET ${GRAPH}/users/me-token-to-replace/messages`,
      `${GRAPH}/users/{id}/messages`,
    ],
    ["slashes too many", `GET ${GRAPH}//me//messages`, `${GRAPH}/users/{id}/messages`],
    ["a suffix", `GET ${GRAPH}/me/photo/$value`, `${GRAPH}/users/{id}/photo/$value`],
  ];
  for (const [what, request, url] of rewritten) {
    it(`keeps ${what}: ${request}`, () => {
      const token = appToken([], { aud: "00000003-0000-0000-c000-000000000000" });
      assert.equal(fixedFor(request, token)?.url, url);
    });
  }

  it("keeps method, headers and body, and none of their secrets", () => {
    const request = [
      `POST ${GRAPH}/me/sendMail?sig=hush-hush-hush`,
      "Content-Type: application/json",
      `Authorization: Bearer ${APP}`,
      "X-Api-Key: hush-hush-hush",
      "",
      '{"message":{"subject":"Hello"},"clientState":"hush-hush-hush"}',
    ].join("\n");
    assert.deepEqual(fixedFor(request), {
      method: "POST",
      url: `${GRAPH}/users/{id}/sendMail?sig={sig}`,
      path: "/users/{id}/sendMail",
      headers: {
        "Content-Type": "application/json",
        Authorization: "Bearer {token}",
        "X-Api-Key": "{x-api-key}",
      },
      body: '{"message":{"subject":"Hello"},"clientState":"{clientState}"}',
    });
  });

  it("is for the cloud of the token where the paste names no host", () => {
    const token = appToken([], { aud: "https://graph.microsoft.us" });
    assert.equal(
      fixedFor("GET /me/messages", token)?.url,
      "https://graph.microsoft.us/v1.0/users/{id}/messages",
    );
  });

  it("is given for an API that is open to apps only, whoever asked", () => {
    const request = `GET ${GRAPH}/me/chats/getAllMessages`;
    assert.equal(fixedFor(request, ERRORS.notForUsers)?.path, "/users/{id}/chats/getAllMessages");
  });

  const untouched: [what: string, pieces: string[]][] = [
    ["an operation for users only", [`POST ${GRAPH}/me/findMeetingTimes`, APP]],
    ["OneNote", [`GET ${GRAPH}/me/onenote/notebooks`, appToken(["Notes.Read.All"])]],
    ["OneNote by the older function's form", [`GET ${GRAPH}/me()/onenote/pages`, APP]],
    ["what is shared with somebody", [`GET ${GRAPH}/me/drive/sharedWithMe`, APP]],
    ["an unknown operation", [`GET ${GRAPH}/me/frobnicate`, APP]],
    ["an unknown method", [`PUT ${GRAPH}/me/messages`, APP]],
    ["a path that names its user", [`GET ${GRAPH}/users/x/messages`, appToken([])]],
    [
      "a user whose name begins like the alias",
      [`GET ${GRAPH}/users/me@contoso.com/messages`, APP],
    ],
    ["a user's token", [`GET ${GRAPH}/me/messages`, userToken("User.Read")]],
    [
      "a user's token that was refused",
      [`GET ${GRAPH}/me/messages`, userToken("User.Read"), ERRORS.mailDenied],
    ],
    ["a user's expired token", [`GET ${GRAPH}/me/messages`, userToken("User.Read", { exp: 1 })]],
    [
      "a user's token and a contradicting error",
      [`GET ${GRAPH}/me/messages`, userToken("User.Read"), ERRORS.meNeedsUser],
    ],
    ["a service that saw a user", [`GET ${GRAPH}/me/chats`, ERRORS.scopeMissing]],
    ["a service that is not for apps", [`GET ${GRAPH}/me/chats`, ERRORS.notForApps]],
    [
      "a service that is not for apps, and an app's token",
      [`GET ${GRAPH}/me/chats`, APP, ERRORS.notForApps],
    ],
    ["an ID token", [`GET ${GRAPH}/me/messages`, idToken()]],
    ["nothing that shows whose token it was", [`GET ${GRAPH}/me/messages`, ERRORS.mailDenied]],
    ["a request alone", [`GET ${GRAPH}/me/messages`]],
    [
      "a subscription to what is not open to apps",
      [`POST ${GRAPH}/subscriptions\n\n{"resource":"me/onenote/pages"}`, APP],
    ],
    [
      "a user's subscription to /me",
      [`POST ${GRAPH}/subscriptions\n\n{"resource":"me/messages"}`, userToken("Mail.Read")],
    ],
    [
      "a batch that names its users",
      [`POST ${GRAPH}/$batch\n\n{"requests":[{"id":"1","method":"GET","url":"/users/a"}]}`, APP],
    ],
    ["no request", [APP, ERRORS.meNeedsUser]],
  ];
  for (const [what, pieces] of untouched) {
    it(`is not given for ${what}`, () => {
      assert.equal(fixedFor(...pieces), null);
    });
  }

  const inBodies: [what: string, request: string, body: string, least: string | undefined][] = [
    [
      "a subscription",
      `POST ${GRAPH}/subscriptions\n\n{"resource":"me/mailFolders('Inbox')/messages?$filter=a"}`,
      `{"resource":"users/{id}/mailFolders('Inbox')/messages?$filter=a"}`,
      "Mail.ReadBasic.All",
    ],
    [
      "a subscription by its whole address",
      `POST ${GRAPH}/subscriptions\n\n{"resource":"https://graph.microsoft.com/v1.0/me/events"}`,
      '{"resource":"https://graph.microsoft.com/v1.0/users/{id}/events"}',
      "Calendars.ReadBasic",
    ],
    [
      "a reference",
      `POST ${GRAPH}/groups/g/members/$ref\n\n{"@odata.id":"${GRAPH}/me","note":"/me"}`,
      `{"@odata.id":"${GRAPH}/users/{id}","note":"/me"}`,
      undefined,
    ],
    [
      "references in a list",
      `POST ${GRAPH}/groups\n\n{"owners@odata.bind":["${GRAPH}/me","${GRAPH}/users/a"]}`,
      `{"owners@odata.bind":["${GRAPH}/users/{id}","${GRAPH}/users/a"]}`,
      "Group.Create",
    ],
  ];
  for (const [what, request, body, least] of inBodies) {
    it(`names the user in the body of ${what}`, () => {
      const { diagnosis, fixedRequest, permissions } = explain(paste(request, APP), NOW);
      assert.equal(diagnosis.cause, "app-token-on-me");
      assert.equal(fixedRequest?.body, body);
      assert.equal(permissions?.application.least[0], least);
    });
  }

  const misspelled = ["/users/me", "/users('me')", "/me/me", "/users/TokenToReplace"];
  for (const alias of misspelled) {
    it(`spells ${alias} as /me for a user, and names the user for an app`, () => {
      const request = `GET ${GRAPH}${alias}/messages?$top=1`;
      const user = explain(paste(request, userToken("User.Read")), NOW);
      assert.equal(user.fixedRequest?.url, `${GRAPH}/me/messages?$top=1`);
      assert.deepEqual(user.permissions?.delegated.least, ["Mail.ReadBasic"]);
      assert.match(user.warnings.join(), /the signed-in user is \/me/);
      assert.equal(fixedFor(request, APP)?.url, `${GRAPH}/users/{id}/messages?$top=1`);
    });
  }

  it("is at the resource's own address where that needs no user, and asks for none", () => {
    const request = `GET ${GRAPH}/me/joinedTeams/{id}/channels`;
    const { fixedRequest, steps, summary } = explain(paste(request, APP), NOW);
    assert.equal(fixedRequest?.path, "/teams/{id}/channels");
    assert.match(steps[0] ?? "", /needs no user/);
    assert.match(summary, /own address/);
  });

  it("has an application permission, documented or inferred, or there is none: every stored /me path", () => {
    const tokens = [appToken([]), appToken(["Directory.ReadWrite.All"])];
    let given = 0;
    for (const { segments, methods } of storedPaths()) {
      if (segments[0] !== "me") continue;
      const path = asRequestPath(segments);
      for (const method of methods.keys()) {
        const request = `${method} ${GRAPH}${path}`;
        for (const token of tokens) {
          const { diagnosis, fixedRequest, permissions } = explain(paste(request, token), NOW);
          assert.equal(diagnosis.cause, "app-token-on-me", request);
          if (fixedRequest === null) continue;
          given++;
          const documented = lookUp(method, fixedRequest.path);
          assert.ok(!isSignedInUserPath(fixedRequest.path), request);
          assert.equal(fixedRequest.method, method);
          assert.notEqual(documented?.operation.application.length, 0, request);
          assert.equal(permissions?.application.supported, true, request);
          assert.equal(permissions?.basis, documented ? "documented" : "inferred");
        }
      }
    }
    assert.ok(given > 2 * 500, String(given));
  }).timeout(60_000);

  it("is never given for a user's token: every stored /me path", () => {
    const token = userToken("User.Read");
    for (const { segments, methods } of storedPaths()) {
      if (segments[0] !== "me") continue;
      for (const method of methods.keys()) {
        const request = `${method} ${GRAPH}${asRequestPath(segments)}`;
        const { diagnosis, fixedRequest } = explain(paste(request, token), NOW);
        assert.equal(diagnosis.context, "delegated");
        if (diagnosis.cause !== "app-only-api") assert.equal(fixedRequest, null, request);
      }
    }
  }).timeout(60_000);
});
