import { Buffer } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { within } from "../live/within.ts";
import { HttpError } from "./http_errors.ts";

/** So many times what is read may come before the connection is broken. */
const LET_THROUGH = 8;

/** How much is read, and how long it is waited for. */
export interface BodyLimits {
  /** The largest body that is read. */
  maxBytes: number;
  /** How long it may take to arrive, in milliseconds. */
  milliseconds: number;
}

/**
 * Says whether a body can be read at all, by the headers alone.
 *
 * @param request The request, not yet read.
 * @param limits How much is read.
 * @throws {HttpError} When the body is not declared as JSON, or as larger than what is read.
 */
export function checkBodyHeaders({ headers }: IncomingMessage, { maxBytes }: BodyLimits): void {
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding !== "identity" || !isJson(headers["content-type"])) {
    throw new HttpError("ERR_CONTENT_TYPE");
  }
  if (Number(headers["content-length"]) > maxBytes) throw new HttpError("ERR_BODY_TOO_LARGE");
}

/**
 * Reads the body of a request as JSON.
 *
 * @param request The request, not yet read; its headers are checked.
 * @param limits How much is read, and how long it is waited for.
 * @returns What the JSON says.
 * @throws {HttpError} When the body is too large, too slow, cut off, or not JSON.
 */
export async function readJsonBody(request: IncomingMessage, limits: BodyLimits): Promise<unknown> {
  const { milliseconds, maxBytes } = limits;
  const bytes = await within(milliseconds, readBytes(request, maxBytes)).catch((error) => {
    throw error instanceof HttpError ? error : new HttpError("ERR_BODY_SLOW");
  });
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // A parser's message quotes what it could not read, so nothing of it is passed on.
    throw new HttpError("ERR_JSON_MALFORMED");
  }
}

function isJson(contentType = ""): boolean {
  const [type, ...parameters] = contentType
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith("charset="));
  return type === "application/json" && /^charset="?utf-?8"?$/.test(charset ?? "charset=utf-8");
}

function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const collect = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else if (size - chunk.length <= maxBytes) reject(new HttpError("ERR_BODY_TOO_LARGE"));
      // The rest is let through, as breaking the connection would lose the answer; but not for ever.
      if (size > LET_THROUGH * maxBytes) request.socket.destroy();
    };
    let isWhole = false;
    // An error is dear to make, and every request is closed in the end.
    const breakOff = () => {
      if (!isWhole) reject(new HttpError("ERR_BODY_INCOMPLETE"));
    };
    request.on("data", collect);
    request.once("end", () => {
      isWhole = true;
      resolve(Buffer.concat(chunks));
    });
    request.once("error", breakOff).once("close", breakOff);
  });
}
