import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { Readable } from "node:stream";
import { certificatePem } from "../server/make_certificate.ts";
import type { Trust } from "./trusting_child.ts";

/**
 * Makes a `fetch` that believes the servers of a test, for code of ours that takes one. The runtime's own
 * can be told so in a child process only. It follows no redirect, and unpacks nothing.
 *
 * @param trust Whom it believes.
 */
export function trustingFetch({ authority }: Pick<Trust, "authority">): typeof globalThis.fetch {
  const ca = certificatePem(authority);
  return async (input, init) => {
    const { url, method, headers, signal, body } = new Request(input, init);
    const text = body === null ? "" : await new Response(body).text();
    signal.throwIfAborted();
    return await new Promise<Response>((resolve, reject) => {
      const options = { ca, method, headers: Object.fromEntries(headers), agent: false } as const;
      const asking = request(url, options, (message) => resolve(responseOf(message)));
      const abort = () => {
        asking.destroy();
        reject(signal.reason);
      };
      signal.addEventListener("abort", abort, { once: true });
      asking.on("close", () => signal.removeEventListener("abort", abort));
      asking.on("error", () => reject(new TypeError("fetch failed")));
      asking.end(text);
    });
  };
}

function responseOf(message: IncomingMessage): Response {
  const { statusCode: status = 0, headers } = message;
  const pairs = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const hasBody = status !== 204 && status !== 304;
  return new Response(hasBody ? bytesOf(message) : null, { status, headers: pairs });
}

function bytesOf(message: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = Readable.from(message)[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    async cancel() {
      message.destroy();
    },
  });
}
