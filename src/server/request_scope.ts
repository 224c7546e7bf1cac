import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";

/** What belongs to the request that is being answered, wherever in the code. */
interface RequestScope {
  id: string;
  timeLeft?: () => number;
}

const scope = new AsyncLocalStorage<RequestScope>();

/**
 * Runs something under a new request id, which all that it logs and says carries.
 *
 * @param work What to run.
 */
export function withRequestId<T>(work: () => T): T {
  return scope.run({ id: randomUUID() }, work);
}

/** The id of the request that is being answered; undefined outside of any. */
export function requestId(): string | undefined {
  return scope.getStore()?.id;
}

/**
 * Says how long the calls may take that answering this request needs.
 *
 * @param left Gives the milliseconds that are left.
 */
export function limitTime(left: () => number): void {
  const store = scope.getStore();
  if (store !== undefined) store.timeLeft = left;
}

/** How many milliseconds a call may take that begins now; undefined where nobody said. */
export function timeLeft(): number | undefined {
  return scope.getStore()?.timeLeft?.();
}
