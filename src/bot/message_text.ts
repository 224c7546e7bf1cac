/** The part of a message that its text is read from. */
export interface IncomingMessage {
  text?: string | undefined;
  recipient?: { id?: string } | undefined;
  entities?: readonly object[] | undefined;
}

/**
 * The text of a message without the mention of the bot that starts it in channels and groups.
 *
 * @param message The activity; it stays as it is.
 */
export function messageText(message: IncomingMessage): string {
  let text = message.text ?? "";
  const ourId = message.recipient?.id;
  for (const entity of message.entities ?? []) {
    const mention: Mention = entity;
    const isOurs = mention.type === "mention" && mention.mentioned?.id === ourId;
    if (isOurs && ourId !== undefined && mention.text) text = text.replaceAll(mention.text, " ");
  }
  return text.replace(/^(?:&nbsp;|\s)+/, "").trim();
}

/** What an entity of a message holds where it is a mention. */
interface Mention {
  type?: string;
  text?: string;
  mentioned?: { id?: string };
}
