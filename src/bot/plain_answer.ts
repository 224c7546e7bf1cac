import { type Activity, ActivityTypes } from "botbuilder";
import { noticeCard } from "../cards/notice_card.ts";
import { cardInDialog } from "./card_in_dialog.ts";
import { cardMessage } from "./outgoing.ts";
import { settingOf } from "./setting_of.ts";

/** Invokes whose sender waits for a dialog. */
const OPENS_DIALOG = /^(?:task|composeExtension)\//;

/**
 * One thing to say instead of an answer, in the form that whoever sent the activity waits for.
 *
 * @param activity What was sent.
 * @param says The sentence.
 * @param beside What stands below it in small letters.
 * @returns What to send; undefined where the sender waits for no words.
 */
export function plainAnswer(
  activity: Activity,
  says: string,
  beside?: string,
): Partial<Activity> | undefined {
  const { type, name = "" } = activity;
  if (type === ActivityTypes.Message) {
    return cardMessage(noticeCard(says, settingOf(activity), beside), says);
  }
  if (type !== ActivityTypes.Invoke) return undefined;
  if (OPENS_DIALOG.test(name)) {
    const setting = settingOf(activity, "dialog");
    return invokeAnswer(cardInDialog(noticeCard(says, setting, beside), setting));
  }
  if (name !== "adaptiveCard/action") return undefined;
  // A card would take the place of the one that was pressed.
  return invokeAnswer({
    statusCode: 200,
    type: "application/vnd.microsoft.activity.message",
    value: beside === undefined ? says : `${says} ${beside}`,
  });
}

function invokeAnswer(body: object): Partial<Activity> {
  return { type: ActivityTypes.InvokeResponse, value: { status: 200, body } };
}
