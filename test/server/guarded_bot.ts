import { ActivityHandler, type TurnContext } from "botbuilder";
import type { JWTPayload } from "jose";
import { ChannelKeys } from "../../src/server/channel_keys.ts";
import { createAdapter } from "../../src/server/create_adapter.ts";
import { createServer } from "../../src/server/create_server.ts";
import { readApp } from "../../src/server/read_app.ts";
import { runServer } from "../../src/server/run_server.ts";
import { CallerVerifier } from "../../src/server/verify_caller.ts";
import { type FakeConnector, startConnector } from "../bot/fake_connector.ts";
import { activity, post } from "../bot/talk.ts";
import { keptLog } from "../kept_log.ts";
import {
  type FakeChannel,
  ISSUER,
  makeKey,
  publish,
  type SigningKey,
  startChannel,
} from "./fake_channel.ts";
import { parseExposition } from "./parse_exposition.ts";

export const APP_ID = "8d2e4c17-53b6-4f0a-9e21-7ac4d8f3610b";
export const TENANT = "6f1b0a52-9c4d-4e57-8a3f-2d7c51e0b9aa";

/** What the bot signs its own calls with. */
export const BOT_TOKEN = "token-of-the-bot";

/** The key that signs unless told otherwise; making one takes a while. */
export const KEY: SigningKey = await makeKey("key-1");

/** Counts the turns that it gets, and answers messages. */
class CountingBot extends ActivityHandler {
  turns = 0;

  override async run(context: TurnContext): Promise<void> {
    this.turns += 1;
    if (context.activity.type === "message") await context.sendActivity("seen");
  }
}

/** A bot with an app registration on loopback, its channel and its connector. */
export interface GuardedBot {
  url: string;
  channel: FakeChannel;
  connector: FakeConnector;
  /** The lines of the log, and all that was written. */
  kept: ReturnType<typeof keptLog>;
  clock: { now: number };
  turns(): number;
  /** How many callers were counted as refused for a reason. */
  refused(reason: string): Promise<number>;
  /** The claims of a good token. */
  claims(more?: Record<string, unknown>): JWTPayload;
  /** Sends a message of Teams. */
  send(
    token: string | undefined,
    more?: Record<string, unknown>,
  ): Promise<{ status: number; text: string }>;
}

const running: { stop(): Promise<void> }[] = [];

/**
 * Starts a bot that knows its callers.
 *
 * @param AllowedTenants Whose people it answers; those of its own tenant unless told.
 */
export async function startGuardedBot({
  AllowedTenants = TENANT,
}: {
  AllowedTenants?: string;
} = {}): Promise<GuardedBot> {
  const channel = await startChannel([await publish(KEY)]);
  const connector = await startConnector();
  const app = readApp({
    MicrosoftAppId: APP_ID,
    MicrosoftAppPassword: "canary-secret",
    MicrosoftAppTenantId: TENANT,
    AllowedTenants,
    ...channel.settings,
  });
  if (app === undefined) throw new Error("It has an app id");
  const kept = keptLog();
  const { watch, log } = kept;
  const clock = { now: Date.now() };
  const now = () => clock.now;
  const verifier = new CallerVerifier(app, now, new ChannelKeys(channel.metadataUrl, now));
  const signIn = async () => async () => ({ accessToken: BOT_TOKEN, expiresAt: Number.MAX_VALUE });
  const bot = new CountingBot();
  const adapter = createAdapter(app, { watch, verifier, signIn });
  const server = createServer({ adapter, bot, watch, verifier });
  const { url, stop } = await runServer(server, { host: "127.0.0.1", port: 0, log });
  running.push(channel, connector, { stop });
  return {
    url,
    channel,
    connector,
    kept,
    clock,
    turns: () => bot.turns,
    refused: async (reason) => {
      const { text } = await watch.metrics.render();
      const metric = parseExposition(text).get("graph_auth_doctor_callers_refused_total");
      return metric?.samples.find(({ labels }) => labels.reason === reason)?.value ?? 0;
    },
    claims: (more = {}) => {
      const seconds = Math.floor(clock.now / 1000);
      const times = { nbf: seconds, exp: seconds + 3600 };
      return { iss: ISSUER, aud: APP_ID, serviceurl: connector.url, ...times, ...more };
    },
    send: (token, more = {}) => {
      const headers = token === undefined ? undefined : { authorization: token };
      const { url: serviceUrl } = connector;
      const conversation = { id: "a:1", conversationType: "personal", tenantId: TENANT };
      const brought = { serviceUrl, deliveryMode: "normal", conversation, ...more };
      return post(url, activity(brought), headers);
    },
  };
}

/** Ends every bot that a test started. */
export async function endGuardedBots(): Promise<void> {
  await Promise.all(running.splice(0).map((part) => part.stop()));
}
