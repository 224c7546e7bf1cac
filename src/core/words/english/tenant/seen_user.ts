/** What the directory tells of the user that a request is for. */
export const SEEN_USER = {
  /** In the place of a name that cannot be shown. */
  unnamed: "The user",
  there: "A user of this tenant.",
  absent: "No such user in this tenant: the name is wrong, or of another tenant.",
  absentVerdict: (name: string) => `This tenant has no user ${name}.`,
  absentStep: "Check the name, or use the user's object id.",
  mailbox: "Mailbox",
  hasMailbox: "The user has a licence with an Exchange Online mailbox.",
  noMailbox:
    "The user has no licence with a mailbox. A shared mailbox needs none, so there may be one.",
  noMailboxVerdict: (name: string) =>
    `${name} has no licence with a mailbox; only a shared mailbox needs none.`,
  noMailboxStep: "Give the user a licence with Exchange Online, unless it is a shared mailbox.",
  leftOut: {
    exists: (permission: string) => `Whether the user exists: that takes ${permission}.`,
    mailbox: (permission: string) => `Whether the user has a mailbox: that takes ${permission}.`,
  },
};
