import type { ActivityHandlerBase, CloudAdapter, Request, Response } from "botbuilder";
import { SIGN_IN_REFUSED } from "../bot/sign_in_request.ts";
import { errorLabel } from "./error_label.ts";
import type { HttpErrorCode } from "./http_errors.ts";
import type { Log } from "./log.ts";

/** How a turn ended: what to answer, or the code of the error to answer with. */
export type TurnOutcome =
  | { status: number; body: unknown; code?: undefined }
  | { status: number; code: HttpErrorCode };

/** The status of an invoke the bot answered with a refusal, and the code that goes with it. */
const REFUSALS: ReadonlyMap<number, HttpErrorCode> = new Map([
  [400, "ERR_INVOKE_INVALID"],
  [401, "ERR_UNAUTHORIZED"],
  [403, "ERR_FORBIDDEN"],
  [503, "ERR_KEYS_UNAVAILABLE"],
]);

/** What botbuilder answers an invoke that nobody took. */
const NOT_IMPLEMENTED = 501;

/**
 * Runs one turn of the bot and says how it ended; it never rejects.
 *
 * @param adapter Authenticates the caller and builds the turn.
 * @param bot Takes the turn.
 * @param request The call, with its body parsed.
 * @param log Is told when the adapter itself fails.
 * @returns What to answer. The body of a failed turn is dropped: it may repeat what was pasted.
 */
export async function runTurn(
  adapter: CloudAdapter,
  bot: ActivityHandlerBase,
  request: Request,
  log: Log,
): Promise<TurnOutcome> {
  const answer: { status: number; body: unknown } = { status: 200, body: undefined };
  try {
    await adapter.process(request, writeTo(answer), (context) => bot.run(context));
  } catch (error) {
    log.error("turn-failed", { error: errorLabel(error) });
    return { status: 500, code: "ERR_TURN_FAILED" };
  }
  const { status } = answer;
  if (status < 400 || status === SIGN_IN_REFUSED) return answer;
  // New kinds of invokes come without notice, and a refusal of one would count as a fault of the bot.
  if (status === NOT_IMPLEMENTED) return { status: 200, body: undefined };
  return { status, code: REFUSALS.get(status) ?? "ERR_TURN_FAILED" };
}

function writeTo(answer: { status: number; body: unknown }): Response {
  return {
    socket: undefined,
    header: () => undefined,
    end: () => undefined,
    send: (body) => {
      answer.body = body;
    },
    status: (code) => {
      answer.status = code;
    },
  };
}
