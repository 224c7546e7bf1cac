import type { z } from "zod";
import type { Seen, Unseen } from "../core/tenant/tenant_records.ts";
import { GraphCallError, type GraphClient, type GraphResponse } from "./graph_client.ts";
import { parsedJson } from "./parsed_json.ts";

/** Graph wants another token: the person's or the app's situation has changed. */
export class ClaimsNeeded extends Error {
  override readonly name = "ClaimsNeeded";
  /** What the next token has to show, as JSON. */
  readonly claims: string;

  /** @param claims What the next token has to show, as JSON. */
  constructor(claims: string) {
    super("Graph wants another token");
    this.claims = claims;
  }
}

/**
 * Reads one thing from Graph. That it cannot be read is an answer as well; nothing is concluded from it.
 *
 * @param client Reads with the person's token.
 * @param address The whole address.
 * @param shape What is read of the answer.
 * @returns What was seen: null where Graph knows nothing there.
 * @throws {ClaimsNeeded} When only another token would do.
 */
export async function see<T>(
  client: GraphClient,
  address: string,
  shape: z.ZodType<T>,
): Promise<Seen<T | null>> {
  try {
    return read(await client.get(address), shape);
  } catch (error) {
    if (!(error instanceof GraphCallError)) throw error;
    return unseen(error.code === "ERR_GRAPH_LATE" ? "late" : "failed");
  }
}

/** Says why something was not seen. */
export function unseen(why: Unseen): { kind: "unseen"; why: Unseen } {
  return { kind: "unseen", why };
}

/**
 * Goes on from what was seen; what was not seen stays so.
 *
 * @param seen What was seen, or not.
 * @param change What follows from it.
 */
export function mapSeen<T, U>(seen: Seen<T>, change: (value: T) => U): Seen<U> {
  return seen.kind === "unseen" ? seen : { ...seen, value: change(seen.value) };
}

function read<T>(response: GraphResponse, shape: z.ZodType<T>): Seen<T | null> {
  const { status, claims, body } = response;
  if (claims !== undefined) throw new ClaimsNeeded(claims);
  if (status === 404) return { kind: "seen", value: null };
  if (status === 403) return unseen("forbidden");
  if (status === 429 || status === 503) return unseen("throttled");
  const parsed = status === 200 ? shape.safeParse(parsedJson(body)) : undefined;
  return parsed?.success ? { kind: "seen", value: parsed.data } : unseen("failed");
}
