import { isDeepStrictEqual } from "node:util";
import {
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  type InvokeResponse,
  type MessagingExtensionAction,
  type MessagingExtensionActionResponse,
  type TaskModuleRequest,
  type TaskModuleResponse,
  TeamsActivityHandler,
  type TurnContext,
} from "botbuilder";
import { noticeCard } from "../cards/notice_card.ts";
import { pasteCard } from "../cards/paste_card.ts";
import type { Setting } from "../cards/setting.ts";
import { welcomeCard } from "../cards/welcome_card.ts";
import { payloadTexts } from "./action_payload.ts";
import { answerPress } from "./answer_press.ts";
import { answerSignIn, type SignInInvoke } from "./answer_sign_in.ts";
import { bringsFiles } from "./attached_files.ts";
import { cardInDialog } from "./card_in_dialog.ts";
import { CaseMemory } from "./case_memory.ts";
import { Desk, type DeskParts } from "./desk.ts";
import type { DownloadOptions } from "./download_file.ts";
import { hear } from "./hear.ts";
import type { LookedUp } from "./looked_up.ts";
import { messageTexts } from "./message_text.ts";
import { memoryNotes, type NoteStore } from "./note_store.ts";
import type { Outcome } from "./outcome.ts";
import { cardMessage, messageOf } from "./outgoing.ts";
import { post } from "./post.ts";
import type { Press } from "./press.ts";
import { readMessage } from "./read_message.ts";
import { readProof } from "./read_proof.ts";
import { readShown } from "./read_shown.ts";
import { settingOf } from "./setting_of.ts";
import { readSignInFailure, type SignInFailure } from "./sign_in_failure.ts";
import { LOGIN_REQUEST, signInRequest } from "./sign_in_request.ts";
import { TenantDesk, type Timer } from "./tenant_desk.ts";
import type { TenantLookUp } from "./tenant_look_up.ts";

/** What the bot works with. */
export interface BotParts {
  /** The clock, in seconds since 1970; replaced in tests. */
  now?: () => number;
  /** Where it keeps what it was shown; this process alone unless told. */
  notes?: NoteStore;
  /** What files are fetched with; the runtime's own unless told. */
  fetch?: DownloadOptions["fetch"];
  /** Is told of each diagnosis, for those who count. */
  onAnswered?: DeskParts["onAnswered"];
  /** Looks into a tenant on behalf of whoever asks; nothing does unless told. */
  tenant?: TenantLookUp | undefined;
  /** Is told of each of these look-ups, for those who have to know who looked at what. */
  onLookedUp?: (lookedUp: LookedUp) => void;
  /** Is told why a client could not sign somebody in, in a word. */
  onSignInFailed?: (failure: SignInFailure) => void;
  /** How long a look-up is waited for; replaced in tests. */
  timer?: Timer;
}

const TYPING = { type: "typing" };

const secondsNow = () => Math.floor(Date.now() / 1000);

/**
 * The bot: pasted text in, one card out. Between turns it keeps what each person showed in each
 * conversation, facts only and for half an hour; a card's button brings back what its answer was made
 * from.
 */
export class DoctorBot extends TeamsActivityHandler {
  readonly #desk: Desk;
  readonly #onSignInFailed: (failure: SignInFailure) => void;

  /** @param parts What it works with. */
  constructor({
    now = secondsNow,
    notes = memoryNotes(),
    fetch = globalThis.fetch,
    onAnswered,
    tenant: lookUp,
    onLookedUp,
    onSignInFailed = () => {},
    timer,
  }: BotParts = {}) {
    super();
    const tenant = lookUp && new TenantDesk({ lookUp, onLookedUp, timer });
    this.#desk = new Desk({ memory: new CaseMemory(notes), clock: now, fetch, tenant, onAnswered });
    this.#onSignInFailed = onSignInFailed;
    this.onMessage(async (context, next) => {
      // Fetching a file may take seconds.
      if (bringsFiles(context.activity.attachments)) await context.sendActivity(TYPING);
      await this.#answer(context, await hear(context.activity, this.#desk));
      await next();
    });
    this.onTeamsMessageEditEvent(async (context, next) => {
      await this.#hearAgain(context);
      await next();
    });
    this.onTeamsMessageUndeleteEvent(async (context, next) => {
      await this.#hearAgain(context);
      await next();
    });
    this.onTeamsMessageSoftDeleteEvent(async (context, next) => {
      const dropped = await this.#desk.memory.drop(context.activity);
      // Its message is gone, so what it was answered with has no place any more.
      if (dropped?.answeredBy !== undefined) await context.deleteActivity(dropped.answeredBy);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      const { membersAdded, recipient } = context.activity;
      const isUs = (membersAdded ?? []).some((member) => member?.id === recipient?.id);
      if (isUs) await context.sendActivity(cardMessage(welcomeCard(this.#settingOf(context))));
      await next();
    });
  }

  /** Sign-ins that a message asked for come under names of their own. */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { name, value } = context.activity;
    if (this.#desk.canLookUp) {
      if (name === "signin/tokenExchange" || name === "signin/verifyState") {
        return await this.#signedIn(context, name);
      }
      if (name === "signin/failure") {
        this.#onSignInFailed(readSignInFailure(value));
        return { status: 200 };
      }
    }
    const response = await super.onInvokeActivity(context);
    // A client reads in the body what is asked of it; botbuilder makes it the status of the answer too.
    const isSignIn = Object(response?.body).type === LOGIN_REQUEST;
    return isSignIn ? { ...response, status: 200 } : response;
  }

  /** A press on a card's button: the next card takes its place, for the one who pressed. */
  protected override async onAdaptiveCardInvoke(
    context: TurnContext,
    { action: { verb, data }, authentication, state }: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    const proof = readProof(authentication, state);
    const setting = this.#settingOf(context);
    const shown = await this.#press(context, { verb, data, setting, way: "card", proof });
    if (shown.kind === "sign-in") {
      return { statusCode: 401, type: LOGIN_REQUEST, value: signInRequest(shown.signIn) };
    }
    const isText = shown.kind === "text";
    return {
      statusCode: 200,
      type: isText
        ? "application/vnd.microsoft.activity.message"
        : "application/vnd.microsoft.card.adaptive",
      // botbuilder types it as a record, though a sentence stands there as it is.
      value: (isText ? shown.text : shown.card) as unknown as Record<string, unknown>,
    };
  }

  /** **Paste privately** was pressed. */
  protected override handleTeamsTaskModuleFetch(
    context: TurnContext,
    { data }: TaskModuleRequest,
  ): Promise<TaskModuleResponse> {
    return this.#pressInDialog(context, data);
  }

  /** A button within that dialog was pressed. */
  protected override handleTeamsTaskModuleSubmit(
    context: TurnContext,
    { data }: TaskModuleRequest,
  ): Promise<TaskModuleResponse> {
    return this.#pressInDialog(context, data);
  }

  /** The message action was chosen on somebody's message: only who chose it sees the answer. */
  protected override async handleTeamsMessagingExtensionFetchTask(
    { activity }: TurnContext,
    { messagePayload }: MessagingExtensionAction,
  ): Promise<MessagingExtensionActionResponse> {
    const setting = settingOf(activity, "dialog");
    const findings = readMessage(payloadTexts(messagePayload));
    const answer = this.#desk.answerAlone(findings, setting, { origin: { kind: "action" } });
    const { actionNothing } = setting.language.cards.dialog;
    const card = answer?.card ?? pasteCard(setting, actionNothing);
    return cardInDialog(card, setting);
  }

  /** A button within the message action's dialog was pressed. */
  protected override handleTeamsMessagingExtensionSubmitAction(
    context: TurnContext,
    { data }: MessagingExtensionAction,
  ): Promise<MessagingExtensionActionResponse> {
    return this.#pressInDialog(context, data);
  }

  async #pressInDialog(context: TurnContext, data: unknown): Promise<TaskModuleResponse> {
    const setting = settingOf(context.activity, "dialog");
    const { verb } = (data ?? {}) as { verb?: unknown };
    const shown = await this.#press(context, { verb, data, setting, way: "dialog" });
    // Not every client shows a message of text alone in a dialog.
    const card = shown.kind === "card" ? shown.card : noticeCard(wordsOf(shown), setting);
    return cardInDialog(card, setting);
  }

  async #press(context: TurnContext, press: Omit<Press, "activity">) {
    const { activity } = context;
    return await post(context, await answerPress({ ...press, activity }, this.#desk));
  }

  async #signedIn(context: TurnContext, name: SignInInvoke): Promise<InvokeResponse> {
    const { activity } = context;
    const setting = this.#settingOf(context);
    const press = { verb: "checkTenant", data: {}, activity, setting, way: "message" } as const;
    const { response, message } = await answerSignIn(name, activity.value, press, this.#desk);
    if (message !== undefined) await context.sendActivity(messageOf(message));
    return response;
  }

  #settingOf({ activity }: TurnContext): Setting {
    return settingOf(activity, "chat", this.#desk.canLookUp);
  }

  /** An edited message is answered where it shows something else than before, in the same place. */
  async #hearAgain(context: TurnContext): Promise<void> {
    const { activity } = context;
    const setting = this.#settingOf(context);
    const before = await this.#desk.memory.of(activity, this.#desk.now);
    const { findings, notice } = await readShown(
      activity,
      messageTexts(activity),
      this.#desk,
      setting,
    );
    if (isDeepStrictEqual(before?.findings, findings)) return;
    const answer = await this.#desk.answer(activity, findings, setting, notice);
    const { nothingLeft } = setting.language.cards.replies;
    if (before?.answeredBy !== undefined) {
      const shown = messageOf(answer ?? { kind: "text", text: nothingLeft });
      await context.updateActivity({ ...shown, id: before.answeredBy });
    } else if (answer !== undefined) {
      await this.#answer(context, answer);
    }
  }

  /** Sends an answer, and keeps which message it is, to write it anew after an edit. */
  async #answer(context: TurnContext, answer: Outcome): Promise<void> {
    const sent = await context.sendActivity(messageOf(answer));
    if (sent?.id) await this.#desk.memory.answered(context.activity, sent.id);
  }
}

function wordsOf(shown: Extract<Outcome, { kind: "text" | "sign-in" }>): string {
  return shown.kind === "text" ? shown.text : shown.signIn.text;
}
