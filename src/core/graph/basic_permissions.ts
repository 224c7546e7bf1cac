/** What a `*.ReadBasic` permission gives less of than the full one. */
export type BasicSubject = "messages" | "events" | "profiles";

/** What a `*.ReadBasic` permission leaves out, and the permission that gives it. */
export interface BasicPermission {
  /** What either gives stands under this in the words. */
  subject: BasicSubject;
  basic: string;
  full: string;
  /** Paths that return what is left out; a list of folders or calendars does not. */
  on: RegExp;
  /** Properties in `$select` for which the basic one is enough; without `$select` all are asked for. */
  isEnoughFor: (property: string) => boolean;
}

const LEFT_OUT_OF_ITEMS =
  /^(?:body|uniqueBody|bodyPreview|attachments|extensions|(?:single|multi)ValueExtendedProperties|\*)(?:\/|$)/i;

const PROFILE_BASICS =
  /^(?:id|displayName|givenName|surname|mail|userPrincipalName|photo)(?:\/|$)/i;

/** Source: Microsoft Graph permissions reference, descriptions of these permissions. */
const ROWS: readonly BasicPermission[] = [
  ...["Mail.ReadBasic.All", "Mail.ReadBasic"].map((basic) => ({
    subject: "messages" as const,
    basic,
    full: "Mail.Read",
    on: /\/messages(?:\/|$)/i,
    isEnoughFor: (property: string) => !LEFT_OUT_OF_ITEMS.test(property),
  })),
  ...["Calendars.ReadBasic.All", "Calendars.ReadBasic"].map((basic) => ({
    subject: "events" as const,
    basic,
    full: "Calendars.Read",
    on: /\/(?:events|calendarView|instances)(?:\/|\(|$)/i,
    isEnoughFor: (property: string) => !LEFT_OUT_OF_ITEMS.test(property),
  })),
  {
    subject: "profiles",
    basic: "User.ReadBasic.All",
    full: "User.Read.All",
    on: /^\/(?:users|me)\b/i,
    isEnoughFor: (property) => PROFILE_BASICS.test(property),
  },
];

/**
 * Says what the caller may miss with a basic permission.
 *
 * @param least The data's least privileged permission.
 * @param path The request's path without host and version.
 * @param query The request's query.
 * @returns The row, or undefined where the permission is no basic one or the request asks for no more.
 */
export function fullerPermission(
  least: string,
  path: string,
  query: string,
): BasicPermission | undefined {
  const row = ROWS.find(({ basic, on }) => basic === least && on.test(path));
  if (row === undefined) return undefined;
  const options = new URLSearchParams(query);
  const select = option(options, "select");
  // An expansion or a search reaches into what the basic permission leaves out.
  const reachesFurther = option(options, "expand") !== null || option(options, "search") !== null;
  if (select === null || reachesFurther) return row;
  const properties = select.split(",").map((property) => property.trim());
  return properties.every(row.isEnoughFor) ? undefined : row;
}

/**
 * Says whether a permission gives less than another that opens the same requests.
 *
 * @param name E.g. `Mail.ReadBasic.All`.
 * @param full E.g. `Mail.Read`.
 */
export function givesLess(name: string, full: string): boolean {
  return ROWS.some((row) => row.basic === name && row.full === full);
}

/** OData's options may be written with or without their dollar sign. */
function option(options: URLSearchParams, name: string): string | null {
  return options.get(`$${name}`) ?? options.get(name);
}
