import { createServer, type IncomingHttpHeaders } from "node:http";
import type { Envelope } from "../../src/telemetry/envelope_of.ts";
import { close, listen, textOf } from "../server/loopback.ts";

/** Something that was sent. */
export interface Sent {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingHttpHeaders;
  envelopes: Envelope[];
}

/** What to answer, once. */
export interface InsightsAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Application Insights, on loopback. */
export interface FakeInsights {
  /** Without a slash at the end. */
  url: string;
  connectionString: string;
  sent: Sent[];
  /** Taken one after another; then all is well. */
  answers: InsightsAnswer[];
  /** Ends when so many envelopes have come. */
  received(count: number): Promise<Envelope[]>;
  stop(): Promise<void>;
}

/** The resource's key. */
export const KEY = "c0ffee17-53b6-4f0a-9e21-7ac4d8f3610b";

/** Starts it. */
export async function startInsights(): Promise<FakeInsights> {
  const sent: Sent[] = [];
  const answers: InsightsAnswer[] = [];
  const waiting = new Set<() => void>();
  const all = () => sent.flatMap(({ envelopes }) => envelopes);
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    sent.push({ method, url, headers, envelopes: JSON.parse(await textOf(request)) });
    const { status, headers: more, body } = answers.shift() ?? { status: 200 };
    response.writeHead(status, { "content-type": "application/json", ...more });
    response.end(JSON.stringify(body ?? {}));
    for (const look of waiting) look();
  });
  const url = `http://127.0.0.1:${await listen(server)}`;
  return {
    url,
    connectionString: `InstrumentationKey=${KEY};IngestionEndpoint=${url}/`,
    sent,
    answers,
    received: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (all().length >= count) resolve(all());
        };
        waiting.add(look);
        look();
      }),
    stop: () => close(server),
  };
}
