import { type GraphRequest, METHODS } from "./findings.ts";
import { readAddress } from "./graph_address.ts";
import { headerLines, readHeaders } from "./read_headers.ts";

/** Graph takes no more in one batch. */
const MOST_IN_BATCH = 20;

/** A request within a batch, and its place in the batch's list. */
export interface BatchedRequest {
  index: number;
  /** By which its answer is known; its place where it has none. */
  id: string;
  request: GraphRequest;
}

/**
 * Says whether a request is a batch of others (Microsoft Learn, "JSON batching").
 *
 * @param path Path without host and version.
 */
export function isBatchPath(path: string): boolean {
  return /^\/+\$batch\/*$/i.test(path);
}

/**
 * Reads the requests within a batch. Their addresses are relative, with or without a slash.
 *
 * @param batch The request to `/$batch`, its body carried over as JSON.
 * @returns Those that can be read, in their order; none for any other request.
 */
export function batchedRequests(batch: GraphRequest): BatchedRequest[] {
  if (batch.body === null || !isBatchPath(batch.path)) return [];
  return batchItems(batch.body).flatMap((item, index) => {
    const request = readItem(item, batch);
    return request === undefined ? [] : [{ index, id: idOf(item) ?? `${index}`, request }];
  });
}

function batchItems(body: string): unknown[] {
  try {
    const { requests } = JSON.parse(body);
    return Array.isArray(requests) ? requests.slice(0, MOST_IN_BATCH) : [];
  } catch {
    return [];
  }
}

function idOf(item: unknown): string | undefined {
  const { id } = (item ?? {}) as { id?: unknown };
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
}

function readItem(item: unknown, batch: GraphRequest): GraphRequest | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  const { method, url, headers, body } = item as Record<string, unknown>;
  if (typeof url !== "string") return undefined;
  const [, origin, path = "", query = ""] =
    /^(https?:\/\/[^/?]+)?([^?]*)(\?.*)?$/is.exec(url) ?? [];
  const rooted = path.startsWith("/") ? path : `/${path}`;
  const address = readAddress({ origin: origin ?? null, path: rooted, query }, batch);
  if (address === undefined) return undefined;
  const stated = METHODS.find((known) => known === String(method).toUpperCase());
  return {
    method: stated ?? "GET",
    readFrom: "address",
    methodStated: stated !== undefined,
    ...address,
    headers: readHeaders(headerLines(headers)),
    body: body === undefined || body === null ? null : carriedBody(body),
  };
}

function carriedBody(body: unknown): string {
  return typeof body === "string" ? body : JSON.stringify(body);
}
