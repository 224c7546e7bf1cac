import assert from "node:assert/strict";
import { once } from "node:events";
import { Agent, createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ActivityHandler } from "botbuilder";
import { afterEach, describe, it } from "mocha";
import { createAdapter } from "../../src/server/create_adapter.ts";
import { createServer as createBotServer } from "../../src/server/create_server.ts";
import { runServer } from "../../src/server/run_server.ts";
import { activity } from "../bot/talk.ts";
import { keptLog } from "../kept_log.ts";
import { endChildren, startChild } from "./child_bot.ts";

/** How many send at once, each the next as soon as it has the answer to the last. */
const SENDERS = 12;

/** How many have been answered before the bot is told to stop. */
const BEFORE = 60;

const UNLIMITED = { RATE_LIMIT_PERSON: "0", RATE_LIMIT_CONVERSATION: "0" };

/** A connector that takes its time, and knows what it was sent as an answer to which message. */
async function slowConnector() {
  const replied = new Set<string>();
  const server = createServer(async (request, response) => {
    request.resume();
    await once(request, "end");
    await sleep(20 + (replied.size % 30));
    replied.add(decodeURIComponent(/activities\/([^/]+)$/.exec(request.url ?? "")?.[1] ?? ""));
    response.setHeader("content-type", "application/json");
    response.end('{"id":"sent"}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/`, replied, stop };
}

/** What became of a message: a status, or the code of what broke the connection. */
type Fate = { id: string; status: number; text: string } | { id: string; code: string };

function send(url: string, agent: Agent, id: string, serviceUrl: string): Promise<Fate> {
  return new Promise((resolve) => {
    const headers = { "content-type": "application/json" };
    const sent = httpRequest(new URL("/api/messages", url), { method: "POST", agent, headers });
    sent.on("response", (got) => {
      let text = "";
      got.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      got.on("end", () => resolve({ id, status: got.statusCode ?? 0, text }));
      got.on("error", () => resolve({ id, code: "CUT" }));
    });
    sent.on("error", (error: NodeJS.ErrnoException) => resolve({ id, code: error.code ?? "?" }));
    const from = { id: `29:${id}` };
    sent.end(
      JSON.stringify(activity({ id, from, text: "help", deliveryMode: "normal", serviceUrl })),
    );
  });
}

interface LoadOptions {
  /** Whether the next is to be sent. */
  isWanted?: () => boolean;
  /** Is called with each that was refused. */
  onRefused?: () => void;
}

/**
 * Sends until the bot is gone, or whoever spreads the calls says that no more should come.
 *
 * @param onEnough Is called when so many were answered that all are busy.
 */
async function load(
  url: string,
  serviceUrl: string,
  onEnough: () => void,
  { isWanted = () => true, onRefused = () => {} }: LoadOptions = {},
): Promise<Fate[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: SENDERS });
  const fates: Fate[] = [];
  const sendOn = async (sender: number) => {
    for (let n = 1; isWanted(); n++) {
      const fate = await send(url, agent, `m-${sender}-${n}`, serviceUrl);
      fates.push(fate);
      if (fates.length === BEFORE) onEnough();
      if ("status" in fate && fate.status === 503) onRefused();
      // Whoever is told to send it again sends it to another replica.
      if ("code" in fate || fate.status === 503) return;
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, (_, sender) => sendOn(sender)));
  agent.destroy();
  return fates;
}

const codesOf = (fates: readonly Fate[]) =>
  [...new Set(fates.flatMap((fate) => ("code" in fate ? [fate.code] : [])))].sort();

const answered = (fates: readonly Fate[], wanted: number) =>
  fates.filter((fate) => "status" in fate && fate.status === wanted);

describe("a stop while many are sending", () => {
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    await endChildren();
    await Promise.all(stops.splice(0).map((stop) => stop()));
  });

  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    it(`loses nothing that was taken, and refuses the rest in words: ${signal}`, async () => {
      const connector = await slowConnector();
      stops.push(connector.stop);
      const bot = await startChild(UNLIMITED);
      let ended: Promise<number | null> | undefined;
      const fates = await load(bot.url, connector.url, () => {
        ended = bot.end(signal);
      });
      assert.equal(await ended, 0);
      const taken = answered(fates, 200);
      assert.ok(taken.length >= BEFORE);
      assert.deepEqual(
        taken.filter(({ id }) => !connector.replied.has(id)),
        [],
      );
      const refused = answered(fates, 503);
      for (const fate of refused) assert.match(JSON.stringify(fate), /ERR_STOPPING/);
      assert.deepEqual([codesOf(fates), refused.length], [[], SENDERS]);
      assert.equal(fates.length, taken.length + SENDERS);
      const events = [...bot.output().matchAll(/"event":"(stop\w+)"/g)].map(([, event]) => event);
      assert.deepEqual(events, ["stopping", "stopped"]);
    });
  }

  it("is not changed by a second signal", async () => {
    const connector = await slowConnector();
    stops.push(connector.stop);
    const bot = await startChild(UNLIMITED);
    let ended: Promise<number | null> | undefined;
    const onEnough = () => {
      ended = bot.end("SIGTERM");
    };
    const onRefused = () => void bot.end("SIGTERM");
    const fates = await load(bot.url, connector.url, onEnough, { onRefused });
    assert.equal(await ended, 0);
    assert.deepEqual(
      answered(fates, 200).filter(({ id }) => !connector.replied.has(id)),
      [],
    );
  });

  it("is met by nobody where whoever spreads the calls asks for readiness", async () => {
    const connector = await slowConnector();
    stops.push(connector.stop);
    const { log, watch } = keptLog();
    const bot = new ActivityHandler();
    bot.onMessage(async (context) => {
      await context.sendActivity("hello");
    });
    const rateLimits = { person: 0, conversation: 0 };
    const server = createBotServer({
      adapter: createAdapter(undefined, { watch, rateLimits }),
      bot,
      watch,
    });
    let isReady = true;
    const linger = async () => {
      const ready = await fetch(`${running.url}/readyz`);
      assert.deepEqual([ready.status, await ready.json()], [503, { status: "draining" }]);
      assert.equal(ready.headers.get("connection"), "close");
      isReady = false;
    };
    const running = await runServer(server, { port: 0, host: "127.0.0.1", log, lingerMs: 300 });
    let stopped: Promise<unknown> | undefined;
    const fates = await load(
      running.url,
      connector.url,
      () => {
        stopped = Promise.all([running.stop(), linger()]);
      },
      { isWanted: () => isReady },
    );
    await stopped;
    assert.ok(fates.length >= BEFORE);
    assert.equal(answered(fates, 200).length, fates.length);
    assert.equal(connector.replied.size, fates.length);
  });
});
