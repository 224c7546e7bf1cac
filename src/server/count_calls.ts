import { errorLabel } from "./error_label.ts";
import type { ConnectorCall } from "./metrics.ts";
import type { RetryOptions } from "./retry_call.ts";
import type { Watch } from "./watch.ts";

/** What is thrown where an answer does not come in time. */
const LATE: ReadonlySet<string> = new Set(["AbortError", "TimeoutError"]);

/**
 * Makes a call of the connector, and counts how it went.
 *
 * @param watch Is told.
 * @param operation What the call does.
 * @param call Makes it, and tells of each try.
 * @returns What the call gives.
 * @throws What the call throws.
 */
export async function countCalls<T>(
  { log, metrics }: Watch,
  operation: ConnectorCall["operation"],
  call: (told: Pick<RetryOptions, "onRetry" | "onGivenUp">) => Promise<T>,
): Promise<T> {
  const count = (outcome: ConnectorCall["outcome"]) =>
    metrics.connectorCall({ operation, outcome });
  let isGivenUp = false;
  const told = {
    onRetry: () => count("retried"),
    onGivenUp: (tries: number, error: unknown) => {
      isGivenUp = true;
      log.warn("given-up", { operation, tries, error: errorLabel(error) });
    },
  };
  try {
    const given = await call(told);
    count("done");
    return given;
  } catch (error) {
    const isLate = error instanceof Error && LATE.has(error.name);
    count(isGivenUp ? "given-up" : isLate ? "timed-out" : "failed");
    throw error;
  }
}
