import type { LookedUp } from "../bot/looked_up.ts";
import type { Watch } from "./watch.ts";

/**
 * Creates what logs and counts look-ups in a tenant: a line for each, with who looked at which app, so that
 * whoever runs the bot can tell, and nothing of what was seen.
 *
 * @param watch Is told.
 */
export function createLookUpLog({ log, metrics }: Watch): (lookedUp: LookedUp) => void {
  return ({ person, app, end }) => {
    metrics.lookedUp(end);
    const fields = { person, app, outcome: end };
    if (end === "seen") log.info("tenant-looked-up", fields);
    else log.warn("tenant-look-up-failed", fields);
  };
}
