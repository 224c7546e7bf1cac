import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  type InvokeResponse,
  type TurnContext,
} from "botbuilder";
import { errorLabel } from "./error_label.ts";

/** What the reader of a chat sees when a turn failed. */
const APOLOGY =
  "Sorry, something went wrong on my side and nothing was diagnosed. Please send it again.";

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
 * A CloudAdapter that keeps errors to itself.
 *
 * botbuilder's own prints what was thrown to the console and answers with its message. Both may
 * repeat what somebody pasted, so here an error ends as a status and, in the log, as its name.
 */
export class BotAdapter extends CloudAdapter {
  readonly #log: (line: string) => void;

  /**
   * @param authentication Tells whose calls are accepted and signs the bot's own.
   * @param log Takes one line a failure: the error's name, never its message.
   */
  constructor(authentication: Authentication, log: (line: string) => void) {
    super(authentication);
    this.#log = log;
    this.onTurnError = (context, error) => this.#apologise(context, error);
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
      if (context.activity.type === ActivityTypes.Message) await context.sendActivity(APOLOGY);
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
