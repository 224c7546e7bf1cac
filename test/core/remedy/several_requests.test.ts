import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { type Answer, toAnswer } from "../../../src/core/answer.ts";
import { explain } from "../../../src/core/explain.ts";
import { readPaste } from "../../../src/core/paste/read_paste.ts";
import { appToken, ERRORS, GRAPH, NOW, paste, userToken } from "../pieces.ts";

const BATCH = {
  requests: [
    { id: "1", method: "GET", url: "/users/ada@contoso.com" },
    { id: "2", method: "GET", url: "/me/messages?$top=5", dependsOn: ["1"] },
    { id: "3", method: "POST", url: "me/sendMail", body: { message: { subject: "Hello" } } },
    { id: "4", method: "GET", url: "/me/onenote/notebooks" },
  ],
};

const BATCH_REQUEST = `POST ${GRAPH}/$batch\nContent-Type: application/json\n\n${JSON.stringify(BATCH, null, 2)}`;

function answerOf(...pieces: string[]) {
  return toAnswer(explain(paste(...pieces), NOW));
}

describe("a batch with its answer", () => {
  const batch = JSON.stringify({
    requests: [
      { id: "a", method: "GET", url: "/me" },
      { id: "b", method: "GET", url: "/groups" },
      { id: "c", method: "POST", url: "/me/events", body: { subject: "x" } },
    ],
  });
  const answered = (...statuses: [string, number, object][]) =>
    JSON.stringify({ responses: statuses.map(([id, status, body]) => ({ id, status, body })) });
  const denied = JSON.parse(ERRORS.denied);
  const mailDenied = JSON.parse(ERRORS.mailDenied);
  const sent = `POST ${GRAPH}/$batch\n\n${batch}`;

  it("is about the request that was refused, and gives each its own error", () => {
    // The answers come in any order.
    const replies = answered(["c", 403, mailDenied], ["a", 200, { id: "x" }], ["b", 403, denied]);
    const { diagnosis, requests } = explain(paste(sent, replies), NOW);
    const { cause, context, request } = diagnosis;
    assert.deepEqual(
      [cause, context, request?.path],
      ["delegated-missing-scope", "delegated", "/groups"],
    );
    const errors = requests.map((one) =>
      one.diagnosis.evidence.find(({ from }) => from === "error"),
    );
    assert.equal(errors[0], undefined);
    assert.match(errors[1]?.says ?? "", /^Authorization_RequestDenied/);
    assert.match(errors[2]?.says ?? "", /^ErrorAccessDenied/);
  });

  it("blames no request that was answered, whatever the token would say", () => {
    const replies = answered(["a", 200, {}], ["b", 403, denied], ["c", 201, {}]);
    const { diagnosis } = explain(paste(sent, replies, appToken(["User.Read.All"])), NOW);
    assert.deepEqual(
      [diagnosis.request?.path, diagnosis.cause, diagnosis.context],
      ["/groups", "app-missing-permission", "application"],
    );
  });

  it("is answered as before where its answer is cut off", () => {
    const cut = answered(["a", 200, {}], ["b", 403, denied]).slice(0, -30);
    assert.deepEqual(readPaste(`${sent}\n${cut}`).batchAnswers, []);
  });
});

describe("a batch", () => {
  const answer = answerOf(BATCH_REQUEST, appToken(["User.Read.All"]));

  it("gets an answer for each request in it", () => {
    assert.deepEqual(
      answer.requests.map(({ cause, request, fixedRequest }) => [
        cause,
        request?.method,
        fixedRequest?.path ?? null,
      ]),
      [
        ["no-error-visible", "GET", null],
        ["app-token-on-me", "GET", "/users/{id}/messages"],
        ["app-token-on-me", "POST", "/users/{id}/sendMail"],
        ["app-token-on-me", "GET", null],
      ],
    );
  });

  it("is given back with its user named, the rest as it was, and without what no app can make", () => {
    assert.equal(answer.fixedRequest?.path, "/$batch");
    const { requests } = JSON.parse(answer.fixedRequest?.body ?? "");
    const [first, second, third] = BATCH.requests;
    assert.deepEqual(requests, [
      first,
      { ...second, url: "/users/{id}/messages?$top=5" },
      { ...third, url: "/users/{id}/sendMail" },
    ]);
  });

  it("is answered by its first failing request, and says what was taken out of it", () => {
    assert.equal(answer.cause, "app-token-on-me");
    assert.equal(answer.request?.url, `${GRAPH}/$batch`);
    assert.deepEqual(answer.permissions?.application.least, ["Mail.ReadBasic.All"]);
    assert.match(answer.steps[0] ?? "", /2 of its 4 requests/);
    assert.match(
      answer.steps[1] ?? "",
      /^Taken out of it, .*: GET \/me\/onenote\/notebooks\. Let a/,
    );
  });

  it("lets no request wait for one that was taken out", () => {
    const requests = [
      { id: 1, method: "GET", url: "/me/onenote/notebooks" },
      { id: "2", method: "GET", url: "/me/messages", dependsOn: ["1"] },
      { id: "3", method: "GET", url: "/me/events", dependsOn: ["1", "2"] },
    ];
    const left = answerOf(JSON.stringify({ requests }), appToken([]));
    assert.equal(left.cause, "app-token-on-me");
    assert.deepEqual(JSON.parse(left.fixedRequest?.body ?? "").requests, [
      { id: "2", method: "GET", url: "/users/{id}/messages" },
      { id: "3", method: "GET", url: "/users/{id}/events", dependsOn: ["2"] },
    ]);
  });

  it("keeps what is no request in it, as where it was shortened", () => {
    const requests = [{ url: "/me/onenote/notebooks" }, { url: "/me/messages" }, "…", 7, null];
    const left = answerOf(JSON.stringify({ requests }), appToken([]));
    const named = { url: "/users/{id}/messages" };
    assert.deepEqual(JSON.parse(left.fixedRequest?.body ?? "").requests, [named, "…", 7, null]);
  });

  it("is answered by what stays in it, where what was taken out stands first", () => {
    const requests = [
      { id: "1", method: "POST", url: "/print/shares/29ee2af5/jobs" },
      { id: "2", method: "GET", url: "/me/messages" },
    ];
    const left = answerOf(JSON.stringify({ requests }), appToken(["User.Read.All"]));
    assert.deepEqual(
      [left.cause, left.requests[0]?.cause],
      ["app-token-on-me", "delegated-only-api"],
    );
    assert.deepEqual(left.combined?.application, ["Mail.Read"]);
    assert.match(left.steps[1] ?? "", /POST \/print\/shares\/29ee2af5\/jobs/);
  });

  it("keeps all its steps where only the address of a user's request changes", () => {
    const requests = [{ id: "1", method: "GET", url: "/users/me/messages" }];
    const { steps, fixedRequest } = answerOf(JSON.stringify({ requests }), userToken("User.Read"));
    assert.match(fixedRequest?.body ?? "", /"\/me\/messages"/);
    assert.match(steps[0] ?? "", /1 of its 1 requests changed\.$/);
    assert.match(steps[1] ?? "", /^Ask for Mail\.Read when the user signs in/);
  });

  it("is read without its request line, and within other text", () => {
    const alone = answerOf(`it fails: ${JSON.stringify(BATCH)} why?`, appToken([]));
    assert.equal(alone.fixedRequest?.path, "/$batch");
    assert.equal(alone.requests.length, 4);
  });

  it("of one request has that one's answer", () => {
    const one = answerOf('{"requests":[{"id":"1","method":"GET","url":"/me"}]}', appToken([]));
    assert.deepEqual(JSON.parse(one.fixedRequest?.body ?? ""), {
      requests: [{ id: "1", method: "GET", url: "/users/{id}" }],
    });
    assert.equal(one.requests.length, 1);
  });

  it("hands on no secret of its requests", () => {
    const item = {
      id: "1",
      method: "POST",
      url: "/me/sendMail?sig=hush-hush",
      headers: { Authorization: "Bearer hush-hush", Cookie: "hush-hush" },
      body: { clientState: "hush-hush", callback: "https://x.example/n?code=hush-hush&a=1" },
    };
    const text = paste(JSON.stringify({ requests: [item] }), appToken([]));
    assert.doesNotMatch(JSON.stringify(readPaste(text)), /hush/);
    assert.doesNotMatch(JSON.stringify(toAnswer(explain(text, NOW))), /hush/);
  });

  it("is no batch where its list is none", () => {
    for (const body of ['{"requests":{}}', '{"requests":[{"id":1}]}', "[]", "{"]) {
      const broken = answerOf(`POST ${GRAPH}/$batch\n\n${body}`, appToken([]));
      assert.deepEqual(broken.requests, [], body);
    }
  });
});

/** Where an answer names what is to be granted. */
function namedIn({ combined, lead, steps, adminMessage, commands }: Answer) {
  const inOrder = (text: string | undefined) => [
    ...new Set(text?.match(/\b[A-Z]\w+\.[A-Z]\w+(?:\.[A-Z]\w+)?\b/g)?.toSorted() ?? []),
  ];
  const step = (wanted: RegExp) => inOrder(steps.find((text) => wanted.test(text)));
  return {
    combined: combined?.application,
    lead: lead?.name,
    menu: step(/Application permissions > /),
    newToken: step(/^Check the new token/),
    message: inOrder(adminMessage?.split("\n")[0]),
    commands: inOrder(commands[0]?.lines.find((text) => text.startsWith("foreach"))),
  };
}

describe("what several requests need", () => {
  const BOTH = ["Mail.Read", "Sites.Read.All"];
  const sent: [what: string, text: string][] = [
    ["one by one", paste(`GET ${GRAPH}/me/messages`, `GET ${GRAPH}/sites/x`, `GET ${GRAPH}/users`)],
    [
      "in a batch",
      JSON.stringify({
        requests: ["/me/messages", "/sites/x", "/users"].map((url, id) => ({ id, url })),
      }),
    ],
  ];
  for (const [what, text] of sent) {
    it(`is one set wherever it is named, sent ${what}`, () => {
      assert.deepEqual(namedIn(answerOf(text, appToken(["User.Read.All"]))), {
        combined: [...BOTH, "User.Read.All"],
        lead: "Mail.Read",
        menu: BOTH,
        newToken: BOTH,
        message: BOTH,
        commands: BOTH,
      });
    });
  }

  it("is the one permission that another of them needs anyway, in front as well", () => {
    const answer = answerOf(
      `GET ${GRAPH}/users/a/messages`,
      `POST ${GRAPH}/users/a/messages`,
      appToken([]),
    );
    const only = ["Mail.ReadWrite"];
    assert.deepEqual(namedIn(answer), {
      combined: only,
      lead: "Mail.ReadWrite",
      menu: only,
      newToken: only,
      message: only,
      commands: only,
    });
    assert.equal(answer.requests[0]?.lead?.name, "Mail.Read");
  });

  const tokens: [what: string, token: string[]][] = [
    ["no token", []],
    ["a token that opens neither", [userToken("User.Read")]],
  ];
  for (const [what, token] of tokens) {
    it(`leaves what an error asks for to the request that it opens, with ${what}`, () => {
      const answer = answerOf(
        `GET ${GRAPH}/groups`,
        `GET ${GRAPH}/chats/1/messages`,
        ERRORS.scopeMissing,
        ...token,
      );
      assert.deepEqual(answer.combined?.delegated, ["Chat.Read", "Group.ReadBasic.All"]);
      assert.equal(answer.requests[1]?.cause, "delegated-missing-scope");
    });
  }

  it("counts what the token holds, however wide it is", () => {
    const answer = answerOf(
      `GET ${GRAPH}/users`,
      `GET ${GRAPH}/devices`,
      `GET ${GRAPH}/sites/x`,
      appToken(["Directory.Read.All"]),
    );
    assert.deepEqual(answer.combined?.application, ["Directory.Read.All", "Sites.Read.All"]);
    assert.match(
      answer.steps[0] ?? "",
      /need Sites\.Read\.All, beside what the token holds: Directory\.Read\.All\.$/,
    );
  });

  it("is asked of the user in one sign-in", () => {
    const { steps } = answerOf(
      `GET ${GRAPH}/me/messages`,
      `GET ${GRAPH}/me/events`,
      userToken("User.Read"),
    );
    assert.match(
      steps.join("\n"),
      /^Ask for Calendars\.Read and Mail\.Read when the user signs in/m,
    );
  });

  it("leaves out what no app can make, and says so", () => {
    const { combined, steps } = answerOf(
      `GET ${GRAPH}/me/messages`,
      `GET ${GRAPH}/me/onenote/pages`,
      appToken([]),
    );
    assert.deepEqual(combined?.application, ["Mail.Read"]);
    assert.match(steps.join("\n"), /^No app can make this .*: GET \/me\/onenote\/pages\./m);
  });

  it("grants nothing for a request that went through", () => {
    const requests = ["/me", "/groups"].map((url, at) => ({ id: `${at}`, method: "GET", url }));
    const responses = [
      { id: "0", status: 200, body: {} },
      { id: "1", status: 403, body: JSON.parse(ERRORS.denied) },
    ];
    const { combined, steps } = answerOf(
      JSON.stringify({ requests }),
      JSON.stringify({ responses }),
    );
    assert.deepEqual(combined?.delegated, ["Group.ReadBasic.All", "User.Read"]);
    assert.match(steps.join("\n"), /^Ask for Group\.ReadBasic\.All when/m);
  });

  it("stays within 15 lines for the administrator", () => {
    const calls = ["groups", "sites/x", "applications", "devices", "users", "chats/x", "me/events"];
    const { adminMessage, combined } = answerOf(
      ...calls.map((path) => `GET ${GRAPH}/${path}`),
      `GET ${GRAPH}/me/messages`,
      appToken([]),
    );
    assert.equal(combined?.application.length, 8);
    assert.ok((adminMessage?.split("\n").length ?? 0) <= 15, adminMessage ?? "");
    for (const name of combined?.application ?? [])
      assert.match(adminMessage ?? "", new RegExp(`: .*${name}`));
    assert.match(adminMessage ?? "", /^For: GET \/groups, .* and 4 more$/m);
    assert.match(adminMessage ?? "", /opens every mailbox/);
  });
});

describe("several requests", () => {
  it("are answered by the first that fails", () => {
    const answer = answerOf(
      `GET ${GRAPH}/users/a`,
      `GET ${GRAPH}/me/events`,
      appToken(["User.Read.All"]),
    );
    assert.equal(answer.cause, "app-token-on-me");
    assert.equal(answer.fixedRequest?.path, "/users/{id}/events");
    assert.deepEqual(
      answer.requests.map(({ cause }) => cause),
      ["no-error-visible", "app-token-on-me"],
    );
    assert.match(
      answer.warnings.join(),
      /2 requests were found; this answer is about GET \/me\/events/,
    );
  });

  it("blame the error on the one that the token does not open", () => {
    const answer = answerOf(
      `GET ${GRAPH}/me`,
      `GET ${GRAPH}/me/messages`,
      userToken("User.Read"),
      ERRORS.mailDenied,
    );
    assert.equal(answer.cause, "delegated-missing-scope");
    assert.equal(answer.request?.url, `${GRAPH}/me/messages`);
    assert.equal(answer.requests[0]?.cause, "no-error-visible");
  });

  it("are answered by the first where nothing shows which failed", () => {
    const answer = answerOf(`GET ${GRAPH}/users`, `GET ${GRAPH}/groups`);
    assert.equal(answer.request?.url, `${GRAPH}/users`);
    assert.equal(answer.requests.length, 2);
  });

  it("are none where there is one", () => {
    const answer = answerOf(`GET ${GRAPH}/me`, appToken([]));
    assert.deepEqual(answer.requests, []);
    assert.equal(answer.combined, null);
  });
});
