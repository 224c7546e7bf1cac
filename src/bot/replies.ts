/** The bot's plain sentences; everything longer is a card. */
export const REPLIES = {
  picture: "I cannot read pictures: paste the text.",
  nothing:
    "I found no Microsoft Graph token, error or request in that. Paste the error's JSON and the request, and I tell you why it failed. Say help to see what I read.",
  forgotten: "Forgotten: I keep nothing of what you showed me here.",
  nothingKept: "There is nothing to forget: I keep nothing of yours here.",
  notYours:
    "I cannot start over for you: only who sent the messages can, and only within half an hour of them.",
  oldCard: "This card is too old or was changed. Paste the error and the request again.",
} as const;
