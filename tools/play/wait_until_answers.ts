import { setTimeout as delay } from "node:timers/promises";

/**
 * Asks an address until it answers with success.
 *
 * @param url The address to ask.
 * @param signal Ends the waiting.
 * @throws The signal's reason, once it is aborted.
 */
export async function waitUntilAnswers(url: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    if (await isSuccess(url, signal)) return;
    await delay(100);
  }
}

async function isSuccess(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(url, { signal });
    await response.text();
    return response.ok;
  } catch {
    return false;
  }
}
