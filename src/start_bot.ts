import type { ActivityHandlerBase } from "botbuilder";
import { type BotParts, DoctorBot } from "./bot/doctor_bot.ts";
import { ConfigError } from "./server/config_error.ts";
import { createAdapter } from "./server/create_adapter.ts";
import { createServer } from "./server/create_server.ts";
import { errorLabel } from "./server/error_label.ts";
import { ListenError } from "./server/listen_error.ts";
import type { Log } from "./server/log.ts";
import { readConfig } from "./server/read_config.ts";
import { createRefusalLog } from "./server/refusal_log.ts";
import { type RunningServer, runServer } from "./server/run_server.ts";
import { CallerVerifier } from "./server/verify_caller.ts";

/** What a started bot works with besides its settings. */
export type StartOptions = {
  log: Log;
  /** Makes the one who takes the turns; the bot of this project unless told. */
  createBot?: (parts: BotParts) => ActivityHandlerBase;
  /** How long a stop waits for turns in flight; 15 seconds unless told. */
  drainMs?: number;
};

/** How long a stop goes on taking turns, in milliseconds: load balancers ask every few seconds. */
const LINGER = 5000;

/**
 * Reads the settings, puts the pieces together and listens.
 *
 * @param env The environment with the settings.
 * @param options The log, and what is not the default.
 * @returns The running server, which the caller must stop.
 * @throws {ConfigError} When a setting is wrong.
 * @throws {ListenError} When the server cannot listen there.
 */
export async function startBot(
  env: Record<string, string | undefined>,
  options: StartOptions,
): Promise<RunningServer> {
  const { app, host, port, rateLimits } = readConfig(env);
  const { log, drainMs, createBot = (parts) => new DoctorBot(parts) } = options;
  const localOnly = app === undefined;
  const verifier = localOnly ? undefined : new CallerVerifier(app);
  const onRefused = createRefusalLog(log);
  const adapter = createAdapter(app, { log, onRefused, rateLimits, ...(verifier && { verifier }) });
  const bot = createBot({});
  const server = createServer({ adapter, bot, log, onRefused, verifier, localOnly });
  const running = await runServer(server, {
    host,
    port,
    log,
    lingerMs: localOnly ? 0 : LINGER,
    ...(drainMs !== undefined && { drainMs }),
  });
  log.info("listening", { url: `${running.url}/api/messages` });
  if (localOnly) log.info("local-mode");
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
