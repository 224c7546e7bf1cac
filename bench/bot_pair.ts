import { type BotProcess, startBotProcess } from "./bot_process.ts";
import type { Connector } from "./connector.ts";
import { drive, postJson } from "./drive.ts";
import type { BotName, Runtime } from "./runtimes.ts";

/** Both bots, started alike; the echo bot answers with the very card that the doctor gives. */
export type BotPair = Record<BotName, BotProcess>;

/**
 * Starts both bots, one after the other.
 *
 * @param runtime What they are run by.
 */
export async function startBotPair(runtime: Runtime): Promise<BotPair> {
  const doctor = await startBotProcess(runtime, "doctor");
  return { doctor, echo: await startBotProcess(runtime, "echo") };
}

/**
 * Lets the doctor answer one turn, and gives the echo bot that answer for all of its own.
 *
 * @param pair Both bots.
 * @param connector What they send their messages to.
 */
export async function teachEcho({ doctor, echo }: BotPair, connector: Connector): Promise<void> {
  await drive({ urls: [doctor.url], connector, turns: 1, atOnce: 1 });
  const { type, summary, attachments } = JSON.parse(connector.last);
  await postJson(
    echo.url.replace("/api/messages", "/reply"),
    JSON.stringify({ type, summary, attachments }),
  );
}

/** Ends both. */
export async function stopBotPair({ doctor, echo }: BotPair): Promise<void> {
  await Promise.all([doctor.stop(), echo.stop()]);
}
