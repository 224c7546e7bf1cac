import {
  type Activity,
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  CardFactory,
  TeamsActivityHandler,
  type TurnContext,
} from "botbuilder";
import { VERBS, type Verb } from "../cards/actions.ts";
import { answerCard } from "../cards/answer_card.ts";
import type { Card } from "../cards/elements.ts";
import { fixCard } from "../cards/fix_card.ts";
import { welcomeCard } from "../cards/welcome_card.ts";
import { explain, explainFindings } from "../core/explain.ts";
import type { LanguageId } from "../core/paste/languages.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { hasPicture } from "./attachment_kind.ts";
import { conversationTenant } from "./conversation_tenant.ts";
import { messageText } from "./message_text.ts";
import { readCarriedCase, readChosenLanguage } from "./read_carried_case.ts";
import { REPLIES } from "./replies.ts";

const CARDS = {
  showFix: fixCard,
  showAnswer: answerCard,
} as const satisfies Record<Verb, (prescription: Prescription, language?: LanguageId) => Card>;

const GREETING = /^(?:help|hi|hello|hey|start|\?)[\s!.?]*$/i;

/**
 * The bot: pasted text in, one card out. It keeps nothing between turns; a card's button brings back
 * what its answer was made from.
 */
export class DoctorBot extends TeamsActivityHandler {
  /**
   * @param now The clock, in seconds since 1970; replaced in tests.
   */
  constructor(now: () => number = () => Math.floor(Date.now() / 1000)) {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(replyTo(context.activity, now()));
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
    const card = cardFor(action.verb, action.data, context.activity);
    if (card === undefined) {
      return {
        statusCode: 200,
        type: "application/vnd.microsoft.activity.message",
        value: REPLIES.oldCard as unknown as Record<string, unknown>,
      };
    }
    return {
      statusCode: 200,
      type: "application/vnd.microsoft.card.adaptive",
      value: card as unknown as Record<string, unknown>,
    };
  }
}

/** Decides what one message is answered with; never text and card together, Teams would split them. */
function replyTo(activity: Activity, now: number): Partial<Activity> {
  const text = messageText(activity);
  // A client without Action.Execute sends a button's data as a message without text.
  if (activity.value !== undefined && activity.value !== null) {
    const card = cardFor(activity.value.verb, activity.value, activity);
    if (card !== undefined) return cardMessage(card);
    if (text === "") return textMessage(REPLIES.oldCard);
  }
  if (text === "" && hasPicture(activity.attachments)) return textMessage(REPLIES.picture);
  if (text === "" || GREETING.test(text)) return cardMessage(welcomeCard());
  const prescription = explain(text, now, { tenantId: conversationTenant(activity) });
  const { cause, evidence } = prescription.diagnosis;
  // A status alone may be anybody's: without evidence there is nothing of Graph in the message.
  if (cause === "unrelated" && evidence.length === 0) {
    return textMessage(hasPicture(activity.attachments) ? REPLIES.picture : REPLIES.nothing);
  }
  return cardMessage(answerCard(prescription), prescription.title);
}

function cardFor(verb: unknown, data: unknown, activity: Activity): Card | undefined {
  const known = VERBS.find((name) => name === verb);
  const carried = readCarriedCase(data);
  if (known === undefined || carried === undefined) return undefined;
  const options = { tenantId: conversationTenant(activity) };
  const prescription = explainFindings(carried.findings, carried.at, options);
  return CARDS[known](prescription, readChosenLanguage(data));
}

/** `summary` is what a notification shows. */
function cardMessage(card: Card, summary = card.fallbackText ?? ""): Partial<Activity> {
  return { type: "message", summary, attachments: [CardFactory.adaptiveCard(card)] };
}

function textMessage(text: string): Partial<Activity> {
  return { type: "message", text };
}
