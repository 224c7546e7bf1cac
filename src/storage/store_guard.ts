import { StoreError } from "../bot/store_error.ts";

/** What the storage is asked for, as a fault names it. */
export type Operation = "notes" | "turns" | "sweep" | "check";

/** Whether the storage does what it is asked for. */
export interface StoreHealth {
  /** It failed the last time: the bot answers without it. */
  readonly isDegraded: boolean;
}

/** How patient the bot is with its storage, and who is told. */
export interface GuardOptions {
  /** How long an operation may take, in milliseconds; 1.5 seconds unless told. */
  deadlineMs?: number;
  /** How long the storage is left alone after it failed, in milliseconds; 5 seconds unless told. */
  restMs?: number;
  /** Called for each operation that failed; the error's message may hold addresses, so it is not for a log. */
  onFault?: (operation: Operation, error: unknown) => void;
  /** Called when the storage works again. */
  onRecovery?: () => void;
  /** A clock in milliseconds that never goes back; replaced in tests. */
  now?: () => number;
}

/**
 * Stands between the bot and its storage, so that one that is down, slow or wrong costs a turn a moment
 * at most, and most turns nothing: after a failure nothing is asked of it for a while, then one operation
 * is let through to see.
 */
export class StoreGuard implements StoreHealth {
  readonly #deadlineMs: number;
  readonly #restMs: number;
  readonly #onFault: (operation: Operation, error: unknown) => void;
  readonly #onRecovery: () => void;
  readonly #now: () => number;
  /** When the next operation is let through; undefined while all is well. */
  #restsUntil: number | undefined;

  /** @param options How patient it is. */
  constructor({
    deadlineMs = 1500,
    restMs = 5000,
    onFault = () => {},
    onRecovery = () => {},
    now = () => performance.now(),
  }: GuardOptions = {}) {
    this.#deadlineMs = deadlineMs;
    this.#restMs = restMs;
    this.#onFault = onFault;
    this.#onRecovery = onRecovery;
    this.#now = now;
  }

  get isDegraded(): boolean {
    return this.#restsUntil !== undefined;
  }

  /**
   * Asks the storage for something.
   *
   * @param operation What it is, for whoever is told of a fault.
   * @param work Does it, and ends when the signal says so.
   * @returns What the work gives.
   * @throws {StoreError} When the storage failed, or is left alone. A `StoreError` of the work itself is
   *   no fault of the storage.
   */
  async run<T>(operation: Operation, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.#restsUntil !== undefined) {
      if (this.#now() < this.#restsUntil) throw unreachable();
      // The others go on without it until this one has come back.
      this.#rest();
    }
    try {
      const given = await this.#inTime(work);
      this.#recover();
      return given;
    } catch (error) {
      if (error instanceof StoreError) throw error;
      this.#rest();
      this.#onFault(operation, error);
      throw unreachable();
    }
  }

  #rest(): void {
    this.#restsUntil = this.#now() + this.#restMs;
  }

  #recover(): void {
    if (this.#restsUntil === undefined) return;
    this.#restsUntil = undefined;
    this.#onRecovery();
  }

  /** Not everything listens to a signal, so what is late is left behind. */
  async #inTime<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const stop = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        stop.abort();
        reject(new DOMException("The storage did not answer in time", "TimeoutError"));
      }, this.#deadlineMs);
    });
    try {
      return await Promise.race([work(stop.signal), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

function unreachable(): StoreError {
  return new StoreError(
    "ERR_STORE_UNREACHABLE",
    "Cannot reach the storage now: it failed or did not answer in time, try again in a while",
  );
}
