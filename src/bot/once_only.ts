import { ActivityTypes, INVOKE_RESPONSE_KEY, type Middleware, type TurnContext } from "botbuilder";
import { SIGN_IN_REFUSED } from "./sign_in_request.ts";
import { turnKey } from "./turn_key.ts";
import { passOver } from "./turn_outcome.ts";
import { type TurnAnswer, TurnError, type TurnStore } from "./turn_store.ts";

/**
 * How long another replica is waited for, in milliseconds. Who pressed a button is told of an error
 * after 5 seconds. A message has 15, which is time to find out whether that replica is alive.
 */
const PATIENCE = { invoke: 4000, other: 8000 } as const;

/**
 * Takes an activity once, though it is delivered twice: Teams sends it again where the answer takes
 * long. A message is then passed over, and an invoke answered like the first time.
 */
export class OnceOnly implements Middleware {
  readonly #turns: TurnStore;

  /** @param turns Knows which turns were taken. */
  constructor(turns: TurnStore) {
    this.#turns = turns;
  }

  /** Goes on to the bot unless it has this activity already. */
  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const key = turnKey(context.activity);
    if (key === undefined || keepsNothing(context.activity)) return await next();
    const isInvoke = context.activity.type === ActivityTypes.Invoke;
    const { isRepeat, isElsewhere, answer } = await this.#turns.once(
      key,
      () => takeTurn(context, next),
      isInvoke ? PATIENCE.invoke : PATIENCE.other,
    );
    if (!isRepeat) return void (await answer);
    if (!isInvoke && !isElsewhere) return passOver(context, "repeated");
    // Where the first attempt fails, or the replica that was at it has ended, this is the next.
    const given = await answer.catch((error) => failedUnlessBusy(error, isInvoke));
    if (given === FAILED) return await this.onTurn(context, next);
    passOver(context, "repeated");
    if (given === undefined) return;
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: given });
  }
}

/** The message action may be answered twice, and what it shows of somebody's message is not to be kept. */
function keepsNothing({ name }: { name?: string }): boolean {
  return name === "composeExtension/fetchTask";
}

const FAILED = Symbol("failed");

/** What still runs elsewhere must not be run beside it: who waits for an answer is told to try again. */
function failedUnlessBusy(error: unknown, isInvoke: boolean): typeof FAILED | undefined {
  if (!(error instanceof TurnError && error.code === "ERR_TURN_BUSY")) return FAILED;
  if (isInvoke) throw error;
  return undefined;
}

async function takeTurn(context: TurnContext, next: () => Promise<void>): Promise<TurnAnswer> {
  await next();
  const answer: TurnAnswer = context.turnState.get(INVOKE_RESPONSE_KEY)?.value;
  // botbuilder's refusals repeat what they refuse, and that must not be kept; this one is the bot's own, and
  // each client has to be told.
  const isKept = answer === undefined || answer.status < 400 || answer.status === SIGN_IN_REFUSED;
  return isKept ? answer : { status: answer.status };
}
