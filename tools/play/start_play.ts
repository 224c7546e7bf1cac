import process from "node:process";
import type { ActivityHandlerBase } from "botbuilder";
import { APP_SETTINGS } from "../../src/server/read_app.ts";
import { startBot } from "../../src/start_bot.ts";
import { playLog } from "./play_log.ts";
import { requireFreePort } from "./require_free_port.ts";
import { shouldOpenBrowser } from "./should_open_browser.ts";
import { startPlayground } from "./start_playground.ts";
import { waitUntilAnswers } from "./wait_until_answers.ts";

/** How the bot and the Playground are started together. */
export type PlayOptions = {
  /** The bot's port; 0 means any free one. */
  botPort: number;
  /** The Playground's port; 0 means any free one. */
  playgroundPort: number;
  /** The environment to start from; credentials in it are left out. */
  env: Record<string, string | undefined>;
  /** Takes one line of progress at a time. */
  log: (line: string) => void;
  /** The bot to play with; the one of this project unless told. */
  bot?: ActivityHandlerBase;
  /** Gives up while starting. */
  signal?: AbortSignal;
};

/** A bot and a Playground that answer. */
export type Play = {
  /** Where the bot takes its activities. */
  botUrl: string;
  /** Where the browser finds the Playground. */
  playgroundUrl: string;
  /** Resolves, with a sentence, when the Playground ended without being asked to. */
  ended: Promise<string>;
  /** Ends both and frees their ports; more calls share one stop. */
  stop(): Promise<void>;
};

/** How long both may take to answer. */
const START_MS = 60_000;
const TOO_LATE = `The bot and the Playground did not answer within ${START_MS / 1000} seconds`;

/** How long a stop waits for a turn in flight: whoever plays has seen enough. */
const DRAIN_MS = 2_000;

/** The settings that would have the bot speak to somebody else than the Playground. */
const NOT_LOCAL: readonly string[] = ["HOST", ...APP_SETTINGS];

/**
 * Starts the bot on this machine alone and the Microsoft 365 Agents Playground in front of it.
 *
 * @param options Where both listen.
 * @returns Both, once they answer; the caller must stop them.
 * @throws {ListenError} When a port is taken; nothing is started then.
 * @throws {Error} When one of the two does not start; the other is ended then.
 */
export async function startPlay(options: PlayOptions): Promise<Play> {
  const { botPort, playgroundPort, log } = options;
  await requireFreePort(botPort, "PORT");
  await requireFreePort(playgroundPort, "PLAYGROUND_PORT");

  const env = localEnvironment(options);
  log("Starting the bot");
  const { bot } = options;
  const running = await startBot(env, {
    log: playLog(log),
    drainMs: DRAIN_MS,
    ...(bot !== undefined && { createBot: () => bot }),
  });
  log(`Graph Auth Doctor listens on ${running.url}/api/messages, for this machine only`);
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(new Error(TOO_LATE)), START_MS);
  const signal = AbortSignal.any([giveUp.signal, ...(options.signal ? [options.signal] : [])]);
  try {
    await waitUntilAnswers(`${running.url}/readyz`, signal);
    log("Starting the Microsoft 365 Agents Playground, which takes a few seconds");
    const botUrl = `${running.url}/api/messages`;
    const openBrowser = shouldOpenBrowser(env, process.platform);
    const playground = await startPlayground({
      botUrl,
      port: playgroundPort,
      env,
      openBrowser,
      signal,
    });
    let stopping: Promise<void> | undefined;
    return {
      botUrl,
      playgroundUrl: playground.url,
      ended: playground.ended,
      stop() {
        stopping ??= playground.stop().finally(() => running.stop());
        return stopping;
      },
    };
  } catch (error) {
    await running.stop();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function localEnvironment({ botPort, env, log }: PlayOptions): Record<string, string | undefined> {
  const kept: Record<string, string | undefined> = { ...env, PORT: String(botPort) };
  for (const name of NOT_LOCAL) {
    if (env[name]) log(`${name} is left out: the bot is played with on this machine alone`);
    delete kept[name];
  }
  return kept;
}
