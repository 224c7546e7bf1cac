/** What a `*.ReadBasic` permission leaves out, and the permission that gives it. */
export interface BasicPermission {
  basic: string;
  full: string;
  gives: string;
  basicGives: string;
  /** Properties in `$select` for which the basic one is not enough; without `$select` all are asked for. */
  leftOut: RegExp;
}

/** Source: Microsoft Graph permissions reference, descriptions of these permissions. */
const ROWS: readonly BasicPermission[] = [
  ...["Mail.ReadBasic.All", "Mail.ReadBasic"].map((basic) => ({
    basic,
    full: "Mail.Read",
    gives: "whole messages",
    basicGives: "without bodies, previews or attachments",
    leftOut: /body|attachment|extension/i,
  })),
  ...["Calendars.ReadBasic.All", "Calendars.ReadBasic"].map((basic) => ({
    basic,
    full: "Calendars.Read",
    gives: "whole events",
    basicGives: "without bodies, attachments or extensions",
    leftOut: /body|attachment|extension/i,
  })),
  {
    basic: "User.ReadBasic.All",
    full: "User.Read.All",
    gives: "the full profile",
    basicGives: "for name, mail address and photo only",
    leftOut: /^(?!(?:(?:id|displayName|givenName|surname|mail|userPrincipalName|photo)(?:,|$))*$)/i,
  },
];

/**
 * Says what the caller may miss with a basic permission.
 *
 * @param least The data's least privileged permission.
 * @param query The request's query.
 * @returns The row, or undefined where the permission is no basic one or the query asks for no more.
 */
export function fullerPermission(least: string, query: string): BasicPermission | undefined {
  const row = ROWS.find(({ basic }) => basic === least);
  const select = /(?:^|&)(?:\$|%24)select=([^&]*)/i.exec(query)?.[1];
  if (row === undefined || (select !== undefined && !row.leftOut.test(select))) return undefined;
  return row;
}
