import { Buffer } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { HttpError } from "./http_errors.ts";

/**
 * Reads the body of a request as JSON.
 *
 * @param request The request, not yet read.
 * @param maxBytes The largest body that is read.
 * @returns What the JSON says.
 * @throws {HttpError} When the body is too large, cut off, not JSON, or not declared as JSON.
 */
export async function readJsonBody(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  const encoding = request.headers["content-encoding"] ?? "identity";
  if (encoding !== "identity" || !isJson(request.headers["content-type"])) {
    throw new HttpError("ERR_CONTENT_TYPE");
  }
  const bytes = await readBytes(request, maxBytes);
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
  if (Number(request.headers["content-length"]) > maxBytes) {
    return Promise.reject(new HttpError("ERR_BODY_TOO_LARGE"));
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const collect = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else {
        // The rest is let through unread: breaking the connection would lose the answer.
        request.off("data", collect);
        request.resume();
        reject(new HttpError("ERR_BODY_TOO_LARGE"));
      }
    };
    request.on("data", collect);
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", () => reject(new HttpError("ERR_BODY_INCOMPLETE")));
    request.once("close", () => reject(new HttpError("ERR_BODY_INCOMPLETE")));
  });
}
