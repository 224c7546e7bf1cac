import { Buffer } from "node:buffer";
import { Agent, request } from "node:http";
import type { Connector } from "./connector.ts";
import { type DeliveryMode, sampleTurn } from "./sample_turn.ts";

/** How turns are sent. */
export interface Drive {
  /** The bots; they take turns by rotation. */
  urls: readonly string[];
  /** What the bots send their messages to. */
  connector: Connector;
  turns: number;
  /** How many are under way at once. */
  atOnce: number;
  deliveryMode?: DeliveryMode;
}

/** The bots close a connection that was not used for 5 seconds; this end has to be first. */
const agent = new Agent({ keepAlive: true, timeout: 2000 });

/**
 * Sends so many turns, each of another person in another conversation.
 *
 * @returns How long each took, from the call to the end of its answer, in milliseconds.
 * @throws {Error} When a bot answers one of them with anything but a success, or with no card.
 */
export async function drive({ urls, connector, turns, atOnce, ...how }: Drive): Promise<number[]> {
  const { deliveryMode = "normal" } = how;
  const before = connector.cards;
  const times: number[] = [];
  let next = 0;
  const sendInTurn = async () => {
    while (next < turns) {
      const url = urls[next++ % urls.length] ?? "";
      const activity = sampleTurn(connector.url, deliveryMode);
      const started = performance.now();
      await postJson(url, activity);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sendInTurn));
  const cards = connector.cards - before;
  if (deliveryMode === "normal" && cards !== turns) {
    throw new Error(`ERR_CARDS_MISSING: Cannot measure as ${turns} turns brought ${cards} cards`);
  }
  return times;
}

/**
 * Sends JSON.
 *
 * @param url Where to.
 * @param body The JSON.
 * @returns What is answered.
 * @throws {Error} When it is answered with anything but a success.
 */
export function postJson(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
    };
    const sent = request(url, { method: "POST", agent, headers }, (got) => {
      let text = "";
      got.setEncoding("utf8");
      got.on("data", (part: string) => {
        text += part;
      });
      got.on("end", () => {
        const { statusCode = 0 } = got;
        if (statusCode >= 200 && statusCode < 300) resolve(text);
        else reject(new Error(`ERR_TURN_REFUSED: Cannot measure as a bot answered ${statusCode}`));
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
