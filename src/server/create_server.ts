import type { ActivityHandlerBase, CloudAdapter } from "botbuilder";
import restify from "restify";
import { createTurnGate, type TurnGate } from "./create_turn_gate.ts";
import { errorLabel } from "./error_label.ts";
import { HttpError, type HttpErrorCode } from "./http_errors.ts";
import { isLoopback } from "./is_loopback.ts";
import { readJsonBody } from "./read_json_body.ts";
import { runTurn } from "./run_turn.ts";
import { sendError, sendJson } from "./send_json.ts";

/** What the server is made of. */
export type ServerOptions = {
  /** Authenticates callers and builds turns. */
  adapter: CloudAdapter;
  /** Takes the turns. */
  bot: ActivityHandlerBase;
  /** Takes one line a fault, free of what was pasted. */
  log: (line: string) => void;
  /** The largest body that is read; 1 MiB unless told. */
  maxBodyBytes?: number;
  /**
   * Refuses activities that are sent to any other host name than this machine's own. Without
   * credentials this keeps out a web page whose name was made to point to 127.0.0.1.
   */
  localOnly?: boolean;
};

/** A server that does not listen yet. */
export type BotServer = {
  /** The HTTP server. */
  http: restify.Server;
  /** Every turn passes it; closing it turns `/readyz` to 503. */
  turns: TurnGate;
};

const MEBIBYTE = 1_048_576;

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
  // No name, no Server header.
  const http = restify.createServer({ name: "" });
  const turns = createTurnGate();

  http.get("/healthz", async (_request, response) => sendJson(response, 200, { status: "ok" }));
  http.get("/readyz", async (_request, response) => {
    if (turns.isClosed) sendJson(response, 503, { status: "draining" });
    else sendJson(response, 200, { status: "ready" });
  });
  http.post("/api/messages", async (request, response) => {
    const leave = turns.enter();
    if (leave === undefined) {
      response.setHeader("Connection", "close");
      sendError(response, "ERR_STOPPING");
      return;
    }
    // Either may be missing: a caller that hangs up never lets the answer finish.
    response.once("finish", leave).once("close", leave);
    await answerActivity(request, response, options);
  });
  http.on("restifyError", (_request, response, error: Error, done: () => void) => {
    const code = ROUTING_ERRORS.get(error?.name);
    if (code === undefined) options.log(`request failed: ${errorLabel(error)}`);
    sendError(response, code ?? "ERR_REQUEST_FAILED");
    done();
  });
  return { http, turns };
}

async function answerActivity(
  request: restify.Request,
  response: restify.Response,
  { adapter, bot, log, maxBodyBytes = MEBIBYTE, localOnly = false }: ServerOptions,
): Promise<void> {
  try {
    if (localOnly && !isLoopback(hostName(request))) throw new HttpError("ERR_HOST_NOT_LOCAL");
    const body = await readJsonBody(request, maxBodyBytes);
    if (!isActivity(body)) throw new HttpError("ERR_ACTIVITY_INVALID");
    const call = { method: "POST", headers: request.headers, body };
    const outcome = await runTurn(adapter, bot, call, log);
    if (outcome.code === undefined) sendJson(response, outcome.status, outcome.body);
    else sendError(response, outcome.code, outcome.status);
  } catch (error) {
    if (!(error instanceof HttpError)) log(`request failed: ${errorLabel(error)}`);
    sendError(response, error instanceof HttpError ? error.code : "ERR_REQUEST_FAILED");
  }
}

function hostName(request: restify.Request): string {
  return (request.headers.host ?? "").replace(/:\d+$/, "");
}

function isActivity(body: unknown): body is Record<string, unknown> {
  return typeof body === "object" && body !== null && "type" in body && isText(body.type);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
