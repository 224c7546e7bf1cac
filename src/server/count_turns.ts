import type { TurnContext } from "botbuilder";
import { passedOver } from "../bot/turn_outcome.ts";
import type { EndedTurn } from "./metrics.ts";
import type { Watch } from "./watch.ts";

/**
 * Creates what counts and logs each turn: its type, how it ended and how long it took.
 *
 * @param watch Is told.
 */
export function countTurns({
  log,
  metrics,
}: Watch): (context: TurnContext, next: () => Promise<void>) => Promise<void> {
  return async (context, next) => {
    const { type } = context.activity;
    const began = performance.now();
    const end = (outcome: EndedTurn["outcome"]) => {
      const milliseconds = performance.now() - began;
      metrics.turnEnded({ type, outcome, seconds: milliseconds / 1000 });
      log.info("turn", { activity: type, outcome, milliseconds: Math.round(milliseconds) });
    };
    try {
      await next();
    } catch (error) {
      end("failed");
      throw error;
    }
    end(passedOver(context) ?? "done");
  };
}
