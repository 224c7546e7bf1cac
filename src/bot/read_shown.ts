import type { Activity } from "botbuilder";
import type { Setting } from "../cards/setting.ts";
import type { Findings } from "../core/paste/findings.ts";
import { readAttachedFiles } from "./attached_files.ts";
import type { Desk } from "./desk.ts";
import type { MessageTexts } from "./message_text.ts";

/** What a message shows, with its files. */
export interface Shown {
  findings: Findings;
  /** What to say of files that could not be read; left out where there are none. */
  notice: string | undefined;
}

/**
 * Reads what a message shows: its text, and the files that it brings along.
 *
 * @param activity The message.
 * @param texts What it says.
 * @param desk Who reads it.
 * @param setting Where it is answered.
 */
export async function readShown(
  activity: Activity,
  texts: MessageTexts,
  desk: Desk,
  setting: Setting,
): Promise<Shown> {
  const outcomes = await readAttachedFiles(activity.attachments, { fetch: desk.fetch });
  const files = outcomes.flatMap((outcome) => ("text" in outcome ? [outcome.text] : []));
  const problems = outcomes.flatMap((outcome) =>
    "problem" in outcome ? [setting.language.cards.files[outcome.problem]] : [],
  );
  return {
    findings: await desk.read(activity, { ...texts, files }, setting),
    notice: problems.length === 0 ? undefined : [...new Set(problems)].join(" "),
  };
}
