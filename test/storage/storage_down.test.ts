import assert from "node:assert/strict";
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, it } from "mocha";
import { CARD_ENGLISH } from "../../src/cards/words/english.ts";
import type { Operation } from "../../src/storage/store_guard.ts";
import {
  activity,
  endAll,
  lines,
  onlyCard,
  onlyText,
  post,
  pressAt,
  sayTo,
  serve,
} from "../bot/talk.ts";
import { buttonsOf, linesOf } from "../cards/card_content.ts";
import { appToken, ERRORS, GRAPH, NOW } from "../core/pieces.ts";
import { closeAll, open, settingsOf } from "./azurite.ts";

const TOKEN = appToken(["User.Read.All"]);
const REQUEST = `GET ${GRAPH}/me/messages`;
const EDITED = { type: "messageUpdate", channelData: { eventType: "editMessage" } };
const DELETED = { type: "messageDelete", channelData: { eventType: "softDeleteMessage" } };

/** A part of every address of the storage, which no log may show. */
const CANARY = "canary-container";

const refuse = (status: number, code: string) => (response: ServerResponse) => {
  response.writeHead(status, { "x-ms-error-code": code, "content-type": "application/xml" });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
};

/** Ways in which a storage fails. */
const FAULTS: Record<string, ((response: ServerResponse) => void) | undefined> = {
  "nothing listens": undefined,
  "it never answers": () => {},
  "it stops in the middle of an answer": (response) => {
    response.writeHead(200, { "content-length": "1000", etag: '"1"' });
    response.write("{");
  },
  "it hangs up": (response) => response.destroy(),
  "it refuses the identity": refuse(403, "AuthorizationFailure"),
  "it does not know the identity": refuse(401, "NoAuthenticationInformation"),
  "it has a fault": refuse(500, "InternalError"),
  "it is busy": refuse(503, "ServerBusy"),
  "the container is just being deleted": refuse(409, "ContainerBeingDeleted"),
  "the container is missing and may not be created": refuse(404, "ContainerNotFound"),
  "it is something else": (response) => response.end("<html>Sign in to the Wi-Fi</html>"),
};

/** Something that listens where a storage should be; what it does is changed by the test. */
async function startImpostor(fault: ((response: ServerResponse) => void) | undefined) {
  const impostor = { requests: 0, answer: fault };
  const listener: RequestListener = (request, response) => {
    impostor.requests += 1;
    request.resume();
    impostor.answer?.(response);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  if (fault === undefined) await stop();
  return { impostor, stop, url: `http://127.0.0.1:${port}` };
}

describe("a storage that cannot be reached", () => {
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    closeAll();
    await endAll();
    await Promise.all(stops.splice(0).map((stop) => stop()));
  });

  /** A bot whose storage fails, which it is left alone for after the first time. */
  async function setUp(fault: ((response: ServerResponse) => void) | undefined) {
    const { impostor, stop, url } = await startImpostor(fault);
    stops.push(stop);
    const faults: Operation[] = [];
    let now = 0;
    const storage = open(settingsOf(url, CANARY), {
      deadlineMs: 100,
      clock: () => now,
      onFault: (operation) => faults.push(operation),
    });
    const { notes, turns } = storage;
    const bot = await serve(() => NOW, { notes, turns });
    const pass = (milliseconds: number) => {
      now += milliseconds;
    };
    return { bot, storage, faults, impostor, pass };
  }

  for (const [title, fault] of Object.entries(FAULTS)) {
    it(`costs no answer: ${title}`, async () => {
      const { bot, storage, faults, impostor } = await setUp(fault);
      const card = onlyCard(await sayTo(bot, { id: "1", text: TOKEN }));
      assert.match(linesOf(card).join("\n"), /Nothing looks wrong in it/);
      assert.equal(storage.health.isDegraded, true);
      assert.equal(faults.length, 1);
      const asked = impostor.requests;
      const next = linesOf(onlyCard(await sayTo(bot, { id: "2", text: REQUEST }))).join("\n");
      assert.match(next, /GET \/me\/messages/);
      assert.doesNotMatch(next, /Put together/);
      // It is left alone, so that not every turn waits for it.
      assert.deepEqual([faults.length, impostor.requests], [1, asked]);
      assert.deepEqual(lines, []);
    });
  }

  it("is left alone for five seconds, and then asked by one turn alone", async () => {
    const { bot, faults, impostor, pass } = await setUp(FAULTS["it has a fault"]);
    await sayTo(bot, { id: "1", text: TOKEN });
    pass(4999);
    await sayTo(bot, { id: "2", text: TOKEN });
    assert.equal(faults.length, 1);
    pass(1);
    const asked = impostor.requests;
    await Promise.all(["3", "4", "5"].map((id) => sayTo(bot, { id, text: TOKEN })));
    assert.equal(faults.length, 2);
    // The SDK tries once more by itself.
    assert.equal(impostor.requests - asked, 2);
  });

  it("is waited for by turns that come together once, not by one after the other", async () => {
    const { bot, storage, faults, impostor, pass } = await setUp(FAULTS["it never answers"]);
    const together = async (round: string) =>
      await Promise.all(
        Array.from({ length: 100 }, (_, n) => {
          const id = `${round}-${n}`;
          const conversation = { id, conversationType: "personal" };
          return sayTo(bot, { id, from: { id }, conversation, text: TOKEN });
        }),
      );
    for (const replies of await together("a")) {
      assert.match(linesOf(onlyCard(replies)).join("\n"), /Nothing looks wrong in it/);
    }
    assert.equal(storage.health.isDegraded, true);
    // Each claim waited beside the others; what came after was not asked at all.
    assert.ok(faults.length <= 100, `${faults.length}`);
    const [asked, before] = [impostor.requests, faults.length];
    for (const replies of await together("b")) assert.equal(replies.length, 1);
    assert.deepEqual([impostor.requests, faults.length], [asked, before]);
    pass(5000);
    for (const replies of await together("c")) assert.equal(replies.length, 1);
    assert.equal(faults.length, before + 1);
  });

  it("answers a message once, and an invoke alike, as long as it comes to the same replica", async () => {
    const { bot } = await setUp(undefined);
    assert.equal((await sayTo(bot, { text: TOKEN })).length, 1);
    assert.deepEqual(await sayTo(bot, { text: TOKEN }), []);
    const value = { commandId: "diagnose", messagePayload: { body: { content: REQUEST } } };
    const name = "composeExtension/fetchTask";
    const invoke = activity({ type: "invoke", deliveryMode: "normal", name, value });
    const first = await post(bot, invoke);
    assert.equal(first.status, 200);
    assert.deepEqual(await post(bot, invoke), first);
  });

  it("is not said to have forgotten", async () => {
    const { bot } = await setUp(undefined);
    await sayTo(bot, { id: "1", text: TOKEN });
    const said = onlyText(await sayTo(bot, { id: "2", text: "forget" }));
    assert.equal(said, CARD_ENGLISH.replies.cannotForget);
    assert.match(said ?? "", /dropped by itself after thirty minutes/);
  });

  it("does not let anybody start over, and says why", async () => {
    const { bot } = await setUp(undefined);
    const verb = { type: "Action.Execute", verb: "startOver", data: { newest: "1" } };
    const { body } = await pressAt(bot, verb);
    assert.equal(body.value, CARD_ENGLISH.replies.notReached);
  });

  it("lets cards, edits and deletions go on", async () => {
    const { bot } = await setUp(undefined);
    const card = onlyCard(
      await sayTo(bot, { id: "1", text: `${REQUEST}\n${ERRORS.mailDenied}\n${TOKEN}` }),
    );
    const action = buttonsOf(card).find(({ title }) => /^Show fixed/.test(`${title}`));
    assert.ok(action);
    assert.match(JSON.stringify((await pressAt(bot, action)).body), /\/users\//);
    assert.match(
      linesOf(onlyCard(await sayTo(bot, { ...EDITED, id: "1", text: TOKEN }))).join(),
      /app/,
    );
    assert.deepEqual(await sayTo(bot, { ...DELETED, id: "1", text: "" }), []);
    assert.deepEqual(lines, []);
  });

  it("tells the whole error to nobody but who asked for it, and never where it is", async () => {
    const { storage } = await setUp(refuse(403, CANARY));
    await assert.rejects(
      storage.notes.update("key", () => []),
      (error: Error) => {
        assert.doesNotMatch(
          `${error.stack} ${JSON.stringify(error)} ${error.cause}`,
          new RegExp(CANARY),
        );
        return "code" in error && error.code === "ERR_STORE_UNREACHABLE";
      },
    );
  });
});

describe("a storage that is opened with an identity", () => {
  afterEach(closeAll);

  const containerUrl = "https://127.0.0.1:1/state";
  const token = { token: "a-token", expiresOnTimestamp: Date.now() + 3_600_000 };
  const credentials: [string, () => Promise<typeof token | null>, string][] = [
    ["a token for a storage that is not there", async () => token, "RestError"],
    ["no token in time", () => new Promise(() => {}), "TimeoutError"],
    ["a refusal", () => Promise.reject(new RangeError("no identity")), "RangeError"],
  ];
  for (const [title, getToken, name] of credentials) {
    it(`asks it for a token of the storage, and goes on with ${title}`, async () => {
      const asked: unknown[] = [];
      const faults: unknown[] = [];
      const credential = {
        getToken: (scopes: string | string[]) => {
          asked.push(scopes);
          return getToken();
        },
      };
      const storage = open(
        { kind: "identity", containerUrl, credential },
        {
          deadlineMs: 100,
          onFault: (operation, error) => {
            faults.push([operation, error instanceof Error && error.name]);
          },
        },
      );
      assert.equal(await storage.check(), false);
      assert.deepEqual([...new Set(asked.flat())], ["https://storage.azure.com/.default"]);
      assert.deepEqual(faults, [["check", name]]);
    });
  }
});
