import type { TurnContext } from "botbuilder";

/** How a turn ends that the bot does not get to see. */
export type PassedOver = "repeated" | "limited";

const PASSED_OVER = Symbol("passed over");

/**
 * Says that a turn does not reach the bot, for those who count.
 *
 * @param context The turn.
 * @param why Why not.
 */
export function passOver({ turnState }: TurnContext, why: PassedOver): void {
  turnState.set(PASSED_OVER, why);
}

/**
 * Says why a turn did not reach the bot; undefined where it did.
 *
 * @param context The turn.
 */
export function passedOver({ turnState }: TurnContext): PassedOver | undefined {
  return turnState.get(PASSED_OVER);
}
