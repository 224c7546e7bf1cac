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
  for (const entity of message.entities ?? []) {
    const mention = entity as { type?: string; text?: string; mentioned?: { id?: string } };
    const isOurs = mention.type === "mention" && mention.mentioned?.id === message.recipient?.id;
    if (isOurs && mention.text) text = text.replaceAll(mention.text, " ");
  }
  return text.trim();
}
