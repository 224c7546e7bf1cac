import type { Activity } from "botbuilder";
import { privacyCard } from "../cards/privacy_card.ts";
import { samplesCard } from "../cards/samples_card.ts";
import type { Setting } from "../cards/setting.ts";
import { welcomeCard } from "../cards/welcome_card.ts";
import { answerPress } from "./answer_press.ts";
import { bringsFiles } from "./attached_files.ts";
import { type CommandName, commandIn } from "./command_in.ts";
import type { Desk } from "./desk.ts";
import { hasPicture } from "./has_picture.ts";
import { messageTexts } from "./message_text.ts";
import type { Outcome } from "./outcome.ts";
import { readShown } from "./read_shown.ts";
import { settingOf } from "./setting_of.ts";

/**
 * Decides what a message is answered with: a command, a button's data from a client that presses no
 * buttons, or something to diagnose.
 *
 * @param activity The message.
 * @param desk Who answers.
 */
export async function hear(activity: Activity, desk: Desk): Promise<Outcome> {
  const setting = settingOf(activity, "chat", desk.canLookUp);
  const texts = messageTexts(activity);
  const isEmpty = texts.own.isEmpty && texts.quoted.isEmpty;
  const { value: data } = activity;
  if (data !== undefined && data !== null) {
    const pressed = await answerPress(
      { verb: data.verb, data, activity, setting, way: "message" },
      desk,
    );
    if (pressed.kind !== "text" || isEmpty) return pressed;
  }
  const { replies } = setting.language.cards;
  const isPicture = hasPicture(activity.attachments);
  if (isEmpty && isPicture) return { kind: "text", text: replies.picture };
  const isAlone = !bringsFiles(activity.attachments);
  const command = isEmpty ? "help" : commandIn(texts.own);
  if (isAlone && command !== undefined) return await obey(command, activity, setting, desk);
  const { findings, notice } = await readShown(activity, texts, desk, setting);
  const answer = await desk.answer(activity, findings, setting, notice);
  const nothing = notice ?? (isPicture ? replies.picture : replies.nothing);
  return answer ?? { kind: "text", text: nothing };
}

async function obey(
  command: CommandName,
  activity: Activity,
  setting: Setting,
  desk: Desk,
): Promise<Outcome> {
  switch (command) {
    case "help":
      return { kind: "card", card: welcomeCard(setting) };
    case "samples":
      return { kind: "card", card: samplesCard(setting) };
    case "privacy":
      return { kind: "card", card: privacyCard(setting) };
    case "forget": {
      const forgetting = await desk.forget(activity, setting);
      return { kind: "text", text: setting.language.cards.replies[forgetting] };
    }
  }
}
