import type { ActivityHandlerBase } from "botbuilder";
import { type BotParts, DoctorBot } from "./bot/doctor_bot.ts";
import { ConfigError } from "./server/config_error.ts";
import { createAdapter } from "./server/create_adapter.ts";
import { createServer } from "./server/create_server.ts";
import { errorLabel } from "./server/error_label.ts";
import { ListenError } from "./server/listen_error.ts";
import type { Log } from "./server/log.ts";
import { createMetrics } from "./server/metrics.ts";
import { type Config, readConfig } from "./server/read_config.ts";
import { type RunningServer, runServer } from "./server/run_server.ts";
import { serveMetrics } from "./server/serve_metrics.ts";
import { CallerVerifier } from "./server/verify_caller.ts";
import { createWatch, type Watch } from "./server/watch.ts";

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
  const config = readConfig(env);
  const { log } = options;
  const metrics = createMetrics();
  try {
    const served = config.metrics && (await serveMetrics(metrics, config.metrics, log));
    const end = async () => {
      await served?.stop();
      metrics.stop();
    };
    const running = await startServer(config, createWatch(log, metrics), options).catch(
      async (error) => {
        await end();
        throw error;
      },
    );
    log.info("listening", { url: `${running.url}/api/messages` });
    if (served !== undefined) log.info("metrics-listening", { url: served.url });
    if (config.app === undefined) log.info("local-mode");
    return stoppingWith(running, end);
  } catch (error) {
    metrics.stop();
    throw error;
  }
}

function startServer(
  { app, host, port, rateLimits }: Config,
  watch: Watch,
  { drainMs, createBot = (parts) => new DoctorBot(parts) }: StartOptions,
): Promise<RunningServer> {
  const localOnly = app === undefined;
  const verifier = localOnly ? undefined : new CallerVerifier(app);
  const adapter = createAdapter(app, { watch, rateLimits, ...(verifier && { verifier }) });
  const bot = createBot({});
  const server = createServer({ adapter, bot, watch, verifier, localOnly });
  return runServer(server, {
    host,
    port,
    log: watch.log,
    lingerMs: localOnly ? 0 : LINGER,
    ...(drainMs !== undefined && { drainMs }),
  });
}

/** Stops the bot first, so that its last turns are still counted. */
function stoppingWith(running: RunningServer, end: () => Promise<void>): RunningServer {
  let stopping: Promise<void> | undefined;
  return {
    ...running,
    stop() {
      stopping ??= running.stop().finally(end);
      return stopping;
    },
  };
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
