import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { toAnswer } from "../../../src/core/answer.ts";
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

  it("is given back whole, with its user named and the rest as it was", () => {
    assert.equal(answer.fixedRequest?.path, "/$batch");
    const { requests } = JSON.parse(answer.fixedRequest?.body ?? "");
    const [first, second, third, fourth] = BATCH.requests;
    assert.deepEqual(requests, [
      first,
      { ...second, url: "/users/{id}/messages?$top=5" },
      { ...third, url: "/users/{id}/sendMail" },
      fourth,
    ]);
  });

  it("is answered by its first failing request, and says what has to leave it", () => {
    assert.equal(answer.cause, "app-token-on-me");
    assert.equal(answer.request?.url, `${GRAPH}/$batch`);
    assert.deepEqual(answer.permissions?.application.least, ["Mail.ReadBasic.All"]);
    assert.match(answer.steps[0] ?? "", /2 of its 4 requests/);
    assert.match(answer.steps[1] ?? "", /GET \/me\/onenote\/notebooks/);
    assert.match(answer.steps[2] ?? "", /at once: Mail\.ReadBasic\.All, Mail\.Send\./);
  });

  it("is told what covers all of it", () => {
    assert.deepEqual(answer.combined?.application, [
      "Mail.ReadBasic.All",
      "Mail.Send",
      "User.ReadBasic.All",
    ]);
  });

  it("is granted at once, but for what the token holds already", () => {
    assert.match(answer.adminMessage ?? "", /Mail\.ReadBasic\.All and Mail\.Send\./);
    assert.doesNotMatch(answer.adminMessage ?? "", /User\.ReadBasic\.All/);
    const [powershell] = answer.commands;
    assert.match(powershell?.lines.join("\n") ?? "", /'Mail\.ReadBasic\.All','Mail\.Send'/);
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
