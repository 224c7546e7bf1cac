import { looksLikeId } from "./looks_like_id.ts";

/** Where the same thing is found by its own id, without the user who leads to it. */
interface OwnAddress {
  /** A path behind the user, ids as `{}`; its last id is that of the resource. */
  from: string;
  /** The resource's own address, which that id follows. */
  to: string;
}

/**
 * Resources that belong to nobody: an app asks for them where they are. Sources: the pages of
 * Microsoft Graph's reference for team, chat, associatedTeamInfo (its id is the team's), plannerPlan,
 * plannerBucket, plannerTask, drive, site, managedDevice.
 */
const FIRST = compile([
  { from: "/joinedTeams/{}", to: "/teams" },
  { from: "/teamwork/associatedTeams/{}/team", to: "/teams" },
  { from: "/chats/{}", to: "/chats" },
  { from: "/planner/tasks/{}", to: "/planner/tasks" },
  { from: "/planner/plans/{}/tasks/{}", to: "/planner/tasks" },
  { from: "/planner/plans/{}/buckets/{}/tasks/{}", to: "/planner/tasks" },
  { from: "/planner/plans/{}/buckets/{}", to: "/planner/buckets" },
  { from: "/planner/plans/{}", to: "/planner/plans" },
  { from: "/drives/{}", to: "/drives" },
  { from: "/followedSites/{}", to: "/sites" },
  { from: "/joinedGroups/{}", to: "/groups" },
  { from: "/managedDevices/{}", to: "/deviceManagement/managedDevices" },
  {
    from: "/deviceManagementTroubleshootingEvents/{}",
    to: "/deviceManagement/troubleshootingEvents",
  },
]);

/**
 * Resources that are asked for under their user, and have an address of their own where that is not
 * documented. The members of these collections are directory objects, each with one id everywhere.
 */
const FALLBACK = compile([
  ...["createdObjects", "directReports", "memberOf", "ownedDevices", "ownedObjects"].map(
    inDirectory,
  ),
  ...["registeredDevices", "sponsors", "transitiveMemberOf"].map(inDirectory),
  { from: "/oauth2PermissionGrants/{}", to: "/oauth2PermissionGrants" },
  { from: "/cloudPCs/{}", to: "/deviceManagement/virtualEndpoint/cloudPCs" },
  {
    from: "/employeeExperience/learningCourseActivities/{}",
    to: "/employeeExperience/learningCourseActivities",
  },
]);

/** The addresses of a resource beside the one under its user. */
export interface OwnAddresses {
  /** The better one for an app; undefined where the resource belongs to the user. */
  first: string | undefined;
  /** The one to use where the address under the user is not documented. */
  fallback: string | undefined;
}

/**
 * Finds the own address of a resource that is reached through a user.
 *
 * @param behind The path behind the user, e.g. `/joinedTeams/{team-id}/channels`; ids may be real, and
 * written as keys (`/joinedTeams('1')`).
 * @returns The addresses, ids and the rest as they were written.
 */
export function ownAddresses(behind: string): OwnAddresses {
  return { first: rewrite(behind, FIRST), fallback: rewrite(behind, FALLBACK) };
}

function rewrite(behind: string, rows: readonly Row[]): string | undefined {
  for (const { from, to } of rows) {
    const match = from.exec(behind);
    if (match === null) continue;
    // A function or a type may stand where an id does: `/chats/getAllMessages`.
    const ids = match.slice(1);
    if (!ids.every((id) => looksLikeId(id.replace(/^\/+/, "")))) return undefined;
    return `${to}${(ids.at(-1) ?? "").replace(/^\/+/, "/")}${behind.slice(match[0].length)}`;
  }
  return undefined;
}

interface Row {
  from: RegExp;
  to: string;
}

function inDirectory(name: string): OwnAddress {
  return { from: `/${name}/{}`, to: "/directoryObjects" };
}

function compile(addresses: readonly OwnAddress[]): Row[] {
  return addresses.map(({ from, to }) => ({ from: patternOf(from), to }));
}

function patternOf(from: string): RegExp {
  // Behind a slash, or a key: `('x')`, `({x})`.
  const id = String.raw`(\/+[^/?#()]+|\('(?:[^']|'')*'\)|\(\{[^}]*\}\))`;
  const literals = from.split("/{}").map((literal) => literal.replaceAll("/", "\\/+"));
  return new RegExp(`^${literals.join(id)}(?=[/?#]|$)`, "i");
}
