import assert from "node:assert/strict";
import { Client, type Context } from "@microsoft/microsoft-graph-client";
import { describe, it } from "mocha";
import { requestSnippet } from "../../../../src/core/remedy/snippets/request_snippet.ts";
import { wireRequest } from "../../../../src/core/remedy/snippets/wire_request.ts";
import {
  hostileRequests,
  usualRequests,
} from "../../../../tools/check_snippets/sample_requests.ts";

/** What a request was, as it left the client. */
interface Sent {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string | null;
}

/** Runs a snippet with Microsoft's client, whose requests end here. */
async function send(code: string, host: string): Promise<Sent> {
  let sent: Sent | undefined;
  const execute = async ({ request, options }: Context, response: Response) => {
    sent = {
      url: String(request),
      method: options?.method ?? "",
      headers: Object.fromEntries(new Headers(options?.headers as Record<string, string>)),
      body: typeof options?.body === "string" ? options.body : null,
    };
    return response;
  };
  const middleware = {
    execute: async (context: Context) => {
      context.response = await execute(context, new Response("{}"));
    },
  };
  const client = Client.initWithMiddleware({ middleware, baseUrl: `https://${host}/` });
  const fetch = async (url: string, options: Context["options"]) =>
    execute({ request: url, ...(options && { options }) }, new Response("{}"));
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  const run = AsyncFunction("client", "fetch", "token", "console", code);
  await run(client, fetch, "x", { log: () => {} });
  assert.ok(sent !== undefined, code);
  return sent;
}

/** The client may put OData's options before others. */
function sorted(url: string): string {
  const [path = "", query = ""] = url.split(/\?(.*)/s, 2);
  return `${path}?${query.split("&").sort().join("&")}`;
}

describe("a JavaScript snippet, when it runs", () => {
  for (const [what, requests] of [
    ["requests of every shape", usualRequests()],
    ["texts that try to break out", hostileRequests()],
  ] as const) {
    it(`sends ${what} to the letter`, async () => {
      for (const request of requests) {
        const wire = wireRequest(request);
        if (wire.headers.some(([, value]) => /[^\u0020-\u00ff]/.test(value))) continue;
        const code = requestSnippet(request, "javascript").lines.join("\n");
        const sent = await send(code, wire.host);
        assert.equal(sorted(sent.url), sorted(wire.url), code);
        assert.equal(sent.method, wire.method, code);
        for (const [name, value] of wire.headers) {
          assert.equal(sent.headers[name.toLowerCase()], value, code);
        }
        if (wire.body === null) assert.equal(sent.body, null, code);
        else if (wire.body.isJson) {
          assert.deepEqual(JSON.parse(sent.body ?? ""), JSON.parse(wire.body.text), code);
        } else assert.equal(sent.body, wire.body.text, code);
      }
    });
  }
});
