import type { AddressInfo } from "node:net";
import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { within } from "../live/within.ts";
import { connectionsOf } from "./connections.ts";
import type { BotServer } from "./create_server.ts";
import type { TurnGate } from "./create_turn_gate.ts";
import { errorLabel } from "./error_label.ts";
import { hostInAddress } from "./host_in_address.ts";
import { ListenError } from "./listen_error.ts";
import type { Log } from "./log.ts";

/** Where to listen, and how long a stop may take. */
export type RunOptions = {
  /** The name or address to listen on. */
  host: string;
  /** The port; 0 means any free one. */
  port: number;
  log: Log;
  /**
   * How long a stop goes on taking turns while `/readyz` answers 503, in milliseconds, so that whoever
   * spreads the calls finds out before he is refused; 0 unless told.
   */
  lingerMs?: number;
  /** How long a stop waits for turns in flight; 15 seconds unless told. */
  drainMs?: number;
};

/** A server that listens. */
export type RunningServer = {
  /** The address without a path, as in `http://127.0.0.1:3978`. */
  url: string;
  /** The port it listens on. */
  port: number;
  /** Lingers, refuses new turns, waits for those in flight, then closes; more calls share one stop. */
  stop(): Promise<void>;
};

const DRAIN_MS = 15_000;

/** Nobody came for so long: those who had an answer would have sent the next by then. */
const QUIET_MS = 100;

/** Those who come again and again are not waited for longer, in milliseconds. */
const LONGEST_QUIET_MS = 1000;

/** How long a call may take that was arriving while the door was shut. */
const LAST_CALLS_MS = 500;

/**
 * Makes a server listen.
 *
 * @param server What {@link createServer} built.
 * @param options Where to listen.
 * @returns The running server, once it listens.
 * @throws {ListenError} When the port is taken, not allowed, or the host is not this machine's.
 */
export async function runServer(server: BotServer, options: RunOptions): Promise<RunningServer> {
  const { port } = await listen(server, options);
  let stopping: Promise<void> | undefined;
  return {
    url: `http://${hostInAddress(options.host)}:${port}`,
    port,
    stop() {
      stopping ??= stop(server, options);
      return stopping;
    },
  };
}

function listen({ http }: BotServer, { host, port, log }: RunOptions): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException) => reject(new ListenError(cause, host, port));
    http.once("error", fail);
    http.listen(port, host, () => {
      http.off("error", fail);
      // Without a listener a fault of the system's would end the bot.
      http.on("error", (error) => log.error("server-failed", { error: errorLabel(error) }));
      resolve(http.address() as AddressInfo);
    });
  });
}

async function stop({ http, turns }: BotServer, options: RunOptions): Promise<void> {
  const { comers, running } = turns;
  turns.drain();
  if (options.lingerMs) await sleep(options.lingerMs);
  const drained = await isDoneWithin(turns.close(), options.drainMs ?? DRAIN_MS);
  if (!drained) options.log.warn("stopped-early", { turns: turns.running });
  if (drained && (running > 0 || turns.comers > comers)) await quiet(turns);
  // What has reached this machine by now is read, and answered, before the door is shut.
  await setImmediate();
  const connections = connectionsOf(http);
  const closed = new Promise<void>((resolve) => http.close(() => resolve()));
  // Calls that are just arriving are refused in words; whoever is slow about it is cut off.
  if (drained) await isDoneWithin(closed, LAST_CALLS_MS);
  connections.closeAllConnections();
  await closed;
}

/** Whoever has just been answered may come again: he is refused in words, not by a closed door. */
async function quiet(turns: TurnGate): Promise<void> {
  for (let waited = 0; waited < LONGEST_QUIET_MS; waited += QUIET_MS) {
    const { comers } = turns;
    await sleep(QUIET_MS);
    if (turns.comers === comers) return;
  }
}

/** The work itself never fails, so it is only late that it can be. */
function isDoneWithin(work: Promise<void>, milliseconds: number): Promise<boolean> {
  return within(milliseconds, work).then(
    () => true,
    () => false,
  );
}
