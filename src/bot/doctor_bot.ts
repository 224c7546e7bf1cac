import {
  type Activity,
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  TeamsActivityHandler,
  type TurnContext,
} from "botbuilder";
import { VERBS } from "../cards/actions.ts";
import { answerCard } from "../cards/answer_card.ts";
import type { Card } from "../cards/elements.ts";
import { fixCard } from "../cards/fix_card.ts";
import { welcomeCard } from "../cards/welcome_card.ts";
import { explainFindings } from "../core/explain.ts";
import type { Recalled } from "../core/memory/recall.ts";
import type { Findings } from "../core/paste/findings.ts";
import { whatChanged } from "../core/remedy/what_changed.ts";
import { hasPicture } from "./attachment_kind.ts";
import { CaseMemory } from "./case_memory.ts";
import { conversationTenant } from "./conversation_tenant.ts";
import { messageTexts } from "./message_text.ts";
import { memoryNotes } from "./note_store.ts";
import { cardMessage, textMessage } from "./outgoing.ts";
import { readCarriedCase, readChosenLanguage, readNewest } from "./read_carried_case.ts";
import { readMessage } from "./read_message.ts";
import { REPLIES } from "./replies.ts";

const GREETING = /^(?:help|hi|hello|hey|start|\?)[\s!.?]*$/i;

const FORGET = /^(?:please )?(?:forget|start over)(?: (?:it|me|this|all|everything))?[\s!.]*$/i;

/**
 * The bot: pasted text in, one card out. Between turns it keeps what each person showed in each
 * conversation, facts only and for half an hour; a card's button brings back what its answer was made
 * from.
 */
export class DoctorBot extends TeamsActivityHandler {
  readonly #now: () => number;
  readonly #memory: CaseMemory;

  /**
   * @param now The clock, in seconds since 1970; replaced in tests.
   * @param notes Where it keeps what it was shown; this process alone unless told.
   */
  constructor(now: () => number = () => Math.floor(Date.now() / 1000), notes = memoryNotes()) {
    super();
    this.#now = now;
    this.#memory = new CaseMemory(notes);
    this.onMessage(async (context, next) => {
      await context.sendActivity(await this.#replyTo(context.activity));
      await next();
    });
    this.onTeamsMessageEditEvent(async (context, next) => {
      const reply = await this.#replyToEdit(context.activity);
      if (reply !== undefined) await context.sendActivity(reply);
      await next();
    });
    this.onTeamsMessageSoftDeleteEvent(async (context, next) => {
      await this.#memory.drop(context.activity);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      const { membersAdded, recipient } = context.activity;
      const isUs = (membersAdded ?? []).some((member) => member.id === recipient.id);
      if (isUs) await context.sendActivity(cardMessage(welcomeCard()));
      await next();
    });
  }

  /** A press on a card's button: the next card takes its place, for the one who pressed. */
  protected override async onAdaptiveCardInvoke(
    context: TurnContext,
    { action }: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    const pressed = await this.#pressed(action.verb, action.data, context.activity);
    return {
      statusCode: 200,
      type:
        typeof pressed === "string"
          ? "application/vnd.microsoft.activity.message"
          : "application/vnd.microsoft.card.adaptive",
      value: pressed as unknown as Record<string, unknown>,
    };
  }

  /** Decides what one message is answered with; never text and card together, Teams would split them. */
  async #replyTo(activity: Activity): Promise<Partial<Activity>> {
    const texts = messageTexts(activity);
    const isEmpty = texts.own === "" && texts.quoted === "";
    // A client without Action.Execute sends a button's data as a message without text.
    if (activity.value !== undefined && activity.value !== null) {
      const pressed = await this.#pressed(activity.value.verb, activity.value, activity);
      if (typeof pressed !== "string") return cardMessage(pressed);
      if (isEmpty) return textMessage(pressed);
    }
    if (isEmpty && hasPicture(activity.attachments)) return textMessage(REPLIES.picture);
    if (isEmpty || GREETING.test(texts.own)) return cardMessage(welcomeCard());
    if (FORGET.test(texts.own)) {
      const was = await this.#memory.forget(activity, this.#now());
      return textMessage(was ? REPLIES.forgotten : REPLIES.nothingKept);
    }
    const answer = await this.#answer(activity, await this.#read(activity));
    return (
      answer ?? textMessage(hasPicture(activity.attachments) ? REPLIES.picture : REPLIES.nothing)
    );
  }

  /** An edited message is answered where it shows something else than before. */
  async #replyToEdit(activity: Activity): Promise<Partial<Activity> | undefined> {
    const before = await this.#memory.of(activity, this.#now());
    const findings = await this.#read(activity);
    const isSame = JSON.stringify(before) === JSON.stringify(findings);
    return isSame ? undefined : this.#answer(activity, findings);
  }

  async #read(activity: Activity): Promise<Findings> {
    const { findings } = await this.#memory.all(activity, this.#now());
    return readMessage(messageTexts(activity), findings.tokens);
  }

  /** The card about all that is known with this message; undefined where it has nothing of Graph. */
  async #answer(activity: Activity, findings: Findings): Promise<Partial<Activity> | undefined> {
    const now = this.#now();
    const options = { tenantId: conversationTenant(activity) };
    const recalled = await this.#memory.add(activity, findings, now);
    const prescription = explainFindings(recalled.findings, now, options);
    const { cause, evidence } = prescription.diagnosis;
    // A status alone may be anybody's: without evidence there is nothing of Graph in the message.
    if (cause === "unrelated" && evidence.length === 0) return undefined;
    const change = isNewToken(recalled)
      ? whatChanged(explainFindings(recalled.before, now, options), prescription)
      : null;
    const card = answerCard(prescription, { story: storyOf(recalled, activity), change });
    return cardMessage(card, change ?? prescription.title);
  }

  /** The card that a press brings, or the sentence where there is none. */
  async #pressed(verb: unknown, data: unknown, activity: Activity): Promise<Card | string> {
    const options = { tenantId: conversationTenant(activity) };
    if (verb === "startOver") {
      const newest = readNewest(data);
      if (newest === undefined) return REPLIES.oldCard;
      const findings = await this.#memory.startOver(activity, newest, this.#now());
      if (findings === undefined) return REPLIES.notYours;
      return answerCard(explainFindings(findings, this.#now(), options));
    }
    const carried = readCarriedCase(data);
    if (!VERBS.some((known) => known === verb) || carried === undefined) return REPLIES.oldCard;
    const { findings, at, story } = carried;
    const prescription = explainFindings(findings, at, options);
    return verb === "showFix"
      ? fixCard(prescription, readChosenLanguage(data), story)
      : answerCard(prescription, { story });
  }
}

/** Only a token that was not there before can have changed anything. */
function isNewToken(recalled: Recalled): recalled is Recalled & { before: Findings } {
  const { findings, before } = recalled;
  return before !== null && findings.tokens.some((token) => !before.tokens.includes(token));
}

function storyOf({ sources }: Recalled, { id }: Activity) {
  return sources.length === 0 || id === undefined ? undefined : { sources, newest: id };
}
