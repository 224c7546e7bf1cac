import { clearTimeout, setTimeout } from "node:timers";
import type { BlobBox, ListedBlob } from "./blob_box.ts";
import type { StoreGuard } from "./store_guard.ts";

/** So many blobs are dropped at once. */
const AT_ONCE = 10;

/**
 * Drops what is over from all blobs of a kind. Replicas that sweep at once do not harm: who comes second
 * finds a blob gone, or changed.
 *
 * @param box Where the blobs are.
 * @param guard Stands in front of it.
 * @param prefix How their names begin.
 * @param drop Drops what is over from one.
 * @throws {StoreError} When the storage cannot be reached: the rest waits for the next time.
 */
export async function sweep(
  box: BlobBox,
  guard: StoreGuard,
  prefix: string,
  drop: (blob: ListedBlob) => Promise<void>,
): Promise<void> {
  let from: string | undefined;
  do {
    const page = await guard.run("sweep", (signal) => box.list(prefix, from, signal));
    for (let at = 0; at < page.blobs.length; at += AT_ONCE) {
      await Promise.all(page.blobs.slice(at, at + AT_ONCE).map(drop));
    }
    from = page.next;
  } while (from !== undefined);
}

/** The longest time between two sweeps, in milliseconds; a third of it is left to chance. */
const LONGEST_PAUSE = 5 * 60_000;

/**
 * Does something every few minutes, and keeps no process running for it.
 *
 * @param work Must not fail.
 * @param random From 0 to just below 1, so that replicas do not all begin at once.
 * @param longest The longest time in between, in milliseconds; replaced in tests.
 * @returns Ends it.
 */
export function everyFewMinutes(
  work: () => Promise<void>,
  random: () => number,
  longest: number = LONGEST_PAUSE,
): () => void {
  let isOver = false;
  let timer: NodeJS.Timeout;
  const wait = () => {
    if (isOver) return;
    timer = setTimeout(() => work().finally(wait), longest * (1 - random() / 3));
    timer.unref();
  };
  wait();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
