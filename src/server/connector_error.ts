/** What the service that carries our messages answered instead of taking one. */
export interface ConnectorError {
  /** The HTTP status; undefined where there was no answer, as with a timeout. */
  status: number | undefined;
  /** The value of `Retry-After`, where it was sent. */
  retryAfter: string | undefined;
}

/**
 * Reads what a failed call of the connector says about trying again, and nothing else of it.
 *
 * @param error What was thrown.
 */
export function readConnectorError(error: unknown): ConnectorError {
  if (!(error instanceof Error)) return { status: undefined, retryAfter: undefined };
  const { statusCode, response } = error as {
    statusCode?: unknown;
    response?: { headers?: { get?: unknown } } | null;
  };
  const headers = response?.headers;
  const retryAfter = typeof headers?.get === "function" ? headers.get("retry-after") : undefined;
  return {
    status: typeof statusCode === "number" ? statusCode : undefined,
    retryAfter: typeof retryAfter === "string" ? retryAfter : undefined,
  };
}
