/** The types of activities that Teams sends; what is told of any other is that it is another. */
export const ACTIVITY_TYPES = [
  "message",
  "messageUpdate",
  "messageDelete",
  "messageReaction",
  "invoke",
  "conversationUpdate",
  "installationUpdate",
  "event",
] as const;
