/** A family of rewrites: each member leads to the same resource by another way. */
export type PathFamily =
  | "mail folders"
  | "contact folders"
  | "calendars"
  | "default member"
  | "drive items"
  | "signed-in user";

interface Rewrite {
  family: PathFamily;
  from: RegExp;
  to: string;
}

const MAILBOX = "^(users/ID|me)/";
const CALENDAR_OWNER = "^(users/ID|me|groups/ID)/";
const DRIVE = "^(.+/drive|drive|drives/ID)/";
const ANY_CALENDAR = "(?:calendar|calendars/ID|calendargroups/ID/calendars/ID)";

/**
 * Where Graph gives one thing several addresses: a message has one in its mailbox and one in each
 * folder that leads to it. Written on {@link pathShape}'s segments, joined by slashes.
 */
const REWRITES: readonly Rewrite[] = [
  rewrite("mail folders", `${MAILBOX}mailfolders/ID/(?:childfolders/ID/)*messages`, "$1/messages"),
  rewrite("mail folders", `${MAILBOX}messages`, "$1/mailfolders/{}/messages"),
  rewrite("mail folders", `${MAILBOX}mailfolders/ID/childfolders/ID`, "$1/mailfolders/{}"),
  rewrite("mail folders", `${MAILBOX}mailfolders/ID/childfolders$`, "$1/mailfolders"),
  rewrite(
    "contact folders",
    `${MAILBOX}contactfolders/ID/(?:childfolders/ID/)*contacts`,
    "$1/contacts",
  ),
  rewrite("contact folders", `${MAILBOX}contacts`, "$1/contactfolders/{}/contacts"),
  rewrite("contact folders", `${MAILBOX}contactfolders/ID/childfolders/ID`, "$1/contactfolders/{}"),
  rewrite("contact folders", `${MAILBOX}contactfolders/ID/childfolders$`, "$1/contactfolders"),
  rewrite("calendars", `${CALENDAR_OWNER}${ANY_CALENDAR}/events`, "$1/events"),
  rewrite("calendars", `${CALENDAR_OWNER}(?:${ANY_CALENDAR}/)?calendarview/ID`, "$1/events/{}"),
  rewrite("calendars", `${CALENDAR_OWNER}events/ID/instances/ID`, "$1/events/{}"),
  rewrite("calendars", `${CALENDAR_OWNER}events`, "$1/calendar/events"),
  rewrite("calendars", `${CALENDAR_OWNER}calendargroups/ID/calendars`, "$1/calendars"),
  rewrite("calendars", `${CALENDAR_OWNER}calendars`, "$1/calendargroups/{}/calendars"),
  rewrite("default member", `${CALENDAR_OWNER}calendars/ID`, "$1/calendar"),
  rewrite("default member", `${CALENDAR_OWNER}calendar`, "$1/calendars/{}"),
  rewrite("default member", "^teams/ID/primarychannel", "teams/{}/channels/{}"),
  rewrite("default member", "^(?:users/ID|me|groups/ID|sites/ID)/drives/ID", "drives/{}"),
  rewrite("default member", "^(?:users/ID|me|groups/ID|sites/ID)/drive", "drives/{}"),
  rewrite("default member", "^drives/ID", "users/{}/drive"),
  rewrite("drive items", `${DRIVE}root/:/ID`, "$1/items/{}"),
  rewrite("drive items", `${DRIVE}items/ID/:/ID`, "$1/items/{}"),
  rewrite("drive items", `${DRIVE}items/ID/children/ID`, "$1/items/{}"),
  rewrite("drive items", `${DRIVE}root(?!/:)`, "$1/items/{}"),
  rewrite("drive items", `${DRIVE}items/ID`, "$1/root/:/{}"),
  rewrite("signed-in user", "^me", "users/{}"),
  rewrite("signed-in user", "^users/ID", "me"),
];

function rewrite(family: PathFamily, from: string, to: string): Rewrite {
  const id = String.raw`(?!delta(?:/|$)|\$)[^/()]+`;
  return { family, from: new RegExp(`${from.replaceAll("ID", id)}(?=/|$)`), to };
}

/** Chains of rewrites end well before; this holds against a path made to have many. */
const MOST_PATHS = 40;

/** No path of Graph is longer; whoever sends one is not asking for anything. */
const MOST_SEGMENTS = 24;
const MOST_CHARACTERS = 2000;

/**
 * Lists other addresses of the same resource, the nearer ones first.
 *
 * @param segments A path in the form of `pathShape`.
 * @param families The rewrites that may be used.
 * @returns The addresses without the path itself; ids that are not known are `{}`.
 */
export function equivalentPaths(
  segments: readonly string[],
  families: readonly PathFamily[],
): string[][] {
  const start = segments.join("/");
  if (segments.length > MOST_SEGMENTS || start.length > MOST_CHARACTERS) return [];
  if (segments.some((segment) => segment.includes("/"))) return [];
  const rewrites = REWRITES.filter(({ family }) => families.includes(family));
  const found = new Set([start]);
  for (const path of found) {
    for (const { from, to } of rewrites) {
      if (found.size <= MOST_PATHS) found.add(path.replace(from, to));
    }
  }
  found.delete(start);
  return [...found].map((path) => path.split("/"));
}
