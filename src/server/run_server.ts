import type { Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { BotServer } from "./create_server.ts";
import { ListenError } from "./listen_error.ts";

/** Where to listen, and how long a stop may take. */
export type RunOptions = {
  /** The name or address to listen on. */
  host: string;
  /** The port; 0 means any free one. */
  port: number;
  /** Takes one line when turns had to be cut off. */
  log: (line: string) => void;
  /** How long a stop waits for turns in flight; 15 seconds unless told. */
  drainMs?: number;
};

/** A server that listens. */
export type RunningServer = {
  /** The address without a path, as in `http://127.0.0.1:3978`. */
  url: string;
  /** The port it listens on. */
  port: number;
  /** Refuses new turns, waits for those in flight, then closes; more calls share one stop. */
  stop(): Promise<void>;
};

const DRAIN_MS = 15_000;

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
  const host = options.host.includes(":") ? `[${options.host}]` : options.host;
  let stopping: Promise<void> | undefined;
  return {
    url: `http://${host}:${port}`,
    port,
    stop() {
      stopping ??= stop(server, options);
      return stopping;
    },
  };
}

function listen({ http }: BotServer, { host, port }: RunOptions): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException) => reject(new ListenError(cause, host, port));
    http.once("error", fail);
    http.listen(port, host, () => {
      http.off("error", fail);
      resolve(http.address() as AddressInfo);
    });
  });
}

async function stop({ http, turns }: BotServer, options: RunOptions): Promise<void> {
  const drained = await isDoneWithin(turns.close(), options.drainMs ?? DRAIN_MS);
  if (!drained) options.log(`stopped with turns still running: ${turns.running}`);
  // restify hides the connections of the server it wraps, and kept-alive ones would hold it open.
  const { server: connections } = http as unknown as { server: HttpServer };
  await new Promise<void>((resolve) => {
    http.close(() => resolve());
    connections.closeAllConnections();
  });
}

async function isDoneWithin(work: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
