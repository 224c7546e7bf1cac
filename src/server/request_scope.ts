import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";

const scope = new AsyncLocalStorage<string>();

/**
 * Runs something under a new request id, which all that it logs and says carries.
 *
 * @param work What to run.
 */
export function withRequestId<T>(work: () => T): T {
  return scope.run(randomUUID(), work);
}

/** The id of the request that is being answered; undefined outside of any. */
export function requestId(): string | undefined {
  return scope.getStore();
}
