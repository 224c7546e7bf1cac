import { type Azurite, containerAt, open, settingsOf } from "./azurite.ts";
import { startFront } from "./front.ts";

/**
 * Opens a new container through a front, so that a test sees, and spoils, what passes.
 *
 * @param azurite Where the container is made.
 * @param container Its name.
 * @param isHeard Is asked for each answer whether it arrives.
 */
export async function openBehindFront(azurite: Azurite, container: string, isHeard: () => boolean) {
  const front = await startFront(() => azurite.url, isHeard);
  await containerAt(azurite.url, container).create();
  return { front, storage: open(settingsOf(front.url, container)) };
}
