import { Secret } from "../core/secret.ts";
import { attachmentsOf } from "./attachments_of.ts";
import { htmlText } from "./html_text.ts";

/** The part of a message that its text is read from, as it came: nothing in it is sure. */
export interface IncomingMessage {
  text?: unknown;
  recipient?: { id?: unknown } | null | undefined;
  entities?: unknown;
  attachments?: unknown;
}

/**
 * What a message says, in the forms that Teams sends it in. It may hold tokens, so it travels hidden;
 * only who reads it looks into it.
 */
export interface MessageTexts {
  /** The sender's own words, plain, without the mention of the bot. */
  own: Secret;
  /** The same from the HTML form, where line breaks and placeholders in `<…>` survive; else empty. */
  html: Secret;
  /** The beginning of the message that is replied to; empty where there is none. */
  quoted: Secret;
  /** What the files that came along hold. */
  files: readonly Secret[];
}

const NOTHING = new Secret("");

/** A message that says nothing. */
export const NO_TEXTS: MessageTexts = { own: NOTHING, html: NOTHING, quoted: NOTHING, files: [] };

/** What stands in a text for a message that is quoted; its words are in an entity. */
const QUOTED_MARK = /<quoted\b[^<>]{0,300}>(?:\s{0,9}<\/quoted>)?/gi;

/**
 * Takes a message apart: what the sender says, and what is quoted. Entities and attachments of other
 * kinds are passed over: Teams adds new ones without notice.
 *
 * @param message The activity; it stays as it is.
 */
export function messageTexts(message: IncomingMessage): MessageTexts {
  const markup = htmlOf(message);
  const { own: html, quoted } = htmlText(markup);
  // An older client's reply begins with the quoted words, and nothing in the plain form ends them.
  const own = quoted === "" ? messageText(message) : html;
  const ourId = message.recipient?.id;
  const isOurs = ourId !== undefined && markup.includes(`itemid="${ourId}"`);
  // What the bot said itself shows nothing new.
  const others = isOurs ? "" : quoted || quotedPreviews(message);
  return {
    own: new Secret(own === "" ? html : own),
    html: new Secret(html),
    quoted: new Secret(others),
    files: [],
  };
}

/**
 * The plain text of a message without the mention of the bot that starts it in channels and groups,
 * and without the mark of a quoted message.
 *
 * @param message The activity; it stays as it is.
 */
export function messageText(message: IncomingMessage): string {
  let text = typeof message.text === "string" ? message.text : "";
  const ourId = message.recipient?.id;
  for (const { type, text: words, mentioned } of entitiesOf(message)) {
    const isOurs = type === "mention" && ourId !== undefined && mentioned?.id === ourId;
    if (isOurs && typeof words === "string" && words !== "") text = text.replaceAll(words, " ");
  }
  return text
    .replace(QUOTED_MARK, "")
    .replace(/^(?:&nbsp;|\s)+/, "")
    .trim();
}

function htmlOf({ attachments }: IncomingMessage): string {
  const contents = attachmentsOf(attachments).flatMap(({ contentType, content }) =>
    /^text\/html\b/i.test(contentType) && typeof content === "string" ? [content] : [],
  );
  return contents.join("\n");
}

function quotedPreviews(message: IncomingMessage): string {
  const ourId = message.recipient?.id;
  const previews = entitiesOf(message).flatMap(({ type, quotedReply }) => {
    const { preview, senderId } = quotedReply ?? {};
    const isOurs = ourId !== undefined && senderId === ourId;
    return type === "quotedReply" && typeof preview === "string" && !isOurs ? [preview] : [];
  });
  return previews.join("\n");
}

/** What an entity of a message holds where it is a mention or a quoted message. */
interface Entity {
  type?: unknown;
  text?: unknown;
  mentioned?: { id?: unknown } | null;
  quotedReply?: { preview?: unknown; senderId?: unknown } | null;
}

function entitiesOf({ entities }: IncomingMessage): Entity[] {
  const list: unknown[] = Array.isArray(entities) ? entities : [];
  return list.filter((entity): entity is Entity => typeof entity === "object" && entity !== null);
}
