import assert from "node:assert/strict";
import { request as httpRequest } from "node:http";
import { type BotParts, DoctorBot } from "../../src/bot/doctor_bot.ts";
import type { Card } from "../../src/cards/elements.ts";
import { type AdapterParts, createAdapter } from "../../src/server/create_adapter.ts";
import { createServer } from "../../src/server/create_server.ts";
import { runServer } from "../../src/server/run_server.ts";
import { NOW } from "../cards/card_cases.ts";
import { keptLog } from "../kept_log.ts";
import { type FakeConnector, startConnector } from "./fake_connector.ts";

/** What the bot says. */
export type Reply = {
  type: string;
  text?: string;
  summary?: string;
  attachments?: { contentType: string; content: Card }[];
};

const LOCAL = { port: 0, host: "127.0.0.1" };
/** The bot, as a channel names it. */
export const US = { id: "28:bot", name: "Graph Auth Doctor" };
export const CARD_TYPE = "application/vnd.microsoft.card.adaptive";
export const MESSAGE_TYPE = "application/vnd.microsoft.activity.message";

const kept = keptLog();

/** What goes wrong is written here. */
export const { lines } = kept;
const running: { stop(): Promise<void> }[] = [];

/** What a bot and its adapter work with, where it is not the usual. */
type ServeParts = Partial<AdapterParts> &
  Pick<BotParts, "fetch" | "notes"> & {
    /** With what it looks into tenants. */
    looking?: Pick<BotParts, "tenant" | "onLookedUp" | "onSignInFailed" | "timer">;
  };

/**
 * A bot that listens on loopback.
 *
 * @param now Its clock.
 * @param parts What it and its adapter work with.
 */
export async function serve(
  now: () => number = () => NOW,
  { fetch, notes, looking, ...parts }: ServeParts = {},
): Promise<string> {
  const { log, watch } = kept;
  const server = createServer({
    adapter: createAdapter(undefined, { watch, ...parts }),
    bot: new DoctorBot({ now, ...(fetch && { fetch }), ...(notes && { notes }), ...looking }),
    watch,
  });
  const started = await runServer(server, { ...LOCAL, log });
  running.push(started);
  return started.url;
}

/** A connector on loopback, ended with the bots. */
export async function connect(): Promise<FakeConnector> {
  const connector = await startConnector();
  running.push(connector);
  return connector;
}

/** The part of an activity that makes the bot answer through a connector, as it does for Teams. */
export function through({ url }: FakeConnector): Record<string, unknown> {
  return { serviceUrl: url, deliveryMode: "normal" };
}

/** Ends every bot and connector that a test started. */
export async function endAll(): Promise<void> {
  lines.length = 0;
  await Promise.all(running.splice(0).map((server) => server.stop()));
}

/**
 * Sends one activity.
 *
 * @param more Headers beside the content type.
 */
export function post(
  url: string,
  body: object,
  more: Record<string, string> = {},
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", ...more };
    const options = { method: "POST", agent: false, headers } as const;
    const sent = httpRequest(new URL("/api/messages", url), options, (got) => {
      let text = "";
      got.setEncoding("utf8");
      got.on("data", (part: string) => {
        text += part;
      });
      got.on("end", () => resolve({ status: got.statusCode ?? 0, text }));
    });
    sent.on("error", reject);
    sent.end(JSON.stringify(body));
  });
}

/** An activity of a personal chat, unless told otherwise. */
export function activity(more: Record<string, unknown>): object {
  return {
    type: "message",
    id: "1",
    channelId: "msteams",
    serviceUrl: "http://127.0.0.1:9/",
    deliveryMode: "expectReplies",
    from: { id: "29:dana" },
    recipient: US,
    conversation: { id: "a:1", conversationType: "personal" },
    ...more,
  };
}

/** Sends one activity and gives what the bot says to it. */
export async function sayTo(url: string, more: Record<string, unknown>): Promise<Reply[]> {
  const { status, text } = await post(url, activity(more));
  assert.equal(status, 200);
  return JSON.parse(text).activities;
}

/** Presses a card's button and gives the answer's body. */
export async function pressAt(
  url: string,
  action: object,
  more: Record<string, unknown> = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
  const value = { action, trigger: "manual" };
  const name = "adaptiveCard/action";
  const invoke = { type: "invoke", name, deliveryMode: "normal", value, ...more };
  const { status, text } = await post(url, activity(invoke));
  return { status, body: JSON.parse(text) };
}

/** The one card of the one reply, which has no text beside it. */
export function onlyCard(replies: Reply[]): Card {
  assert.equal(replies.length, 1);
  const [{ type, text, attachments } = { type: "none" }] = replies;
  assert.deepEqual({ type, text }, { type: "message", text: undefined });
  assert.deepEqual(
    attachments?.map(({ contentType }) => contentType),
    [CARD_TYPE],
  );
  return attachments?.[0]?.content as Card;
}

/** The text of the one reply, which has no card beside it. */
export function onlyText(replies: Reply[]): string | undefined {
  assert.equal(replies.length, 1);
  assert.equal(replies[0]?.attachments, undefined);
  return replies[0]?.text;
}

/** A card as it travels. */
export function asSent(card: Card): unknown {
  return JSON.parse(JSON.stringify(card));
}
