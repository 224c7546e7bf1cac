import type { ActivityHandlerBase, CloudAdapter } from "botbuilder";
import type { Request, Response } from "restify";
import { CallerError } from "./caller_error.ts";
import { errorLabel } from "./error_label.ts";
import { HttpError, type HttpErrorCode } from "./http_errors.ts";
import { isLocalCall } from "./is_local_call.ts";
import { type BodyLimits, checkBodyHeaders, readJsonBody } from "./read_json_body.ts";
import { runTurn } from "./run_turn.ts";
import { sendError, sendJson } from "./send_json.ts";
import type { CallerVerifier } from "./verify_caller.ts";
import type { Watch } from "./watch.ts";

/** Who takes an activity, and what is asked of those who bring one. */
export interface Reception {
  /** Builds turns, and checks that the caller may bring this activity. */
  adapter: CloudAdapter;
  /** Takes the turns. */
  bot: ActivityHandlerBase;
  /** Is told what happens. */
  watch: Watch;
  limits: BodyLimits;
  /** Checks the caller's token before anything is read; absent where there are no credentials. */
  verifier?: CallerVerifier | undefined;
  /** Refuses activities that are sent to any other host name than this machine's own. */
  localOnly: boolean;
}

/** What is answered to a caller who is not let in, by status. */
const REFUSED: Readonly<Record<CallerError["status"], HttpErrorCode>> = {
  401: "ERR_UNAUTHORIZED",
  403: "ERR_FORBIDDEN",
  503: "ERR_KEYS_UNAVAILABLE",
};

/**
 * Answers `POST /api/messages`: the headers first, then the caller, and only then the body is read.
 *
 * @param request The request, not yet read.
 * @param response Where to answer.
 * @param reception Who takes the activity.
 */
export async function answerActivity(
  request: Request,
  response: Response,
  reception: Reception,
): Promise<void> {
  const { adapter, bot, watch } = reception;
  const refuse = (code: HttpErrorCode, status?: number) => {
    watch.metrics.callRefused(code);
    sendError(response, code, status);
  };
  try {
    const body = await receive(request, reception);
    const call = { method: "POST", headers: request.headers, body };
    const outcome = await runTurn(adapter, bot, call, watch.log);
    if (outcome.code === undefined) sendJson(response, outcome.status, outcome.body);
    else refuse(outcome.code, outcome.status);
  } catch (error) {
    const code = codeOf(error);
    if (error instanceof CallerError) watch.refused(error.refusal);
    if (code === "ERR_REQUEST_FAILED") {
      watch.log.error("request-failed", { error: errorLabel(error) });
    }
    refuse(code);
  }
}

async function receive(
  request: Request,
  { limits, verifier, localOnly }: Reception,
): Promise<Record<string, unknown>> {
  if (localOnly && !isLocalCall(request.headers)) throw new HttpError("ERR_HOST_NOT_LOCAL");
  checkBodyHeaders(request, limits);
  await verifier?.verify(request.headers.authorization);
  const body = await readJsonBody(request, limits);
  if (!isActivity(body)) throw new HttpError("ERR_ACTIVITY_INVALID");
  return body;
}

function codeOf(error: unknown): HttpErrorCode {
  if (error instanceof HttpError) return error.code;
  return error instanceof CallerError ? REFUSED[error.status] : "ERR_REQUEST_FAILED";
}

function isActivity(body: unknown): body is Record<string, unknown> {
  return typeof body === "object" && body !== null && "type" in body && isText(body.type);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
