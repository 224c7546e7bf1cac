import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One call of the bot, as the service that carries messages to Teams gets it. */
export interface ConnectorCall {
  method: "POST" | "PUT" | "DELETE";
  conversation: string;
  /** The message that is changed or deleted, or answered with a new one. */
  activity?: string;
  /** The activity that is sent. */
  body?: Record<string, unknown>;
  /** With what the bot proves that it is the bot. */
  authorization?: string;
}

/** What the connector answers; a connection that it breaks off has no status. */
export interface ConnectorAnswer {
  status?: number;
  headers?: Record<string, string>;
  body?: object;
}

/** A connector on loopback. */
export interface FakeConnector {
  /** What activities name as their `serviceUrl`. */
  url: string;
  /** The calls so far, also those that were refused. */
  calls: ConnectorCall[];
  /** The answers to the next calls, first to last; without any, all are taken. */
  answers: ConnectorAnswer[];
  /** Never answers the next call; ends when that has come. */
  hold(): Promise<void>;
  stop(): Promise<void>;
}

const PATH = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

/** Starts a connector that takes what it is sent, and gives each message an id: `sent-1`, `sent-2`, … */
export async function startConnector(): Promise<FakeConnector> {
  const calls: ConnectorCall[] = [];
  const answers: ConnectorAnswer[] = [];
  const holds: (() => void)[] = [];
  const server = createServer(async (request, response) => {
    const call = await readCall(request);
    if (call === undefined) return answer(response, { status: 404 });
    calls.push(call);
    const told = holds.shift();
    if (told !== undefined) return told();
    const id = call.method === "PUT" ? call.activity : `sent-${calls.length}`;
    answer(response, answers.shift() ?? { status: 200, body: { id } });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const hold = () =>
    new Promise<void>((resolve) => {
      holds.push(resolve);
    });
  return { url: `http://127.0.0.1:${port}/`, calls, answers, hold, stop };
}

async function readCall(request: IncomingMessage): Promise<ConnectorCall | undefined> {
  const { method, url = "", headers } = request;
  let text = "";
  request.setEncoding("utf8");
  for await (const part of request) text += part;
  const [, conversation, activity] = PATH.exec(url) ?? [];
  if (conversation === undefined) return undefined;
  if (method !== "POST" && method !== "PUT" && method !== "DELETE") return undefined;
  return {
    method,
    conversation: decodeURIComponent(conversation),
    ...(activity !== undefined && { activity: decodeURIComponent(activity) }),
    ...(text !== "" && { body: JSON.parse(text) }),
    ...(headers.authorization !== undefined && { authorization: headers.authorization }),
  };
}

function answer(response: ServerResponse, { status, headers, body }: ConnectorAnswer): void {
  if (status === undefined) {
    response.destroy();
    return;
  }
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(body === undefined ? "" : JSON.stringify(body));
}
