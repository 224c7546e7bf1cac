import type { ActivityHandlerBase } from "botbuilder";
import { ConfigError } from "./server/config_error.ts";
import { createAdapter } from "./server/create_adapter.ts";
import { createServer } from "./server/create_server.ts";
import { errorLabel } from "./server/error_label.ts";
import { ListenError } from "./server/listen_error.ts";
import { readConfig } from "./server/read_config.ts";
import { type RunningServer, runServer } from "./server/run_server.ts";

/** What a started bot speaks with. */
export type StartIo = {
  /** Takes the turns. */
  bot: ActivityHandlerBase;
  /** Takes one line at a time for whoever started the bot. */
  write: (line: string) => void;
  /** How long a stop waits for turns in flight; 15 seconds unless told. */
  drainMs?: number;
};

/**
 * Reads the settings, puts the pieces together and listens.
 *
 * @param env The environment with the settings.
 * @param io The bot, and where its lines go.
 * @returns The running server, which the caller must stop.
 * @throws {ConfigError} When a setting is wrong.
 * @throws {ListenError} When the server cannot listen there.
 */
export async function startBot(
  env: Record<string, string | undefined>,
  io: StartIo,
): Promise<RunningServer> {
  const config = readConfig(env);
  const { bot, write: log, drainMs } = io;
  const localOnly = config.app === undefined;
  const server = createServer({ adapter: createAdapter(config, log), bot, log, localOnly });
  const running = await runServer(server, {
    host: config.host,
    port: config.port,
    log,
    ...(drainMs !== undefined && { drainMs }),
  });
  io.write(`Graph Auth Doctor listens on ${running.url}/api/messages`);
  if (localOnly) io.write("It speaks to this machine only, as MicrosoftAppId is not set");
  return running;
}

/**
 * Says how a failed start is reported.
 *
 * @param error What {@link startBot} threw.
 * @returns One line to print, and the exit status: 2 for a wrong setting, else 1.
 */
export function explainFailedStart(error: unknown): { line: string; status: 1 | 2 } {
  if (error instanceof ConfigError || error instanceof ListenError) {
    return {
      line: `${error.code}: ${error.message}`,
      status: error instanceof ConfigError ? 2 : 1,
    };
  }
  return {
    line: `ERR_START_FAILED: Cannot start because of a fault: ${errorLabel(error)}`,
    status: 1,
  };
}
