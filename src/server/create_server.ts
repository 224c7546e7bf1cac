import type { Server as HttpServer, IncomingMessage } from "node:http";
import type { ActivityHandlerBase, CloudAdapter } from "botbuilder";
import { pino } from "pino";
import restify from "restify";
import { answerActivity } from "./answer_activity.ts";
import { createTurnGate, type TurnGate } from "./create_turn_gate.ts";
import { errorLabel } from "./error_label.ts";
import type { HttpErrorCode } from "./http_errors.ts";
import { withRequestId } from "./request_scope.ts";
import { sendError, sendJson } from "./send_json.ts";
import type { CallerVerifier } from "./verify_caller.ts";
import type { Watch } from "./watch.ts";

/** What the server is made of. */
export type ServerOptions = {
  /** Builds turns, and checks who brings them. */
  adapter: CloudAdapter;
  /** Takes the turns. */
  bot: ActivityHandlerBase;
  /** Is told what happens. */
  watch: Watch;
  /** Checks a caller's token before anything is read; absent where there are no credentials. */
  verifier?: CallerVerifier | undefined;
  /** The largest body that is read; 1 MiB unless told. */
  maxBodyBytes?: number;
  /** How long headers, and then a body, may take to arrive, in milliseconds; 10 seconds unless told. */
  patience?: number;
  /** Refuses calls under any other host name than this machine's own. */
  localOnly?: boolean;
  /** Parts that do not work now, though the bot goes on without them. */
  degraded?: () => readonly string[];
};

/** A server that does not listen yet. */
export type BotServer = {
  /** The HTTP server. */
  http: restify.Server;
  /** Every turn passes it; closing it turns `/readyz` to 503. */
  turns: TurnGate;
};

const MEBIBYTE = 1_048_576;

/** restify's own log would print requests; its types still describe the log of older versions. */
const SILENT = pino({ level: "silent" }) as unknown as NonNullable<restify.ServerOptions["log"]>;

const PATIENCE = 10_000;

/** Longer than the minute after which load balancers let go of an idle connection, in milliseconds. */
const KEEP_ALIVE = 65_000;

/** Connections that take too long are looked for at least so often, in milliseconds. */
const LONGEST_CHECK = 1000;

/** restify's names for what goes wrong before a route of ours is reached. */
const ROUTING_ERRORS: ReadonlyMap<string, HttpErrorCode> = new Map([
  ["MethodNotAllowedError", "ERR_METHOD_NOT_ALLOWED"],
  ["ResourceNotFoundError", "ERR_NOT_FOUND"],
]);

/**
 * Builds the HTTP server around the bot, without listening.
 *
 * @param options What the server is made of.
 * @returns The server: `POST /api/messages`, `GET /healthz` and `GET /readyz`.
 */
export function createServer(options: ServerOptions): BotServer {
  const { watch, patience = PATIENCE, maxBodyBytes = MEBIBYTE, localOnly = false } = options;
  // No name, no Server header.
  const http = restify.createServer({ name: "", log: SILENT });
  const turns = createTurnGate();
  const limits = { maxBytes: maxBodyBytes, milliseconds: patience };
  const reception = { ...options, limits, localOnly };
  limitConnections(connectionsOf(http), patience);
  http.pre((_request, response, next) => {
    response.once("header", () => {
      // Who stays on this connection would meet its end with the next call.
      if (turns.isDraining) response.setHeader("Connection", "close");
    });
    next();
  });

  http.get("/healthz", async (_request, response) => sendJson(response, 200, { status: "ok" }));
  http.get("/readyz", async (_request, response) => {
    if (turns.isDraining) return sendJson(response, 503, { status: "draining" });
    const degraded = options.degraded?.() ?? [];
    sendJson(response, 200, { status: "ready", ...(degraded.length > 0 && { degraded }) });
  });
  http.post("/api/messages", async (request, response) => {
    const leave = turns.enter();
    if (leave === undefined) {
      watch.metrics.callRefused("ERR_STOPPING");
      sendError(response, "ERR_STOPPING");
      return;
    }
    // Either may be missing: a caller that hangs up never lets the answer finish.
    response.once("finish", leave).once("close", leave);
    response.once("finish", () => cutOffLater(request, patience));
    await withRequestId(() => answerActivity(request, response, reception));
  });
  http.on("restifyError", (_request, response, error: Error, done: () => void) => {
    const code = ROUTING_ERRORS.get(error?.name) ?? "ERR_REQUEST_FAILED";
    if (code === "ERR_REQUEST_FAILED") {
      watch.log.error("request-failed", { error: errorLabel(error) });
    }
    watch.metrics.callRefused(code);
    sendError(response, code);
    done();
  });
  watch.metrics.watchTurns(turns);
  return { http, turns };
}

/**
 * The server that restify wraps, and hides.
 *
 * @param http restify's.
 */
export function connectionsOf(http: restify.Server): HttpServer {
  return (http as unknown as { server: HttpServer }).server;
}

/** The rest of a body that was refused is let through unread, for a while, so that the answer is read. */
function cutOffLater(request: IncomingMessage, milliseconds: number): void {
  if (request.complete) return;
  const timer = setTimeout(() => request.socket.destroy(), milliseconds);
  request.socket.once("close", () => clearTimeout(timer));
  request.once("end", () => clearTimeout(timer));
}

/** Whoever sends a letter a second holds a connection, and no longer than this. */
function limitConnections(connections: HttpServer, patience: number): void {
  connections.headersTimeout = patience;
  connections.requestTimeout = 3 * patience;
  connections.keepAliveTimeout = KEEP_ALIVE;
  // Else these are looked at every 30 seconds only. restify passes no options on to the server, which
  // reads this one when it begins to listen.
  Object.assign(connections, { connectionsCheckingInterval: Math.min(patience, LONGEST_CHECK) });
  // restify takes calls for another protocol, answers none and never lets go of them. Without it they
  // are calls like any other.
  connections.removeAllListeners("upgrade");
}
