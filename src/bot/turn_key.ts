import { createHash } from "node:crypto";

/** The part of an activity that tells it from any other. */
export interface SentActivity {
  type?: unknown;
  id?: unknown;
  name?: unknown;
  channelId?: unknown;
  conversation?: { id?: unknown } | undefined;
  from?: { id?: unknown } | undefined;
  replyToId?: unknown;
  text?: unknown;
  value?: unknown;
  attachments?: unknown;
  channelData?: { eventType?: unknown } | undefined;
  rawTimestamp?: unknown;
}

/**
 * What becomes of a message carries the message's id, as often as it happens. Only the time tells the
 * second change from the first delivered twice.
 */
const CHANGES: ReadonlySet<unknown> = new Set([
  "messageUpdate",
  "messageDelete",
  "messageReaction",
]);

/**
 * The key that an activity has each time it is delivered, and no other has. It is a hash: nothing of
 * what was said can be read from it.
 *
 * @param activity The activity; its sender was checked by the adapter.
 * @returns Undefined for one without an id, which cannot be told from the same said again.
 */
export function turnKey(activity: SentActivity): string | undefined {
  const { type, id, name, channelId, conversation, from, replyToId, channelData } = activity;
  const exchange = exchangeId(activity);
  if (exchange !== undefined)
    return hashOf([name, channelId, conversation?.id, from?.id, exchange]);
  if (typeof id !== "string" || id === "") return undefined;
  const place = [channelId, conversation?.id, from?.id, replyToId];
  const said = [activity.text, activity.value, activity.attachments];
  const change = CHANGES.has(type) ? [channelData?.eventType, activity.rawTimestamp] : [];
  return hashOf([type, name, id, place, said, change]);
}

/** Every client that a person has open sends a token of its own, for the one sign-in that was asked for. */
function exchangeId({ name, value }: SentActivity): string | undefined {
  const { id } = Object(value) as { id?: unknown };
  return name === "signin/tokenExchange" && typeof id === "string" ? id : undefined;
}

function hashOf(identity: unknown[]): string {
  return createHash("sha256").update(JSON.stringify(identity)).digest("base64url");
}
