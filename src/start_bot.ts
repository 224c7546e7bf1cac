import type { ActivityHandlerBase } from "botbuilder";
import { type BotParts, DoctorBot } from "./bot/doctor_bot.ts";
import type { TenantLookUp } from "./bot/tenant_look_up.ts";
import { editionAge } from "./core/graph/edition_age.ts";
import { permissionIndex } from "./core/graph/permission_index.ts";
import type { Insights } from "./open_insights.ts";
import { type Memory, openMemory } from "./open_memory.ts";
import { ChannelKeys } from "./server/channel_keys.ts";
import { createAdapter } from "./server/create_adapter.ts";
import { createLookUpLog } from "./server/create_look_up_log.ts";
import { createServer } from "./server/create_server.ts";
import { errorLabel } from "./server/error_label.ts";
import type { Log } from "./server/log.ts";
import type { LogEvent } from "./server/log_events.ts";
import { createMetrics, type Metrics } from "./server/metrics.ts";
import { neededHosts } from "./server/needed_permissions.ts";
import { requirePermissions } from "./server/permissions.ts";
import type { AppRegistration } from "./server/read_app.ts";
import { type Config, readConfig } from "./server/read_config.ts";
import type { LookUpConfig } from "./server/read_sso.ts";
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
  /** What time it is, in milliseconds since 1970; the machine's unless told. */
  now?: () => number;
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
  requirePermissions(neededHosts(config, env.IDENTITY_ENDPOINT));
  const { log } = options;
  const insights = await openInsightsOf(config.telemetry, log);
  const metrics = withInsights(createMetrics(), insights);
  const watch = createWatch(log, metrics);
  const memory = await openMemory(config.storage, watch);
  const endings: (() => Promise<void> | void)[] = [metrics.stop, memory.stop];
  if (insights !== undefined) endings.push(insights.stop);
  try {
    const served = config.metrics && (await serveMetrics(metrics, config.metrics, log));
    if (served !== undefined) endings.unshift(served.stop);
    const running = await startServer(config, watch, memory, options);
    log.info("listening", { url: `${running.url}/api/messages` });
    if (served !== undefined) log.info("metrics-listening", { url: served.url });
    if (config.app === undefined) log.info("local-mode");
    warnOfOldIndex(log, options.now ?? Date.now);
    if (config.lookUp !== undefined) log.info(lookUpEvent(config.lookUp));
    return stoppingWith(running, endings);
  } catch (error) {
    for (const end of endings) await end();
    throw error;
  }
}

async function startServer(
  { app, lookUp, host, port, rateLimits }: Config,
  watch: Watch,
  { notes, turns, degraded }: Memory,
  { drainMs, createBot = (parts) => new DoctorBot(parts) }: StartOptions,
): Promise<RunningServer> {
  const localOnly = app === undefined;
  const verifier = localOnly ? undefined : verifierOf(app, watch);
  const adapter = createAdapter(app, { watch, verifier, turns, rateLimits });
  const tenant = await openLookUpOf(lookUp);
  const bot = createBot({
    notes,
    ...(tenant !== undefined && { tenant }),
    onAnswered: watch.metrics.answered,
    onLookedUp: createLookUpLog(watch),
    onSignInFailed: (reason) => watch.log.warn("sign-in-failed", { reason }),
  });
  const server = createServer({ adapter, bot, watch, verifier, localOnly, lookUp, degraded });
  return runServer(server, {
    host,
    port,
    log: watch.log,
    lingerMs: localOnly ? 0 : LINGER,
    ...(drainMs !== undefined && { drainMs }),
  });
}

/** Whoever runs the bot can update it; whoever asks it can only be told. */
function warnOfOldIndex(log: Log, now: () => number): void {
  const { days, isOld } = editionAge(permissionIndex().edition.date, now() / 1000);
  if (isOld) log.warn("index-old", { days });
}

function lookUpEvent({ redirectUri }: LookUpConfig): LogEvent {
  return redirectUri === undefined ? "look-up-without-page" : "look-up-on";
}

/** What few bots have is loaded by those that have it. */
async function openLookUpOf(config: Config["lookUp"]): Promise<TenantLookUp | undefined> {
  if (config === undefined) return undefined;
  const { openLookUp } = await import("./open_look_up.ts");
  return openLookUp(config);
}

async function openInsightsOf(
  config: Config["telemetry"],
  log: Log,
): Promise<Insights | undefined> {
  if (config === undefined) return undefined;
  const { openInsights } = await import("./open_insights.ts");
  return openInsights(config, log);
}

function withInsights(metrics: Metrics, insights: Insights | undefined): Metrics {
  if (insights === undefined) return metrics;
  return {
    ...metrics,
    turnEnded(turn) {
      metrics.turnEnded(turn);
      insights.turnEnded(turn);
    },
    answered(answer) {
      metrics.answered(answer);
      insights.answered(answer);
    },
  };
}

function verifierOf(app: AppRegistration, { log }: Watch): CallerVerifier {
  const keys = new ChannelKeys(app.channel.metadataUrl, undefined, undefined, (error) => {
    log.warn("keys-failed", { error: errorLabel(error) });
  });
  return new CallerVerifier(app, undefined, keys);
}

/** Stops the bot first, so that its last turns are still remembered and counted. */
function stoppingWith(
  running: RunningServer,
  endings: readonly (() => Promise<void> | void)[],
): RunningServer {
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    await running.stop();
    for (const end of endings) await end();
  };
  return {
    ...running,
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}
