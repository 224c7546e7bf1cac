import { beginningOf } from "../live/beginning_of.ts";
import type { AzureTokens } from "../live/managed_identity.ts";
import { parsedJson } from "../live/parsed_json.ts";
import { readRetryAfter } from "../live/retry_after.ts";
import { within } from "../live/within.ts";
import type { Envelope } from "./envelope_of.ts";
import { IngestionError } from "./ingestion_error.ts";

/** Where and how envelopes are sent. */
export interface TrackOptions {
  /** Without a slash at the end. */
  endpoint: string;
  /** Absent where nobody has to sign in. */
  access?: { tokens: AzureTokens; scope: string } | undefined;
  /** The network; replaced in tests. */
  fetch?: typeof globalThis.fetch;
  /** How long it may take to get a token, and then to send, in milliseconds; 10 seconds unless told. */
  patienceMs?: number;
}

/** What became of envelopes. */
export interface Tracked {
  /** Those to send again. */
  again: readonly Envelope[];
  /** How many are lost, as they would never be taken. */
  lost: number;
  /** Why not all of them were taken. */
  fault?: unknown;
  /** How long to leave it alone at least, in milliseconds. */
  restMs?: number | undefined;
}

/** Sends envelopes; it never fails. */
export type Track = (envelopes: readonly Envelope[]) => Promise<Tracked>;

/** So many bytes of an answer are read: it says of each envelope that was refused why. */
const MOST_READ = 200_000;

/** What passes by itself; 439 is a quota that is used up. */
const PASSING = new Set([408, 429, 439, 500, 502, 503, 504]);

/** The same would be refused again, whenever it comes. */
const HOPELESS = new Set([400, 413]);

/** Somebody has to mend what is refused otherwise: a role, a setting. */
const REFUSED_REST = 60_000;

/**
 * Creates what sends envelopes to Application Insights. It follows no redirect, so its token goes nowhere
 * else: a connection string names the right host already.
 *
 * @param options Where and how.
 */
export function createTrack({
  endpoint,
  access,
  fetch = globalThis.fetch,
  patienceMs = 10_000,
}: TrackOptions): Track {
  const post = async (envelopes: readonly Envelope[]) => {
    const token = access && (await within(patienceMs, access.tokens.getToken(access.scope)));
    return await fetch(`${endpoint}/v2.1/track`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(token && { authorization: `Bearer ${token.token}` }),
      },
      body: JSON.stringify(envelopes),
      redirect: "manual",
      signal: AbortSignal.timeout(patienceMs),
    });
  };
  return async (envelopes) => {
    try {
      const response = await post(envelopes);
      // Read in any case, so that the connection can be used again.
      const { text } = await beginningOf(response, MOST_READ);
      return outcomeOf(response, text, envelopes);
    } catch (fault) {
      return { again: envelopes, lost: 0, fault };
    }
  };
}

function outcomeOf(
  { status, headers }: Response,
  text: string,
  envelopes: readonly Envelope[],
): Tracked {
  if (status === 206) return partOf(text, envelopes);
  if (status >= 200 && status < 300) return { again: [], lost: 0 };
  const fault = new IngestionError(status);
  if (HOPELESS.has(status)) return { again: [], lost: envelopes.length, fault };
  const restMs = PASSING.has(status)
    ? readRetryAfter(headers.get("retry-after"), Date.now())
    : REFUSED_REST;
  return { again: envelopes, lost: 0, fault, restMs };
}

/**
 * Some were taken; what was not is named by its place. Where it is not named, nothing is sent again, as
 * that could be what was taken; but all is not well.
 */
function partOf(text: string, envelopes: readonly Envelope[]): Tracked {
  const refused = new Map(errorsIn(text).map(({ index, statusCode }) => [index, statusCode]));
  const again = envelopes.filter((_, index) => PASSING.has(refused.get(index) ?? 0));
  const lost = envelopes.filter((_, index) => refused.has(index)).length - again.length;
  const [status = 206] = refused.values();
  return { again, lost, fault: new IngestionError(status) };
}

function errorsIn(text: string): { index: number; statusCode: number }[] {
  const { errors } = Object(parsedJson(text)) as { errors?: unknown };
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((error: unknown) => {
    const { index, statusCode } = Object(error) as { index?: unknown; statusCode?: unknown };
    return typeof index === "number" && typeof statusCode === "number"
      ? [{ index, statusCode }]
      : [];
  });
}
