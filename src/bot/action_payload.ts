import { Secret } from "../core/secret.ts";
import { htmlText } from "./html_text.ts";
import { type MessageTexts, NO_TEXTS } from "./message_text.ts";

/** The message that a message action was chosen on. Any part of it may be missing or null. */
export interface ActionPayload {
  body?: { contentType?: unknown; content?: unknown } | null | undefined;
}

/**
 * Takes the message of a message action apart. Teams sends it as HTML, without its attachments.
 *
 * Source: Microsoft Learn, "Create and send the dialog".
 *
 * @param payload The message; it stays as it is.
 */
export function payloadTexts(payload: ActionPayload | null | undefined): MessageTexts {
  const { contentType, content } = payload?.body ?? {};
  if (typeof content !== "string") return NO_TEXTS;
  if (contentType === "text") return { ...NO_TEXTS, own: new Secret(content) };
  const { own, quoted } = htmlText(content);
  const said = new Secret(own);
  return { ...NO_TEXTS, own: said, html: said, quoted: new Secret(quoted) };
}
