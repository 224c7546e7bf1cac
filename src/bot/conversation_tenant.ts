/** The part of an activity that tells where the conversation is held. */
export interface Conversation {
  conversation?: { tenantId?: unknown } | null | undefined;
  channelData?: unknown;
}

/**
 * The tenant of the people in a conversation, as the channel states it. Only for an app of this
 * tenant is a link filled in: any other may be somebody's bait.
 *
 * @param activity The activity; its sender was checked by the adapter.
 * @returns A tenant's id, or null where the channel states none.
 */
export function conversationTenant({ conversation, channelData }: Conversation): string | null {
  const { tenant } = (channelData ?? {}) as { tenant?: { id?: unknown } | null };
  const id = conversation?.tenantId ?? tenant?.id;
  return typeof id === "string" && id !== "" ? id : null;
}
