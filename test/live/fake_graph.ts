import type { Surroundings } from "../../src/live/graph_client.ts";

/** One answer of a fake network: what is answered, or what is thrown. */
export type FakeAnswer = Response | Error | ((address: string) => Response | Promise<Response>);

/** A network and a clock of a test's own. */
export interface FakeNetwork {
  surroundings: Surroundings;
  /** What was asked, first to last. */
  asked: { address: string; headers: Headers; redirect: RequestRedirect | undefined }[];
  /** How long was waited, in milliseconds. */
  waited: number[];
}

/**
 * Makes a network that gives these answers, one after the other, and the last one again and again.
 *
 * @param answers What it gives.
 */
export function fakeNetwork(...answers: FakeAnswer[]): FakeNetwork {
  let now = 0;
  const asked: FakeNetwork["asked"] = [];
  const waited: number[] = [];
  const fetch = async (address: string | URL | Request, init?: RequestInit) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push({
      address: String(address),
      headers: new Headers(init?.headers),
      redirect: init?.redirect,
    });
    if (answer === undefined) throw new TypeError("No answer");
    if (answer instanceof Error) throw answer;
    return typeof answer === "function" ? await answer(String(address)) : answer.clone();
  };
  const sleep = async (milliseconds: number) => {
    waited.push(milliseconds);
    now += milliseconds;
  };
  return { surroundings: { fetch, now: () => now, sleep }, asked, waited };
}

/** An answer of JSON. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), { status, headers });
}
