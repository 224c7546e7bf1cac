import type { IExecuteAction } from "@microsoft/teams.cards";
import type { SourceKind } from "../core/memory/recall.ts";
import { momentOf } from "../core/moment.ts";
import type { Words } from "../core/words/words.ts";
import { button } from "./actions.ts";
import type { CarriedStory } from "./carried_case.ts";
import { type Element, small } from "./elements.ts";

const NAMES = {
  token: "the token",
  error: "the error",
  request: "the request",
  code: "the code",
} as const satisfies Record<SourceKind, string>;

/**
 * Says which messages an answer was put together from.
 *
 * @param story The messages.
 * @param now The moment of judgement, seconds since 1970.
 * @param words The language to write in.
 */
export function storyLines({ sources }: CarriedStory, now: number, words: Words): Element[] {
  const pieces = sources.map(({ what, at }) => `${NAMES[what]} of ${momentOf(at, now, words)}`);
  return [small(`Put together from your messages: ${pieces.join(", ")}.`)];
}

/**
 * The button for whom the messages are about different calls: the last one is then judged alone.
 *
 * @param story The messages.
 */
export function startOverButton({ newest }: CarriedStory): IExecuteAction {
  return button("Start over", "startOver", { newest });
}
