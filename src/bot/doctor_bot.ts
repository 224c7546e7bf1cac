import { isDeepStrictEqual } from "node:util";
import {
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
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
import { bringsFiles } from "./attached_files.ts";
import { cardInDialog } from "./card_in_dialog.ts";
import { CaseMemory } from "./case_memory.ts";
import { Desk, type DeskParts } from "./desk.ts";
import type { DownloadOptions } from "./download_file.ts";
import { hear } from "./hear.ts";
import { messageTexts } from "./message_text.ts";
import { memoryNotes, type NoteStore } from "./note_store.ts";
import type { Outcome } from "./outcome.ts";
import { cardMessage, messageOf } from "./outgoing.ts";
import { post } from "./post.ts";
import { readMessage } from "./read_message.ts";
import { readShown } from "./read_shown.ts";
import { settingOf } from "./setting_of.ts";

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

  /** @param parts What it works with. */
  constructor({
    now = secondsNow,
    notes = memoryNotes(),
    fetch = globalThis.fetch,
    onAnswered,
  }: BotParts = {}) {
    super();
    this.#desk = new Desk({ memory: new CaseMemory(notes), clock: now, fetch, onAnswered });
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
      if (isUs) await context.sendActivity(cardMessage(welcomeCard(settingOf(context.activity))));
      await next();
    });
  }

  /** A press on a card's button: the next card takes its place, for the one who pressed. */
  protected override async onAdaptiveCardInvoke(
    context: TurnContext,
    { action: { verb, data } }: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    const shown = await this.#press(context, verb, data, settingOf(context.activity));
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
    const shown = await this.#press(context, verb, data, setting);
    // Not every client shows a message of text alone in a dialog.
    const card = shown.kind === "text" ? noticeCard(shown.text, setting) : shown.card;
    return cardInDialog(card, setting);
  }

  async #press(context: TurnContext, verb: unknown, data: unknown, setting: Setting) {
    const press = { verb, data, activity: context.activity, setting };
    return await post(context, await answerPress(press, this.#desk));
  }

  /** An edited message is answered where it shows something else than before, in the same place. */
  async #hearAgain(context: TurnContext): Promise<void> {
    const { activity } = context;
    const setting = settingOf(activity);
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
