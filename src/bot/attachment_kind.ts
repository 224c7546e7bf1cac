/** What a message carries besides its text. */
export interface IncomingAttachment {
  contentType?: string | undefined;
  content?: unknown;
}

/**
 * Says whether a message brings a picture. Teams sends each formatted message a second time as HTML,
 * so HTML alone is none.
 *
 * @param attachments The activity's attachments.
 */
export function hasPicture(attachments: readonly IncomingAttachment[] | undefined): boolean {
  return (attachments ?? []).some(({ contentType = "", content }) => {
    if (/^image\//i.test(contentType)) return true;
    return contentType === "text/html" && typeof content === "string" && /<img\b/i.test(content);
  });
}
