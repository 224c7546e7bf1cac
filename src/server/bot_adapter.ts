import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  type ConversationReference,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from "botbuilder";
import { languageFor } from "../cards/language.ts";
import { errorLabel } from "./error_label.ts";
import { isMalformedInvoke } from "./malformed_invoke.ts";
import { REAL_WAITING, retryCall, type Waiting } from "./retry_call.ts";
import { withoutOwnRetries } from "./without_own_retries.ts";

/** How long a turn may send, in milliseconds: Teams waits 15 seconds for it. */
const TURN_TIME = 10_000;

/** The same for an invoke, whose sender looks at a spinning wheel and is told of an error after 5. */
const INVOKE_TIME = 2000;

/** Under this a turn keeps until when it may send. */
const UNTIL = Symbol("until");

/** What jsonwebtoken throws for a token whose signature, claims or times are wrong. */
const TOKEN_ERRORS = ["JsonWebTokenError", "NotBeforeError", "TokenExpiredError"];

type Authentication = NonNullable<ConstructorParameters<typeof CloudAdapter>[0]>;
type Logic = (context: TurnContext) => Promise<void>;
type ProcessActivity = (
  caller: string,
  activity: Activity,
  logic: Logic,
) => Promise<InvokeResponse | undefined>;

/**
 * A CloudAdapter that keeps errors to itself, and tries again what the connector refuses for the
 * moment.
 *
 * botbuilder's own prints what was thrown to the console and answers with its message. Both may
 * repeat what somebody pasted, so here an error ends as a status and, in the log, as its name.
 */
export class BotAdapter extends CloudAdapter {
  readonly #log: (line: string) => void;
  readonly #waiting: Waiting;

  /**
   * @param authentication Tells whose calls are accepted and signs the bot's own.
   * @param log Takes one line a failure: the error's name, never its message.
   * @param waiting How time passes; replaced in tests.
   */
  constructor(
    authentication: Authentication,
    log: (line: string) => void,
    waiting: Waiting = REAL_WAITING,
  ) {
    super(authentication);
    this.#log = log;
    this.#waiting = waiting;
    this.use(async ({ activity, turnState }, next) => {
      const time = activity.type === ActivityTypes.Invoke ? INVOKE_TIME : TURN_TIME;
      turnState.set(UNTIL, waiting.now() + time);
      await next();
    });
    this.use(async (context, next) => {
      if (!isMalformedInvoke(context.activity)) return await next();
      const value: InvokeResponse = { status: 400 };
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
    });
    this.onTurnError = (context, error) => this.#apologise(context, error);
  }

  /** Sends one after the other, so that none that arrived is sent again. */
  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      const send = () => super.sendActivities(context, [activity]);
      responses.push(...(await this.#retry("send", context, send)));
    }
    return responses;
  }

  override updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): ReturnType<CloudAdapter["updateActivity"]> {
    return this.#retry("update", context, () => super.updateActivity(context, activity));
  }

  override deleteActivity(
    context: TurnContext,
    reference: Partial<ConversationReference>,
  ): Promise<void> {
    return this.#retry("delete", context, () => super.deleteActivity(context, reference));
  }

  #retry<T>(name: string, { turnState }: TurnContext, call: () => Promise<T>): Promise<T> {
    withoutOwnRetries(turnState.get(this.ConnectorClientKey));
    const until: number = turnState.get(UNTIL);
    return retryCall(call, { ...this.#waiting, name, until, log: this.#log });
  }

  protected override async processActivity(
    caller: never,
    activity: Activity,
    logic: Logic,
  ): Promise<InvokeResponse | undefined> {
    const process: ProcessActivity = super.processActivity.bind(this);
    try {
      return await process(caller, activity, logic);
    } catch (error) {
      this.#log(`call refused: ${errorLabel(error)}`);
      return { status: isTokenError(error) ? 401 : 500 };
    }
  }

  async #apologise(context: TurnContext, error: unknown): Promise<void> {
    this.#log(`turn failed: ${errorLabel(error)}`);
    try {
      const { cards } = languageFor(context.activity.locale);
      if (context.activity.type === ActivityTypes.Message) {
        await context.sendActivity(cards.replies.apology);
      }
      if (context.activity.type === ActivityTypes.Invoke) {
        await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 500 } });
      }
    } catch (second) {
      this.#log(`apology failed: ${errorLabel(second)}`);
    }
  }
}

function isTokenError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // botbuilder does not export its AuthenticationError, which has no name but always this status.
  const isRefusal = "statusCode" in error && error.statusCode === 401;
  return isRefusal || TOKEN_ERRORS.includes(error.name);
}
