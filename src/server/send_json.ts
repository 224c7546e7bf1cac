import { Buffer } from "node:buffer";
import type { Response } from "restify";
import { HTTP_ERRORS, type HttpErrorCode } from "./http_errors.ts";

/**
 * Answers with JSON, past restify's formatters, which would follow the Accept header and
 * serialise errors in their own way.
 *
 * @param response Where to answer.
 * @param status The HTTP status.
 * @param body What to serialise; nothing is sent when undefined.
 */
export function sendJson(response: Response, status: number, body: unknown): void {
  const text = body === undefined ? "" : JSON.stringify(body);
  const type = body === undefined ? undefined : { "Content-Type": "application/json" };
  response.sendRaw(status, text, {
    ...type,
    "Content-Length": String(Buffer.byteLength(text)),
    "Cache-Control": "no-store",
  });
}

/**
 * Answers with an error of this server: a stable code and one sentence, nothing of what was thrown.
 *
 * @param response Where to answer.
 * @param code The row of the error table.
 * @param status Another status than the table's, where the bot chose one.
 */
export function sendError(response: Response, code: HttpErrorCode, status?: number): void {
  const { message, status: usual } = HTTP_ERRORS[code];
  sendJson(response, status ?? usual, { error: { code, message } });
}
