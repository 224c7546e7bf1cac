import { setInterval } from "node:timers";
import { LRUCache } from "lru-cache";

/** What is over stays no longer than this, in milliseconds. */
const SWEPT_EVERY = 60_000;

/**
 * Creates a cache whose entries really go when their time is over: lru-cache by itself keeps them until
 * others need the room, which on a quiet day is never.
 *
 * @param options Of lru-cache; a `ttl` and a bound are among them.
 * @param every Does something again and again; replaced in tests.
 */
export function expiring<K extends {}, V extends {}>(
  options: LRUCache.Options<K, V, unknown>,
  every: (work: () => void) => { stop(): void } = everyMinute,
): LRUCache<K, V> {
  const cache = new LRUCache<K, V>(options);
  // Whoever lets go of the cache ends this as well.
  const held = new WeakRef(cache);
  const sweeping = every(() => {
    const kept = held.deref();
    if (kept === undefined) sweeping.stop();
    else kept.purgeStale();
  });
  return cache;
}

/** It keeps no process running. */
function everyMinute(work: () => void): { stop(): void } {
  const timer = setInterval(work, SWEPT_EVERY);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
