import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { ActivityHandler } from "botbuilder";
import { afterEach, describe, it } from "mocha";
import { createAdapter } from "../../src/server/create_adapter.ts";
import { createServer } from "../../src/server/create_server.ts";
import { type RunningServer, runServer } from "../../src/server/run_server.ts";
import { activity } from "../bot/talk.ts";
import { keptLog } from "../kept_log.ts";
import { rawCall } from "./raw_call.ts";

const LOCAL = { port: 0, host: "127.0.0.1" };

const running: RunningServer[] = [];

/** A bot whose turns go on until they are let go. */
async function serve() {
  const { log, watch } = keptLog();
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const done: unknown[] = [];
  const bot = new ActivityHandler();
  bot.onMessage(async (context) => {
    arrive();
    await released;
    done.push(context.activity.id);
  });
  const server = createServer({ adapter: createAdapter(undefined, { watch }), bot, watch });
  const started = await runServer(server, { ...LOCAL, log });
  running.push(started);
  return { ...started, turns: server.turns, arrived, release, done };
}

function request(id: string): string {
  const body = JSON.stringify(activity({ id, text: "hi", from: { id: `29:${id}` } }));
  const length = Buffer.byteLength(body);
  return `POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${body}`;
}

describe("a caller who hangs up", () => {
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.stop()));
  });

  it("does not end the turn that he brought: a stop waits for it", async () => {
    const { url, arrived, release, turns, done, stop } = await serve();
    const { socket, closed } = await rawCall(url, request("1"));
    await arrived;
    socket.destroy();
    await closed;
    const stopped = stop();
    assert.equal(turns.running, 1);
    release();
    await stopped;
    assert.deepEqual([done, turns.running], [["1"], 0]);
  });

  it("leaves nothing behind, though a second call of his stood behind the first", async () => {
    const { url, arrived, release, turns, stop } = await serve();
    const { socket, closed } = await rawCall(url, request("1") + request("2"));
    await arrived;
    socket.destroy();
    await closed;
    release();
    await stop();
    assert.equal(turns.running, 0);
  });
});
