import assert from "node:assert/strict";
import { request as httpRequest, type OutgoingHttpHeaders } from "node:http";
import { ActivityHandler, type InvokeResponse, type TurnContext } from "botbuilder";
import { afterEach, describe, it } from "mocha";
import { BotAdapter } from "../../src/server/bot_adapter.ts";
import { CallerError } from "../../src/server/caller_error.ts";
import { createAdapter } from "../../src/server/create_adapter.ts";
import { createServer, type ServerOptions } from "../../src/server/create_server.ts";
import { HTTP_ERRORS, type HttpErrorCode } from "../../src/server/http_errors.ts";
import { type RunningServer, runServer } from "../../src/server/run_server.ts";
import { keptLog } from "../kept_log.ts";

type Answer = { status: number; headers: Record<string, unknown>; text: string };
type Turn = (context: TurnContext) => Promise<unknown>;
type Call = { method?: string; path?: string; headers?: OutgoingHttpHeaders; body?: string };

const CANARY = "eyJjYW5hcnkiOiJwYXN0ZWQifQ";
const LOCAL = { port: 0, host: "127.0.0.1" };
const JSON_TYPE = { "content-type": "application/json" };

/** A bot of a few lines: what it does with messages, and with invokes. */
class TinyBot extends ActivityHandler {
  readonly #invoke: () => Promise<InvokeResponse>;

  constructor(
    message: Turn = (context) => context.sendActivity(`echo ${context.activity.text}`),
    invoke: () => Promise<InvokeResponse> = async () => ({ status: 501 }),
  ) {
    super();
    this.#invoke = invoke;
    this.onMessage(async (context) => {
      await message(context);
    });
  }

  override onInvokeActivity(): Promise<InvokeResponse> {
    return this.#invoke();
  }
}

const running: RunningServer[] = [];
const { log, watch, lines } = keptLog();

async function serve(options: Partial<ServerOptions> = {}, drainMs = 15_000) {
  const adapter = createAdapter(undefined, { watch });
  const server = createServer({ adapter, bot: new TinyBot(), watch, ...options });
  const started = await runServer(server, { ...LOCAL, log, drainMs });
  running.push(started);
  return started;
}

function call(url: string, { method = "POST", path, headers, body }: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const target = new URL(path ?? "/api/messages", url);
    // A connection of its own: fetch would keep one, and does not allow another Host.
    const sent = httpRequest(target, { method, agent: false, headers: { ...headers } }, (got) => {
      let text = "";
      got.setEncoding("utf8");
      got.on("data", (part: string) => {
        text += part;
      });
      got.on("end", () => resolve({ status: got.statusCode ?? 0, headers: got.headers, text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

function activity(more: Record<string, unknown> = {}): string {
  return JSON.stringify({
    type: "message",
    id: "1",
    text: CANARY,
    channelId: "msteams",
    serviceUrl: "http://127.0.0.1:9/",
    deliveryMode: "expectReplies",
    from: { id: "user" },
    recipient: { id: "bot" },
    conversation: { id: "chat" },
    ...more,
  });
}

function post(url: string, body: string, headers: OutgoingHttpHeaders = {}): Promise<Answer> {
  return call(url, { headers: { ...JSON_TYPE, ...headers }, body });
}

function assertError(answer: Answer, code: HttpErrorCode, status?: number): void {
  const { message, status: usual } = HTTP_ERRORS[code];
  assert.equal(answer.status, status ?? usual);
  assert.equal(answer.headers["content-type"], "application/json");
  assert.deepEqual(JSON.parse(answer.text), { error: { code, message } });
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const REFUSED: { title: string; call: Call; code: HttpErrorCode }[] = [
  { title: "an unknown path", call: { path: `/${CANARY}` }, code: "ERR_NOT_FOUND" },
  { title: "a path that cannot be decoded", call: { path: "/%E0%A4%A" }, code: "ERR_NOT_FOUND" },
  ...["a b", "a%20b", `${CANARY}:port`, "["].map((host) => ({
    title: `the host name ${host}`,
    call: { headers: { ...JSON_TYPE, host }, body: activity() },
    code: "ERR_ADDRESS_INVALID" as const,
  })),
  {
    title: "an unknown path asked for as HTML",
    call: { method: "GET", path: "/x", headers: { accept: "text/html" } },
    code: "ERR_NOT_FOUND",
  },
  { title: "a GET", call: { method: "GET" }, code: "ERR_METHOD_NOT_ALLOWED" },
  {
    title: "a POST to /healthz",
    call: { path: "/healthz", headers: JSON_TYPE, body: "{}" },
    code: "ERR_METHOD_NOT_ALLOWED",
  },
  {
    title: "malformed JSON",
    call: { headers: JSON_TYPE, body: `{"text":"${CANARY}` },
    code: "ERR_JSON_MALFORMED",
  },
  { title: "an empty body", call: { headers: JSON_TYPE, body: "" }, code: "ERR_JSON_MALFORMED" },
  ...[`["${CANARY}"]`, "null", `"${CANARY}"`, "{}", '{"type":7}', '{"type":""}'].map((body) => ({
    title: `the JSON ${body}`,
    call: { headers: JSON_TYPE, body },
    code: "ERR_ACTIVITY_INVALID" as const,
  })),
  ...["text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-16"].map(
    (type) => ({
      title: `the content type ${type}`,
      call: { headers: { "content-type": type }, body: activity() },
      code: "ERR_CONTENT_TYPE" as const,
    }),
  ),
  { title: "no content type", call: { body: activity() }, code: "ERR_CONTENT_TYPE" },
  {
    title: "a compressed body",
    call: { headers: { ...JSON_TYPE, "content-encoding": "gzip" }, body: activity() },
    code: "ERR_CONTENT_TYPE",
  },
  {
    title: "a body over 1 MiB",
    call: { headers: JSON_TYPE, body: activity({ text: "a".repeat(1_048_576) }) },
    code: "ERR_BODY_TOO_LARGE",
  },
  {
    title: "a body over 1 MiB of undeclared length",
    call: {
      headers: { ...JSON_TYPE, "transfer-encoding": "chunked" },
      body: activity({ text: "a".repeat(1_048_576) }),
    },
    code: "ERR_BODY_TOO_LARGE",
  },
];

const REFUSED_CALLERS: { error: Error; code: HttpErrorCode }[] = [
  { error: new CallerError("signature"), code: "ERR_UNAUTHORIZED" },
  { error: new CallerError("tenant"), code: "ERR_FORBIDDEN" },
  { error: new CallerError("keys-unavailable"), code: "ERR_KEYS_UNAVAILABLE" },
  { error: new RangeError(CANARY), code: "ERR_TURN_FAILED" },
];

describe("createServer()", () => {
  afterEach(async () => {
    lines.length = 0;
    await Promise.all(running.splice(0).map((server) => server.stop()));
  });

  it("answers a turn with the bot's replies", async () => {
    const { url } = await serve();
    const answer = await post(url, activity({ text: "hello" }));
    assert.equal(answer.status, 200);
    const { activities } = JSON.parse(answer.text);
    assert.deepEqual(
      activities.map(({ text }: { text: string }) => text),
      ["echo hello"],
    );
  });

  it("accepts a charset of UTF-8, and a body just under the limit", async () => {
    const body = activity({ text: "ä" });
    const { url } = await serve({ maxBodyBytes: Buffer.byteLength(body) });
    const headers = { "content-type": 'application/json; charset="UTF-8"' };
    assert.match((await call(url, { headers, body })).text, /echo ä/);
    assertError(await call(url, { headers, body: `${body} ` }), "ERR_BODY_TOO_LARGE");
  });

  it("passes the body of an invoke's answer on unchanged", async () => {
    const body = { statusCode: 500, type: "application/vnd.microsoft.error", value: { code: "x" } };
    const bot = new TinyBot(undefined, async () => ({ status: 200, body }));
    const { url } = await serve({ bot });
    const answer = await post(url, activity({ type: "invoke", deliveryMode: "normal" }));
    assert.equal(answer.status, 200);
    assert.deepEqual(JSON.parse(answer.text), body);
  });

  it("answers an activity that needs none with an empty body", async () => {
    const { url } = await serve();
    const answer = await post(url, activity({ type: "unheardOf", deliveryMode: "normal" }));
    assert.deepEqual([answer.status, answer.text], [200, ""]);
  });

  for (const { title, call: sent, code } of REFUSED) {
    it(`answers ${title} with ${code}`, async () => {
      const { url } = await serve();
      assertError(await call(url, sent), code);
      assert.deepEqual(lines, []);
    });
  }

  it("names the method that works", async () => {
    const { url } = await serve();
    assert.equal((await call(url, { method: "PUT" })).headers.allow, "POST");
  });

  it("does not say what it is made of", async () => {
    const { url } = await serve();
    const { headers } = await call(url, { method: "GET", path: "/healthz" });
    assert.equal(headers.server, undefined);
    assert.equal(headers["x-powered-by"], undefined);
  });

  for (const status of [400, 500, 418]) {
    it(`drops the body of an invoke's answer with status ${status}`, async () => {
      const bot = new TinyBot(undefined, async () => ({ status, body: { CANARY } }));
      const { url } = await serve({ bot });
      const answer = await post(url, activity({ type: "invoke", deliveryMode: "normal" }));
      const code = status === 400 ? "ERR_INVOKE_INVALID" : "ERR_TURN_FAILED";
      assertError(answer, code, status);
    });
  }

  it("answers an invoke that the bot does not know with nothing", async () => {
    const bot = new TinyBot(undefined, async () => ({ status: 501, body: { CANARY } }));
    const { url } = await serve({ bot });
    const answer = await post(url, activity({ type: "invoke", deliveryMode: "normal" }));
    assert.deepEqual([answer.status, answer.text], [200, ""]);
  });

  it("apologises when a message turn throws, and leaks nothing of it", async () => {
    const bot = new TinyBot(async (context) => {
      throw new RangeError(`cannot read ${context.activity.text}`);
    });
    const { url } = await serve({ bot });
    const answer = await post(url, activity());
    assert.equal(answer.status, 200);
    assert.match(answer.text, /Sorry/);
    assert.doesNotMatch(answer.text, new RegExp(CANARY));
    assert.deepEqual(lines, ["turn-failed error=RangeError"]);
  });

  it("answers a throwing invoke with ERR_TURN_FAILED, and leaks nothing of it", async () => {
    const bot = new TinyBot(undefined, async () => {
      throw Object.assign(new Error(CANARY), { name: CANARY.repeat(2), code: "E_PASTED" });
    });
    const { url } = await serve({ bot });
    const answer = await post(url, activity({ type: "invoke", deliveryMode: "normal" }));
    assertError(answer, "ERR_TURN_FAILED");
    assert.deepEqual(lines, ["turn-failed error=Error E_PASTED"]);
  });

  it("answers an adapter that rejects with ERR_TURN_FAILED", async () => {
    const adapter = createAdapter(undefined, { watch });
    adapter.process = () => Promise.reject(new TypeError(CANARY));
    const { url } = await serve({ adapter });
    assertError(await post(url, activity()), "ERR_TURN_FAILED");
    assert.deepEqual(lines, ["turn-failed error=TypeError"]);
  });

  for (const { error, code } of REFUSED_CALLERS) {
    it(`answers ${code} when authentication throws ${error.name}`, async () => {
      const authenticateRequest = () => Promise.reject(error);
      const authentication = { authenticateRequest } as unknown as ConstructorParameters<
        typeof BotAdapter
      >[0];
      const { url } = await serve({ adapter: new BotAdapter(authentication, { watch }) });
      const answer = await post(url, activity());
      assertError(answer, code);
      assert.equal(lines.length, 1);
      assert.doesNotMatch(lines.join(), new RegExp(CANARY));
    });
  }

  it("refuses foreign host names when it serves this machine only", async () => {
    const { url, port } = await serve({ localOnly: true });
    for (const host of ["localhost", `127.0.0.1:${port}`, `[::1]:${port}`]) {
      assert.equal((await post(url, activity(), { host })).status, 200, host);
    }
    for (const host of ["rebound.example", `127.0.0.1.rebound.example:${port}`]) {
      assertError(await post(url, activity(), { host }), "ERR_HOST_NOT_LOCAL");
    }
  });

  it("says that it lives and that it is ready", async () => {
    const { url } = await serve();
    for (const [path, status] of [
      ["/healthz", "ok"],
      ["/readyz", "ready"],
    ]) {
      const answer = await call(url, { method: "GET", path: path ?? "" });
      assert.deepEqual([answer.status, JSON.parse(answer.text)], [200, { status }]);
    }
  });

  it("lets a turn in flight finish when it stops, and takes no other", async () => {
    const entered = deferred();
    const release = deferred();
    const bot = new TinyBot(async (context) => {
      entered.resolve();
      await release.promise;
      await context.sendActivity("done");
    });
    const server = await serve({ bot });
    const turn = post(server.url, activity());
    await entered.promise;

    let hasStopped = false;
    const stopped = server.stop().then(() => {
      hasStopped = true;
    });
    const ready = await call(server.url, { method: "GET", path: "/readyz" });
    assert.deepEqual([ready.status, JSON.parse(ready.text)], [503, { status: "draining" }]);
    const alive = await call(server.url, { method: "GET", path: "/healthz" });
    assert.equal(alive.status, 200);
    assertError(await post(server.url, activity()), "ERR_STOPPING");
    assert.equal(hasStopped, false);

    release.resolve();
    assert.match((await turn).text, /done/);
    await stopped;
    await assert.rejects(call(server.url, { method: "GET", path: "/healthz" }), {
      code: "ECONNREFUSED",
    });
  });

  it("cuts off a turn that outlasts the stop, and says so", async () => {
    const entered = deferred();
    const release = deferred();
    const bot = new TinyBot(() => {
      entered.resolve();
      return release.promise;
    });
    const server = await serve({ bot }, 1);
    const turn = assert.rejects(post(server.url, activity()));
    await entered.promise;
    await server.stop();
    await turn;
    assert.deepEqual(lines, ["stopped-early turns=1"]);
    release.resolve();
  });
});
