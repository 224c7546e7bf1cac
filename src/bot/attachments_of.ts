/** What a message carries besides its text. */
export interface IncomingAttachment {
  contentType: string;
  content?: unknown;
  name?: unknown;
}

/**
 * The attachments of a message that can be read at all. Teams adds new kinds without notice, and other
 * channels send what they like.
 *
 * @param attachments What the activity has under that name.
 */
export function attachmentsOf(attachments: unknown): IncomingAttachment[] {
  const list: unknown[] = Array.isArray(attachments) ? attachments : [];
  return list.flatMap((attachment) => {
    if (typeof attachment !== "object" || attachment === null) return [];
    const { contentType, content, name }: Partial<Record<keyof IncomingAttachment, unknown>> =
      attachment;
    return [{ contentType: typeof contentType === "string" ? contentType : "", content, name }];
  });
}
