import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  type ConversationReference,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from "botbuilder";
import { plainAnswer } from "../bot/plain_answer.ts";
import { languageFor } from "../cards/language.ts";
import { CallerError } from "./caller_error.ts";
import { countCalls } from "./count_calls.ts";
import { countTurns } from "./count_turns.ts";
import { errorLabel } from "./error_label.ts";
import { isMalformedInvoke } from "./malformed_invoke.ts";
import type { ConnectorCall } from "./metrics.ts";
import { limitTime, requestId } from "./request_scope.ts";
import { REAL_WAITING, retryCall, type Waiting } from "./retry_call.ts";
import type { Watch } from "./watch.ts";

/** How long a turn may send, in milliseconds: Teams waits 15 seconds for it. */
const TURN_TIME = 10_000;

/** The same for an invoke, whose sender looks at a spinning wheel and is told of an error after 5. */
const INVOKE_TIME = 2000;

/** Of one that tells of a sign-in nobody waits for the answer; a look-up of seconds comes before it sends. */
const SIGN_IN_TIME = 8000;

/** Under this a turn keeps until when it may send. */
const UNTIL = Symbol("until");

type Authentication = NonNullable<ConstructorParameters<typeof CloudAdapter>[0]>;
type Logic = (context: TurnContext) => Promise<void>;
type ProcessActivity = (
  caller: string,
  activity: Activity,
  logic: Logic,
) => Promise<InvokeResponse | undefined>;

/** What the adapter works with. */
export interface BotAdapterParts {
  /** Is told what happens. */
  watch: Watch;
  /** How time passes; replaced in tests. */
  waiting?: Waiting | undefined;
}

/**
 * A CloudAdapter that keeps errors to itself, and tries again what the connector refuses for the
 * moment.
 *
 * botbuilder's own prints what was thrown to the console and answers with its message. Both may
 * repeat what somebody pasted, so here an error ends as a status and, in the log, as its name.
 */
export class BotAdapter extends CloudAdapter {
  readonly #watch: Watch;
  readonly #waiting: Waiting;

  /**
   * @param authentication Tells whose calls are accepted and signs the bot's own.
   * @param parts What it works with.
   */
  constructor(authentication: Authentication, { watch, waiting = REAL_WAITING }: BotAdapterParts) {
    super(authentication);
    this.#watch = watch;
    this.#waiting = waiting;
    this.use(countTurns(watch));
    this.use(async ({ activity, turnState }, next) => {
      const until = waiting.now() + timeFor(activity);
      turnState.set(UNTIL, until);
      limitTime(() => until - waiting.now());
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

  #retry<T>(
    operation: ConnectorCall["operation"],
    { turnState }: TurnContext,
    call: () => Promise<T>,
  ): Promise<T> {
    const until: number = turnState.get(UNTIL);
    return countCalls(this.#watch, operation, (told) =>
      retryCall(call, { ...this.#waiting, until, ...told }),
    );
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
      if (error instanceof CallerError) {
        this.#watch.refused(error.refusal);
        return { status: error.status };
      }
      this.#watch.log.error("turn-failed", { error: errorLabel(error) });
      return { status: 500 };
    }
  }

  async #apologise(context: TurnContext, error: unknown): Promise<void> {
    this.#watch.log.error("turn-failed", { error: errorLabel(error) });
    const { activity } = context;
    const { replies } = languageFor(activity.locale).cards;
    const id = requestId();
    const beside = id === undefined ? undefined : replies.requestId(id);
    const apology = plainAnswer(activity, replies.apology, beside);
    const failed = { type: ActivityTypes.InvokeResponse, value: { status: 500 } };
    const answer = apology ?? (activity.type === ActivityTypes.Invoke ? failed : undefined);
    try {
      if (answer !== undefined) await context.sendActivity(answer);
    } catch (second) {
      this.#watch.log.error("apology-failed", { error: errorLabel(second) });
    }
  }
}

function timeFor({ type, name }: { type: string; name?: unknown }): number {
  if (type !== ActivityTypes.Invoke) return TURN_TIME;
  return typeof name === "string" && name.startsWith("signin/") ? SIGN_IN_TIME : INVOKE_TIME;
}
