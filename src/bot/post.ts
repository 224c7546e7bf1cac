import type { TurnContext } from "botbuilder";
import type { Outcome, PostProblem } from "./outcome.ts";

/**
 * Posts what is for the conversation.
 *
 * @param context The turn.
 * @param outcome What the bot has to say.
 * @returns What is left to say to the one who pressed: that it is posted, or why it could not be.
 */
export async function post(
  context: TurnContext,
  outcome: Outcome,
): Promise<Exclude<Outcome, { kind: "post" }>> {
  if (outcome.kind !== "post") return outcome;
  try {
    await context.sendActivity(outcome.message);
    return { kind: "text", text: outcome.done };
  } catch (error) {
    return { kind: "card", card: outcome.orElse(problemOf(error)) };
  }
}

/**
 * The connector's word for a bot that is not in the conversation, or knows none.
 *
 * Source: Microsoft Learn, "Conversation basics", status codes.
 */
function problemOf(error: unknown): PostProblem {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return status === 403 || status === 404 ? "notMember" : "notPosted";
}
