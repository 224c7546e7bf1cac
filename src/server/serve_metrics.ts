import { Buffer } from "node:buffer";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { errorLabel } from "./error_label.ts";
import { hostInAddress } from "./host_in_address.ts";
import { isLocalCall } from "./is_local_call.ts";
import { isLoopback } from "./is_loopback.ts";
import { ListenError } from "./listen_error.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import type { MetricsSettings } from "./read_metrics.ts";

/** A server of metrics that listens. */
export type RunningMetrics = {
  /** Where Prometheus finds them, as in `http://127.0.0.1:9464/metrics`. */
  url: string;
  /** The port it listens on. */
  port: number;
  /** Stops listening and ends the connections. */
  stop(): Promise<void>;
};

/** How long a call may take to arrive, in milliseconds: it has no body. */
const REQUEST_TIMEOUT = 5000;

const MOST_HEADER_BYTES = 8192;

/**
 * Serves the metrics on a port of their own, away from the one that Teams reaches.
 *
 * @param metrics What to serve: `GET /metrics`, and nothing else.
 * @param settings Where to listen.
 * @param log Is told when the port is taken, or the metrics cannot be read.
 * @returns The server, once it listens; undefined where the port is taken that nobody asked for.
 * @throws {ListenError} When it cannot listen there for any other reason.
 */
export async function serveMetrics(
  metrics: Pick<Metrics, "render">,
  settings: MetricsSettings,
  log: Log,
): Promise<RunningMetrics | undefined> {
  const server = createMetricsServer(metrics, log, isLoopback(settings.host));
  try {
    const { port } = await listen(server, settings, log);
    const url = `http://${hostInAddress(settings.host)}:${port}/metrics`;
    return { url, port, stop: () => stop(server) };
  } catch (error) {
    const isTaken = error instanceof ListenError && error.code === "ERR_PORT_TAKEN";
    if (!isTaken || !settings.isDefault) throw error;
    log.warn("metrics-port-taken", { setting: "METRICS_PORT" });
    return undefined;
  }
}

function createMetricsServer(
  metrics: Pick<Metrics, "render">,
  log: Log,
  localOnly: boolean,
): Server {
  const options = {
    headersTimeout: REQUEST_TIMEOUT,
    requestTimeout: REQUEST_TIMEOUT,
    connectionsCheckingInterval: REQUEST_TIMEOUT,
    maxHeaderSize: MOST_HEADER_BYTES,
  };
  return createServer(options, async ({ method, url = "", headers }, response) => {
    if (localOnly && !isLocalCall(headers)) {
      return send(response, 403, "Cannot answer under this host name: ask 127.0.0.1\n");
    }
    if (url.split("?", 1)[0] !== "/metrics") {
      return send(response, 404, "Cannot find anything here: ask for GET /metrics\n");
    }
    if (method !== "GET" && method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return send(response, 405, "Cannot use this method here: ask for GET /metrics\n");
    }
    try {
      const { text, contentType } = await metrics.render();
      send(response, 200, text, contentType);
    } catch (error) {
      log.error("metrics-failed", { error: errorLabel(error) });
      send(response, 500, "Cannot read the metrics because of a fault in the server\n");
    }
  });
}

function send(
  response: ServerResponse,
  status: number,
  text: string,
  contentType = "text/plain; charset=utf-8",
): void {
  response.writeHead(status, {
    "Content-Type": contentType,
    "Content-Length": Buffer.byteLength(text),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(text);
}

function listen(server: Server, { host, port }: MetricsSettings, log: Log): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException) =>
      reject(new ListenError(cause, host, port, "METRICS_PORT", "METRICS_HOST"));
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      // Without a listener a fault of the system's would end the bot.
      server.on("error", (error) => log.error("server-failed", { error: errorLabel(error) }));
      resolve(server.address() as AddressInfo);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
