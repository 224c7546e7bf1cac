import { attachmentsOf } from "./attachments_of.ts";

/**
 * Says whether a message brings a picture. Teams sends each formatted message a second time as HTML,
 * so HTML alone is none.
 *
 * @param attachments The activity's attachments.
 */
export function hasPicture(attachments: unknown): boolean {
  return attachmentsOf(attachments).some(({ contentType, content }) => {
    if (/^image\//i.test(contentType)) return true;
    return contentType === "text/html" && typeof content === "string" && /<img\b/i.test(content);
  });
}
