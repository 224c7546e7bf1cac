/** What the directory tells of the user that a request is for. */
export const SEEN_USER = {
  /** In the place of a name that cannot be shown. */
  unnamed: "The user",
  there: "A user of this tenant.",
  absent: "No such user in this tenant: the name is wrong, or of another tenant.",
  /** `before` says in the same sentence that the permissions are in order; null where they are not. */
  absentVerdict: (name: string, before: string | null) =>
    before === null
      ? `This tenant has no user ${name}.`
      : `${before}; this tenant has no user ${name}.`,
  absentStep: "Check the user's name, or use the object id.",
  mailbox: "Mailbox",
  hasMailbox: "The user has a licence with an Exchange Online mailbox.",
  noMailbox:
    "The user has no licence with a mailbox. A shared mailbox needs none, so there may be one.",
  noMailboxVerdict: (name: string, before: string | null) =>
    `${before === null ? "" : `${before}; `}${name} has no licence with a mailbox, unless it is a shared one.`,
  noMailboxStep: "If it is not shared, give the user a licence with Exchange Online.",
  leftOut: {
    exists: (permission: string) => `Whether the user exists: that takes ${permission}.`,
    mailbox: (permission: string) => `Whether the user has a mailbox: that takes ${permission}.`,
  },
};
