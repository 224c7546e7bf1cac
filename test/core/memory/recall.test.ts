import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { addNote, KEPT_SECONDS, type Note } from "../../../src/core/memory/note.ts";
import { recall } from "../../../src/core/memory/recall.ts";
import { clueOf } from "../../../src/core/paste/clues.ts";
import { readPaste } from "../../../src/core/paste/read_paste.ts";
import { appToken, ERRORS, errorBody, GRAPH, NOW, userToken } from "../pieces.ts";

/** Half a minute before {@link NOW}, and every message ten seconds after the one before. */
const START = NOW - 30;

function notesOf(...texts: string[]): Note[] {
  return texts.map((text, at) => ({
    id: `${at}`,
    at: START + 10 * at,
    findings: readPaste(text),
  }));
}

/** What is known at the end: kind of the token, codes of the errors, paths, clues. */
function known(...texts: string[]): Record<string, unknown> {
  const { tokens, errors, requests, clues } = recall(notesOf(...texts), NOW).findings;
  return {
    tokens: tokens.map((token) => (token.form === "jwt" ? token.kind : token.problem)),
    errors: errors.map(({ code }) => code),
    requests: requests.map(({ path }) => path),
    clues: clues.filter((id) => clueOf(id).shows !== "nothing"),
  };
}

const APP = appToken(["User.Read.All"]);
const ME = `GET ${GRAPH}/me/messages`;
const OF_USER = `GET ${GRAPH}/users/ada@contoso.com/messages`;
const OTHER_APP = "5e0c7f50-6a54-4f39-9d0e-51f2f3a1c0de";
const DENIED = "Authorization_RequestDenied";
const CODE = "const credential = new ClientSecretCredential(tenant, client, secret);";
const NO_CLUES: string[] = [];

const STORIES: { name: string; texts: string[]; known: Record<string, unknown> }[] = [
  {
    name: "a token, an error and a request that come one after the other",
    texts: [APP, ERRORS.mailDenied, ME],
    known: {
      tokens: ["application"],
      errors: ["ErrorAccessDenied"],
      requests: ["/me/messages"],
      clues: NO_CLUES,
    },
  },
  {
    name: "the same the other way round",
    texts: [ME, ERRORS.mailDenied, APP],
    known: {
      tokens: ["application"],
      errors: ["ErrorAccessDenied"],
      requests: ["/me/messages"],
      clues: NO_CLUES,
    },
  },
  {
    name: "who calls, said in code before the error",
    texts: [CODE, ERRORS.denied],
    known: { tokens: [], errors: [DENIED], requests: [], clues: ["client-secret-credential"] },
  },
  {
    name: "who calls, said later, in the place of what was said before",
    texts: [CODE, ERRORS.denied, "It is InteractiveBrowserCredential() now"],
    known: { tokens: [], errors: [DENIED], requests: [], clues: ["interactive-credential"] },
  },
  {
    name: "a second call whole, without the error and the request of the first",
    texts: [`${ME}\n${ERRORS.mailDenied}`, `${GRAPH}/groups\n${ERRORS.denied}`],
    known: { tokens: [], errors: [DENIED], requests: ["/groups"], clues: NO_CLUES },
  },
  {
    name: "a second call of the same app, whose token still tells who calls",
    texts: [`${APP}\n${ME}\n${ERRORS.mailDenied}`, `${GRAPH}/groups\n${ERRORS.denied}`],
    known: { tokens: ["application"], errors: [DENIED], requests: ["/groups"], clues: NO_CLUES },
  },
  {
    name: "another request, without the error of the first",
    texts: [`${APP}\n${ME}\n${ERRORS.mailDenied}`, OF_USER],
    known: {
      tokens: ["application"],
      errors: [],
      requests: ["/users/ada@contoso.com/messages"],
      clues: NO_CLUES,
    },
  },
  {
    name: "another error, without the request that had one already",
    texts: [`${ME}\n${ERRORS.mailDenied}`, ERRORS.denied],
    known: { tokens: [], errors: [DENIED], requests: [], clues: NO_CLUES },
  },
  {
    name: "the same error again, whole this time",
    texts: [`${ME}\nErrorAccessDenied`, ERRORS.mailDenied],
    known: {
      tokens: [],
      errors: ["ErrorAccessDenied"],
      requests: ["/me/messages"],
      clues: NO_CLUES,
    },
  },
  {
    name: "a token of another app than the error names",
    texts: [
      appToken([], { appid: OTHER_APP }),
      errorBody(
        "Unauthorized",
        "Application '2b1c7f50-6a54-4f39-9d0e-51f2f3a1c0de' is not authorized",
      ),
    ],
    known: { tokens: [], errors: ["Unauthorized"], requests: [], clues: NO_CLUES },
  },
  {
    name: "a user's token, and an error that only an app's token meets",
    texts: [userToken("User.Read"), ERRORS.roleMissing],
    known: { tokens: [], errors: ["Forbidden"], requests: [], clues: NO_CLUES },
  },
  {
    name: "a token, and Entra's refusal, for which there was none",
    texts: [APP, "AADSTS7000215: Invalid client secret provided."],
    known: { tokens: [], errors: [null], requests: [], clues: NO_CLUES },
  },
  {
    name: "a token of another cloud than the request",
    texts: [ME, appToken([], { aud: "https://graph.microsoft.us" })],
    known: { tokens: ["application"], errors: [], requests: [], clues: NO_CLUES },
  },
  {
    name: "a new token, without the error of the one before",
    texts: [
      `${APP}\n${ME}\n${ERRORS.mailDenied}`,
      appToken(["User.Read.All", "Mail.Read"], { iat: NOW - 5 }),
    ],
    known: {
      tokens: ["application"],
      errors: [],
      requests: ["/me/messages"],
      clues: NO_CLUES,
    },
  },
  {
    name: "the same token once more, with the error that it met",
    texts: [`${APP}\n${ME}\n${ERRORS.mailDenied}`, APP],
    known: {
      tokens: ["application"],
      errors: ["ErrorAccessDenied"],
      requests: ["/me/messages"],
      clues: NO_CLUES,
    },
  },
  {
    name: "a token from well after the error was told",
    texts: [`${ME}\nErrorAccessDenied`, appToken(["Mail.Read"], { iat: START + 400 })],
    known: { tokens: ["application"], errors: [], requests: ["/me/messages"], clues: NO_CLUES },
  },
];

describe("recall()", () => {
  for (const { name, texts, known: expected } of STORIES) {
    it(`keeps ${name}`, () => assert.deepEqual(known(...texts), expected));
  }

  it("names the pieces and when they came, where there are several messages", () => {
    const { sources } = recall(notesOf(APP, `${ME}\n${ERRORS.mailDenied}`, CODE), NOW);
    assert.deepEqual(sources, [
      { what: "token", at: START },
      { what: "error", at: START + 10 },
      { what: "request", at: START + 10 },
      { what: "code", at: START + 20 },
    ]);
    assert.deepEqual(recall(notesOf(`${APP}\n${ME}`), NOW).sources, []);
  });

  it("tells what was known before the last message", () => {
    const { before } = recall(notesOf(`${APP}\n${ME}`, ERRORS.mailDenied), NOW);
    assert.deepEqual(before, recall(notesOf(`${APP}\n${ME}`), NOW).findings);
    assert.equal(recall(notesOf(APP), NOW).before, null);
  });

  it("leaves out what is older than half an hour", () => {
    const notes = notesOf(APP, ME);
    const late = START + KEPT_SECONDS;
    assert.equal(recall(notes, late).findings.tokens.length, 1);
    assert.equal(recall(notes, late + 1).findings.tokens.length, 0);
    assert.equal(recall(notes, late + 1).findings.requests.length, 1);
  });
});

describe("addNote()", () => {
  const [first, second] = notesOf(APP, ME) as [Note, Note];

  it("puts an edited message in the place of what it said before", () => {
    const edited = { ...first, at: NOW, findings: readPaste(userToken("User.Read")) };
    assert.deepEqual(addNote([first, second], edited), [edited, second]);
  });

  it("keeps the last eight messages, and none that is too old", () => {
    const many = Array.from({ length: 10 }, (_, at) => ({ ...first, id: `m${at}` }));
    const kept = many.reduce<Note[]>(addNote, []);
    assert.deepEqual(
      kept.map(({ id }) => id),
      ["m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9"],
    );
    assert.deepEqual(addNote(kept, { ...second, at: NOW + KEPT_SECONDS }), [
      { ...second, at: NOW + KEPT_SECONDS },
    ]);
  });
});
