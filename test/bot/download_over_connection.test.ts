import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, it } from "mocha";
import { downloadFile } from "../../src/bot/download_file.ts";
import { told } from "./told_outcome.ts";

const ADDRESS = "https://contoso-my.sharepoint.com/personal/dana/download.aspx?tempauth=x";
const NEVER = new AbortController().signal;

/** A server on loopback that stands in for SharePoint, and the fetch that leads there. */
async function startSharePoint(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
) {
  const server = createServer(answer);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const fetch = ({ pathname, search }: URL, init: RequestInit) =>
    globalThis.fetch(`http://127.0.0.1:${port}${pathname}${search}`, init);
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { fetch, stop };
}

describe("downloadFile() over a connection", () => {
  it("follows a redirection and reads the text, without a header that says who asks", async () => {
    const headers: IncomingMessage["headers"][] = [];
    const { fetch, stop } = await startSharePoint((request, response) => {
      headers.push(request.headers);
      if (request.url === "/text") response.end("GET /me");
      else {
        response.writeHead(302, { location: "/text", "set-cookie": "a=1; Path=/" });
        response.end("moved");
      }
    });
    const outcome = await downloadFile(ADDRESS, { fetch, signal: NEVER });
    await stop();
    assert.deepEqual(told(outcome), { text: "GET /me" });
    assert.equal(headers.length, 2);
    for (const { authorization, cookie, referer } of headers) {
      assert.deepEqual([authorization, cookie, referer], [undefined, undefined, undefined]);
    }
  });

  it("hangs up on a file that is too large", async () => {
    let hungUp: Promise<unknown> = Promise.resolve();
    const { fetch, stop } = await startSharePoint((_request, response) => {
      hungUp = once(response, "close");
      const send = () => {
        while (response.write(Buffer.alloc(65_536, "a"))) {}
      };
      response.on("drain", send);
      send();
    });
    const outcome = await downloadFile(ADDRESS, { fetch, signal: NEVER });
    await hungUp;
    await stop();
    assert.deepEqual(outcome, { problem: "too-large" });
  });

  it("hangs up on a file that does not come", async () => {
    const controller = new AbortController();
    let hungUp: Promise<unknown> = Promise.resolve();
    const { fetch, stop } = await startSharePoint((_request, response) => {
      hungUp = once(response, "close");
      response.write("GET");
      controller.abort();
    });
    const outcome = await downloadFile(ADDRESS, { fetch, signal: controller.signal });
    await hungUp;
    await stop();
    assert.deepEqual(outcome, { problem: "too-slow" });
  });
});
