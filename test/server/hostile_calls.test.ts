import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { afterEach, describe, it } from "mocha";
import { DoctorBot } from "../../src/bot/doctor_bot.ts";
import { createAdapter } from "../../src/server/create_adapter.ts";
import { createServer, type ServerOptions } from "../../src/server/create_server.ts";
import { HTTP_ERRORS, type HttpErrorCode } from "../../src/server/http_errors.ts";
import { type RunningServer, runServer } from "../../src/server/run_server.ts";
import { activity } from "../bot/talk.ts";
import { keptLog } from "../kept_log.ts";
import { endChildren, startChild } from "./child_bot.ts";
import { type RawCall, rawCall, rawRequest } from "./raw_call.ts";

const LOCAL = { port: 0, host: "127.0.0.1" };
const HEAD = "POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n";
const CHUNKED = ["Transfer-Encoding: chunked"];
const MEBIBYTE = 1_048_576;

const { log, watch, lines } = keptLog();
const running: RunningServer[] = [];
const calls: RawCall[] = [];

async function serve(options: Partial<ServerOptions> = {}): Promise<string> {
  const adapter = createAdapter(undefined, {
    watch,
    rateLimits: { person: 0, conversation: 0 },
  });
  const server = createServer({ adapter, bot: new DoctorBot(), watch, ...options });
  const started = await runServer(server, { ...LOCAL, log });
  running.push(started);
  return started.url;
}

async function open(url: string, text?: string | Uint8Array): Promise<RawCall> {
  const call = await rawCall(url, text);
  calls.push(call);
  return call;
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
const bodyOf = (answer: string) => answer.slice(answer.indexOf("\r\n\r\n") + 4);

/** An answer of the table is whole with these two braces. */
const ERROR_ANSWER = /"\}\}$/;
const OK = /\r\n\r\n(?:\{"activities":.*\})?$/s;

function assertError(answer: string, code: HttpErrorCode): void {
  const { message, status } = HTTP_ERRORS[code];
  assert.equal(statusOf(answer), status, answer.slice(0, 300));
  assert.deepEqual(JSON.parse(bodyOf(answer)), { error: { code, message } });
}

/** The JSON of an activity with something in it that no client sends. */
const withText = (text: string) => JSON.stringify(activity({ text: "here" })).replace("here", text);
const withField = (field: string) =>
  JSON.stringify(activity({ text: "hi" })).replace("{", `{${field},`);

const REFUSED: [title: string, request: Uint8Array, code: HttpErrorCode][] = [
  ["no body at all", rawRequest("", []), "ERR_JSON_MALFORMED"],
  [
    "a length of more than is read",
    rawRequest("", ["Content-Length: 99999999999"]),
    "ERR_BODY_TOO_LARGE",
  ],
  ["a body of brackets", rawRequest("[".repeat(100_000)), "ERR_JSON_MALFORMED"],
  [
    "a body of closed brackets",
    rawRequest("[".repeat(100_000) + "]".repeat(100_000)),
    "ERR_ACTIVITY_INVALID",
  ],
  ["bytes that are not UTF-8", rawRequest(Buffer.from([0x7b, 0xff, 0xfe])), "ERR_JSON_MALFORMED"],
  ["bytes of half a letter", rawRequest(Buffer.from([0x22, 0xc3, 0x22])), "ERR_JSON_MALFORMED"],
  ["a body of NUL bytes", rawRequest("\0".repeat(1000)), "ERR_JSON_MALFORMED"],
  [
    "a chunk of more than is read",
    rawRequest(`200000\r\n${" ".repeat(0x200000)}\r\n0\r\n\r\n`, CHUNKED),
    "ERR_BODY_TOO_LARGE",
  ],
  ["TRACE", rawRequest("", [], "TRACE /api/messages HTTP/1.1"), "ERR_METHOD_NOT_ALLOWED"],
  [
    "an address of another server",
    rawRequest("", [], "GET http://elsewhere.example/ HTTP/1.1"),
    "ERR_NOT_FOUND",
  ],
];

/** What the parser of the runtime refuses before a request is made of it. */
const MALFORMED: [title: string, request: string | Uint8Array, status: number][] = [
  ["what is not HTTP", "\u0016\u0003\u0001 hello\r\n\r\n", 400],
  ["two lengths", rawRequest("{}", ["Content-Length: 2", "Content-Length: 3"]), 400],
  ["a length beside chunks", rawRequest("{}", ["Content-Length: 2", ...CHUNKED]), 400],
  ["a length that is no number", rawRequest("{}", ["Content-Length: two"]), 400],
  ["a chunk whose length is no number", rawRequest("zz\r\n", CHUNKED), 400],
  ["headers of 17 KB", rawRequest("{}", [`X-Large: ${"a".repeat(17_000)}`]), 431],
];

const TAKEN: [title: string, body: string][] = [
  ["__proto__ and constructor", withField('"__proto__":{"a":1},"constructor":{"prototype":{}}')],
  ["a lone surrogate", withText("hi \\ud800 there")],
  ["NUL characters", withText("hi \\u0000\\u0000")],
  ["a field of 50,000 brackets", withField(`"x":${"[".repeat(50_000)}${"]".repeat(50_000)}`)],
  ["a field of 100,000 numbers", withField(`"x":[${"1,".repeat(99_999)}1]`)],
  ["20,000 fields", withField(Array.from({ length: 20_000 }, (_, n) => `"f${n}":0`).join(","))],
  ["20,000 attachments", withField(`"attachments":[${"{},".repeat(19_999)}{}]`)],
  ["a value that is deep", withField(`"value":${'{"a":'.repeat(500)}1${"}".repeat(500)}`)],
];

describe("a call that no client makes", () => {
  afterEach(async () => {
    lines.length = 0;
    await endChildren();
    // Those that are still open must not hold up a stop.
    await Promise.all(running.splice(0).map((server) => server.stop()));
    for (const { socket } of calls.splice(0)) socket.destroy();
  });

  for (const [title, request, code] of REFUSED) {
    it(`is answered with ${code}: ${title}`, async () => {
      const { answered } = await open(await serve(), request);
      assertError(await answered(ERROR_ANSWER), code);
      assert.deepEqual(lines, []);
    });
  }

  for (const [title, request, status] of MALFORMED) {
    it(`is answered with ${status} and the end of its connection: ${title}`, async () => {
      const { closed } = await open(await serve(), request);
      assert.equal(statusOf(await closed), status);
      assert.deepEqual(lines, []);
    });
  }

  for (const [title, body] of TAKEN) {
    it(`is taken: ${title}`, async () => {
      const { answered } = await open(await serve(), rawRequest(body));
      assert.equal(statusOf(await answered(OK)), 200);
      assert.deepEqual(lines, []);
      assert.equal(({} as { a?: unknown }).a, undefined);
    });
  }

  it("costs itself alone its answer, having a value that is too deep to be looked into", async () => {
    const value = `"value":${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`;
    const { answered } = await open(await serve(), rawRequest(withField(value)));
    assert.equal(statusOf(await answered(OK)), 200);
    const next = await open(running[0]?.url ?? "", rawRequest(withText("help")));
    assert.equal(statusOf(await next.answered(OK)), 200);
  });

  it("is answered in the order it came, being several at once", async () => {
    const one = (id: string) => rawRequest(JSON.stringify(activity({ id, type: "unheardOf" })));
    const bad = rawRequest("{");
    const { answered } = await open(await serve(), Buffer.concat([one("1"), bad, one("2"), bad]));
    const answer = await answered(/(?:HTTP\/1\.1 [\s\S]*){4}"\}\}$/);
    const statuses = [...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
    assert.deepEqual(statuses, ["200", "400", "200", "400"]);
  });

  it("is answered and ended, being of HTTP 1.0", async () => {
    const body = JSON.stringify(activity({ text: "help" }));
    const length = `Content-Length: ${body.length}`;
    const request = rawRequest(body, [length], "POST /api/messages HTTP/1.0");
    const { closed } = await open(await serve(), request);
    assert.equal(statusOf(await closed), 200);
  });

  it("ends without a tunnel, being CONNECT", async () => {
    const url = await serve();
    const { closed } = await open(url, "CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: x\r\n\r\n");
    assert.doesNotMatch(await closed, /^HTTP\/1\.1 2/);
  });

  it("stays HTTP, asking for WebSockets", async () => {
    const upgrade = ["Connection: Upgrade", "Upgrade: websocket", "Content-Length: 1"];
    const { answered } = await open(await serve(), rawRequest("{", upgrade));
    assertError(await answered(ERROR_ANSWER), "ERR_JSON_MALFORMED");
  });

  it("is asked for its body where it waits to be", async () => {
    const { socket, answered } = await open(
      await serve(),
      rawRequest("", ["Expect: 100-continue", "Content-Length: 1"]),
    );
    await answered(/^HTTP\/1\.1 100/);
    socket.write("{");
    await answered(ERROR_ANSWER);
  });

  for (const [title, sent] of [
    ["nothing", ""],
    ["half a line", "POST /api"],
    ["headers without an end", HEAD],
  ] as const) {
    it(`is cut off after a while, having sent ${title}`, async () => {
      const { closed } = await open(await serve({ patience: 100 }), sent);
      assert.match(await closed, /^(?:HTTP\/1\.1 408 .*)?/);
    });
  }

  it("is cut off though it sends another letter of its headers again and again", async () => {
    const { socket, closed } = await open(await serve({ patience: 100 }), `${HEAD}X-Slow: `);
    const dribble = setInterval(() => socket.write("a"), 10);
    assert.equal(statusOf(await closed), 408);
    clearInterval(dribble);
  });

  it("is told that its body is slow though it sends another byte again and again", async () => {
    const url = await serve({ patience: 100 });
    const { socket, answered, closed } = await open(url, rawRequest("", ["Content-Length: 1000"]));
    const dribble = setInterval(() => socket.write(" "), 10);
    // On a busy machine Node's own limit may come before the end, and adds an answer to this one.
    assertError(await answered(ERROR_ANSWER), "ERR_BODY_SLOW");
    await closed;
    clearInterval(dribble);
  });

  it("is cut off though it goes on with a body that was refused", async () => {
    const url = await serve({ patience: 100, maxBodyBytes: 10 });
    const { socket, closed } = await open(url, rawRequest("", CHUNKED));
    const flood = setInterval(() => socket.write(`10\r\n${" ".repeat(16)}\r\n`), 5);
    const answer = await closed;
    clearInterval(flood);
    assertError(answer, "ERR_BODY_TOO_LARGE");
  });

  it("is not waited for, having hung up in the middle of its body", async () => {
    const url = await serve();
    const { socket, closed } = await open(url, rawRequest("{", ["Content-Length: 1000"]));
    socket.end();
    socket.destroy();
    await closed;
    await running[0]?.stop();
    assert.deepEqual(lines, []);
  });

  it("is cut off, and takes no memory, being 400 MB of no declared length", async () => {
    // In a process of its own, as the sender has buffers too.
    const bot = await startChild();
    const memory = async () => {
      const text = await (await fetch(bot.metricsUrl)).text();
      return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]);
    };
    const before = await memory();
    const { socket, closed } = await open(bot.url, rawRequest("", CHUNKED));
    const chunk = Buffer.from(`100000\r\n${" ".repeat(MEBIBYTE)}\r\n`);
    for (let sent = 0; sent < 400 && !socket.destroyed; sent++) {
      if (socket.write(chunk)) continue;
      await Promise.race([new Promise((resolve) => socket.once("drain", resolve)), closed]);
    }
    await closed;
    const more = ((await memory()) - before) / MEBIBYTE;
    assert.ok(more < 100, `${more} MB`);
  });

  it("does not keep others waiting, being 500 of them", async () => {
    const url = await serve();
    await Promise.all(
      Array.from({ length: 500 }, (_, number) => open(url, number % 2 === 0 ? "" : HEAD)),
    );
    const { answered } = await open(url, rawRequest(JSON.stringify(activity({ text: "help" }))));
    assert.equal(statusOf(await answered(OK)), 200);
  });
});
