import type { ActivityHandlerBase, CloudAdapter } from "botbuilder";
import { pino } from "pino";
import restify from "restify";
import { answerActivity } from "./answer_activity.ts";
import { connectionsOf, cutOffLater, limitConnections } from "./connections.ts";
import { createTurnGate, type TurnGate } from "./create_turn_gate.ts";
import { errorLabel } from "./error_label.ts";
import type { HttpErrorCode } from "./http_errors.ts";
import type { LookUpConfig } from "./read_sso.ts";
import { withRequestId } from "./request_scope.ts";
import { sendError, sendJson } from "./send_json.ts";
import { serveSignIn } from "./serve_sign_in.ts";
import { untilEnded } from "./until_ended.ts";
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
  /** With what people sign in by hand; absent where they do not. */
  lookUp?: LookUpConfig | undefined;
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

/** restify's names for what goes wrong before a route of ours is reached. */
const ROUTING_ERRORS: ReadonlyMap<string, HttpErrorCode> = new Map([
  ["MethodNotAllowedError", "ERR_METHOD_NOT_ALLOWED"],
  ["ResourceNotFoundError", "ERR_NOT_FOUND"],
]);

/**
 * Builds the HTTP server around the bot, without listening.
 *
 * @param options What the server is made of.
 * @returns The server: `POST /api/messages`, `GET /healthz` and `GET /readyz`; with a sign-in by hand its two pages
 *   as well.
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
  // restify throws on such an address where nobody catches it, and that would end the process.
  http.pre((request, response, next) => {
    if (hasAddress(request)) return next();
    watch.metrics.callRefused("ERR_ADDRESS_INVALID");
    sendError(response, "ERR_ADDRESS_INVALID");
    next(false);
  });
  http.get("/healthz", async (_request, response) => sendJson(response, 200, { status: "ok" }));
  http.get("/readyz", async (_request, response) => {
    if (turns.isDraining) return sendJson(response, 503, { status: "draining" });
    const degraded = options.degraded?.() ?? [];
    sendJson(response, 200, { status: "ready", ...(degraded.length > 0 && { degraded }) });
  });
  if (options.lookUp !== undefined) serveSignIn(http, options.lookUp, watch);
  http.post("/api/messages", async (request, response) => {
    const leave = turns.enter();
    if (leave === undefined) {
      watch.metrics.callRefused("ERR_STOPPING");
      sendError(response, "ERR_STOPPING");
      return;
    }
    const ended = untilEnded(request, response);
    response.once("finish", () => cutOffLater(request, patience));
    try {
      // A turn goes on though its caller hangs up, and a stop has to wait for it.
      await withRequestId(() => answerActivity(request, response, reception));
    } finally {
      void ended.then(leave);
    }
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

/** Whether restify can tell the path: it reads it together with the caller's `Host`. */
function hasAddress(request: restify.Request): boolean {
  try {
    return request.getUrl() !== undefined;
  } catch {
    return false;
  }
}
