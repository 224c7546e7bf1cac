import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What the bots send their messages to, in place of Teams; on loopback. */
export interface Connector {
  /** What activities name as their `serviceUrl`. */
  url: string;
  /** Cards so far. */
  readonly cards: number;
  /** The last message, as it came. */
  readonly last: string;
  stop(): Promise<void>;
}

/** Starts a connector that takes all it is sent, and looks at nothing: it has to be cheap. */
export async function startConnector(): Promise<Connector> {
  let count = 0;
  let cards = 0;
  let last = "";
  const server = createServer(async (request, response) => {
    request.setEncoding("utf8");
    let text = "";
    for await (const part of request) text += part;
    count++;
    if (text.includes('"AdaptiveCard"')) cards++;
    last = text;
    response.writeHead(200, { "content-type": "application/json" });
    response.end(`{"id":"sent-${count}"}`);
  });
  // A connection that is closed in the moment of its next use would lose a card.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    get cards() {
      return cards;
    },
    get last() {
      return last;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
