import { clearTimeout, setTimeout } from "node:timers";
import { within } from "../live/within.ts";
import type { Envelope } from "./envelope_of.ts";
import type { Track } from "./track.ts";

/** What a sender works with. */
export interface SenderOptions {
  track: Track;
  /** Called once when it begins to fail; the error's message may hold addresses, so it is not for a log. */
  onFault: (error: unknown) => void;
  /** Called when it works again, with how many envelopes were lost meanwhile. */
  onRecovery: (lost: number) => void;
  /** Does something later, and keeps no process running for it; gives what ends it. Replaced in tests. */
  after?: (milliseconds: number, work: () => void) => () => void;
  /** How long a stop may take, in milliseconds; 2 seconds unless told. */
  stopMs?: number;
}

/** So many are sent at once. */
const BATCH = 100;

/** So many are kept while they cannot be sent; then the oldest goes. */
const MOST = 1000;

/** So long the first one waits for others, in milliseconds. */
const PAUSE = 5000;

/** So long it is left alone at least, and at most, after it failed, in milliseconds. */
const SHORTEST_REST = 5000;
const LONGEST_REST = 300_000;

function afterUnref(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
}

/**
 * Sends envelopes in batches, beside what the bot does: whoever adds one waits for nothing, and however long
 * they are not taken, the memory that they need is bounded.
 */
export class Sender {
  readonly #track: Track;
  readonly #onFault: (error: unknown) => void;
  readonly #onRecovery: (lost: number) => void;
  readonly #after: NonNullable<SenderOptions["after"]>;
  readonly #stopMs: number;
  readonly #queue: Envelope[] = [];
  #lost = 0;
  /** How often it failed in a row. */
  #faults = 0;
  /** How long it asked to be left alone. */
  #restMs = 0;
  #isResting = false;
  #isStopping = false;
  #sending: Promise<void> | undefined;
  /** Ends the wait for the next batch. */
  #cancel: (() => void) | undefined;

  /** @param options What it works with. */
  constructor({ track, onFault, onRecovery, after = afterUnref, stopMs = 2000 }: SenderOptions) {
    this.#track = track;
    this.#onFault = onFault;
    this.#onRecovery = onRecovery;
    this.#after = after;
    this.#stopMs = stopMs;
  }

  /**
   * Takes an envelope to send; after a stop it takes none.
   *
   * @param envelope What to send.
   */
  add(envelope: Envelope): void {
    if (this.#isStopping) return;
    this.#queue.push(envelope);
    this.#dropOldest();
    if (this.#sending === undefined && !this.#isResting) this.#sendSoon();
  }

  /** Sends what is left, as far as there is time. It never fails. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#cancel?.();
    await within(this.#stopMs, this.#drain()).catch(() => {});
  }

  async #drain(): Promise<void> {
    await this.#sending;
    while (this.#queue.length > 0) {
      await this.#send();
      if (this.#faults > 0) return;
    }
  }

  #sendSoon(): void {
    if (this.#queue.length >= BATCH) this.#begin();
    else if (this.#queue.length > 0) this.#beginAfter(PAUSE);
  }

  #beginAfter(milliseconds: number): void {
    this.#cancel ??= this.#after(milliseconds, () => this.#begin());
  }

  #begin(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#isResting = false;
    if (this.#queue.length === 0) return;
    this.#sending = this.#send().then(() => {
      this.#sending = undefined;
      if (!this.#isStopping) this.#goOn();
    });
  }

  #goOn(): void {
    if (this.#faults === 0) {
      this.#sendSoon();
      return;
    }
    this.#isResting = true;
    const patience = SHORTEST_REST * 2 ** Math.min(this.#faults - 1, 10);
    this.#beginAfter(Math.min(Math.max(patience, this.#restMs), LONGEST_REST));
  }

  async #send(): Promise<void> {
    const { again, lost, fault, restMs = 0 } = await this.#track(this.#queue.splice(0, BATCH));
    this.#lost += lost;
    this.#restMs = restMs;
    this.#queue.unshift(...again);
    this.#dropOldest();
    if (fault === undefined) this.#succeed();
    else this.#fail(fault);
  }

  #fail(fault: unknown): void {
    if (this.#faults === 0) this.#onFault(fault);
    this.#faults += 1;
  }

  #succeed(): void {
    if (this.#faults === 0) return;
    this.#onRecovery(this.#lost);
    this.#lost = 0;
    this.#faults = 0;
  }

  #dropOldest(): void {
    this.#lost += this.#queue.splice(0, Math.max(0, this.#queue.length - MOST)).length;
  }
}
