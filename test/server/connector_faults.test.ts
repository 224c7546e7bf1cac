import assert from "node:assert/strict";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer as createTcpServer, type Socket } from "node:net";
import { ActivityHandler } from "botbuilder";
import { afterEach, describe, it } from "mocha";
import { createAdapter } from "../../src/server/create_adapter.ts";
import { createServer } from "../../src/server/create_server.ts";
import { createMetrics } from "../../src/server/metrics.ts";
import { runServer } from "../../src/server/run_server.ts";
import { createWatch } from "../../src/server/watch.ts";
import { activity, post } from "../bot/talk.ts";
import { keptLog } from "../kept_log.ts";
import { parseExposition } from "./parse_exposition.ts";

const LOCAL = { port: 0, host: "127.0.0.1" };
const HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

/** What becomes of a turn whose connector fails. */
interface Fault {
  /** What the connector does with the connection of a call that has come. */
  answer: (socket: Socket) => void;
  /** How the bot's message is counted. */
  outcome: "timed-out" | "failed" | "done";
  /** What the log says of it. */
  logged: string[];
  /** Whether it is known only when the turn's time is over. */
  isSlow?: boolean;
}

const FAULTS: Record<string, Fault> = {
  "never answers": {
    answer: () => {},
    outcome: "timed-out",
    logged: ["turn-failed error=TimeoutError", "apology-failed error=TimeoutError"],
    isSlow: true,
  },
  "stops in the middle of the headers": {
    answer: (socket) => socket.write("HTTP/1.1 200 OK\r\nContent-"),
    outcome: "timed-out",
    logged: ["turn-failed error=TimeoutError", "apology-failed error=TimeoutError"],
    isSlow: true,
  },
  "stops in the middle of its answer": {
    answer: (socket) => socket.write(`${HEAD}Content-Length: 100\r\n\r\n{`),
    outcome: "timed-out",
    logged: ["turn-failed error=TimeoutError", "apology-failed error=TimeoutError"],
    isSlow: true,
  },
  "hangs up": {
    answer: (socket) => socket.destroy(),
    outcome: "failed",
    logged: ["turn-failed error=RestError ECONNRESET", "apology-failed error=RestError ECONNRESET"],
  },
  "answers what is not HTTP": {
    answer: (socket) => socket.end("what?\r\n\r\n"),
    outcome: "failed",
    logged: [],
  },
  "refuses a message as too large": {
    answer: (socket) =>
      socket.end("HTTP/1.1 413 Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"),
    outcome: "failed",
    logged: ["turn-failed error=RestError 413", "apology-failed error=RestError 413"],
  },
  "answers without an id": {
    answer: (socket) => socket.end(`${HEAD}Content-Length: 2\r\n\r\n{}`),
    outcome: "done",
    logged: [],
  },
};

const running: { stop(): Promise<void> }[] = [];

/** Something that listens where the connector should be. */
async function startFaulty(answer: Fault["answer"]) {
  const closed: Promise<unknown>[] = [];
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    closed.push(new Promise((resolve) => socket.once("close", resolve)));
    socket.once("data", () => answer(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  running.push({
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
  return { url: `http://127.0.0.1:${port}/`, closed };
}

/**
 * A bot that says one thing, and the time that its turns have left.
 *
 * @param left In milliseconds.
 */
async function serve(left = 5000) {
  const kept = keptLog();
  const metrics = createMetrics();
  const watch = createWatch(kept.log, metrics);
  // The turn begins at 0; whoever asks later is told that most of its time is over.
  let asked = 0;
  const now = () => (asked++ === 0 ? 0 : 10_000 - left);
  const waiting = { now, sleep: async () => {}, random: () => 0.5 };
  const adapter = createAdapter(undefined, { watch, waiting });
  const bot = new ActivityHandler();
  bot.onMessage(async (context) => void (await context.sendActivity("hello")));
  const server = await runServer(createServer({ adapter, bot, watch }), {
    ...LOCAL,
    log: kept.log,
  });
  running.push(server, { stop: async () => metrics.stop() });
  const counts = async () => {
    const { samples } =
      parseExposition((await metrics.render()).text).get(
        "graph_auth_doctor_connector_calls_total",
      ) ?? assert.fail();
    return samples
      .filter(({ value }) => value > 0)
      .map(({ labels, value }) => `${labels.operation} ${labels.outcome} ${value}`);
  };
  return { url: server.url, kept, counts };
}

describe("a connector that fails", () => {
  afterEach(async () => {
    await Promise.all(running.splice(0).map((part) => part.stop()));
  });

  for (const [title, { answer, outcome, logged, isSlow }] of Object.entries(FAULTS)) {
    it(`costs its own message alone: it ${title}`, async () => {
      const { url: serviceUrl, closed } = await startFaulty(answer);
      const { url, kept, counts } = await serve(isSlow ? 100 : undefined);
      const sent = { text: "hi", deliveryMode: "normal", serviceUrl };
      const { status } = await post(url, activity(sent));
      assert.equal(status, 200);
      if (logged.length > 0) assert.deepEqual(kept.lines, logged);
      assert.deepEqual(await counts(), [`send ${outcome} ${outcome === "done" ? 1 : 2}`]);
      const ended = outcome === "done" ? "message done" : "message failed";
      assert.deepEqual(
        kept.turns.map(({ turn }) => turn),
        [ended],
      );
      // Nothing is left open behind a turn that has ended.
      if (isSlow) await Promise.all(closed);
    });
  }

  it("costs its own message alone: nothing listens there", async () => {
    const { url, kept, counts } = await serve();
    const serviceUrl = "http://127.0.0.1:9/";
    const { status } = await post(
      url,
      activity({ text: "hi", deliveryMode: "normal", serviceUrl }),
    );
    assert.equal(status, 200);
    assert.deepEqual(kept.lines, [
      "turn-failed error=RestError ECONNREFUSED",
      "apology-failed error=RestError ECONNREFUSED",
    ]);
    assert.deepEqual(await counts(), ["send failed 2"]);
  });

  it("does not fill the memory with an endless answer, and is cut off", async () => {
    const part = " ".repeat(65_536);
    const { url: serviceUrl, closed } = await startFaulty((socket) => {
      socket.write(`${HEAD}Content-Length: 99999999999\r\n\r\n`);
      const flood = () => {
        while (!socket.destroyed && socket.write(part));
      };
      socket.on("drain", flood);
      flood();
    });
    const { url, kept, counts } = await serve();
    const sent = activity({ text: "hi", deliveryMode: "normal", serviceUrl });
    assert.equal((await post(url, sent)).status, 200);
    assert.deepEqual(kept.lines, [
      "turn-failed error=AnswerTooLargeError",
      "apology-failed error=AnswerTooLargeError",
    ]);
    assert.deepEqual(await counts(), ["send failed 2"]);
    await Promise.all(closed);
  });
});
