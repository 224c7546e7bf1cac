import { fullerPermission } from "../graph/basic_permissions.ts";
import { canBeGranted } from "../graph/can_be_granted.ts";
import { documentedPermission } from "../graph/documented_permissions.ts";
import type { Scheme } from "../graph/permission_index.ts";
import { reachOf } from "../graph/permission_reach.ts";
import { isResourceSpecific } from "../graph/resource_specific.ts";
import type { Words } from "../words/words.ts";
import { dataSource } from "./permissions.ts";
import type { LeadPermission, PermissionChecklist } from "./prescription.ts";

/**
 * Chooses the permission to put in front where the data's least is not what a reader expects: the
 * one that Microsoft's article names, one that an administrator can grant where the least is for a
 * single team or chat, or the full one beside a `*.ReadBasic`.
 *
 * @param request Method, path and query of the request to make.
 * @param scheme Who is to hold the permission.
 * @param checklist What the data says for that scheme.
 * @param words The language to write in.
 * @param stated Permissions that the service itself asked for; any one of them is enough.
 * @returns The permission, or null where the least is the one to ask for.
 */
export function leadPermission(
  request: { method: string; path: string; query: string },
  scheme: Scheme,
  checklist: PermissionChecklist,
  words: Words,
  stated: readonly string[] = [],
): LeadPermission | null {
  const [least] = checklist.least;
  if (least === undefined) return null;
  const asked = stated.find((name) => canBeGranted(name, scheme));
  if (asked !== undefined && !stated.includes(least)) {
    const { frontPermissions, sources } = words.remedy;
    return { name: asked, ...frontPermissions.stated, source: sources.service };
  }
  const documented = documentedPermission(request.method, request.path, scheme);
  if (documented !== undefined && documented.grant.name !== least) {
    const { subject, grant, source } = documented;
    return { name: grant.name, ...words.graph.documentedPermissions[subject], source };
  }
  if (isResourceSpecific(least)) return tenantWide(least, checklist, stated, words);
  const reading = request.method === "GET" ? readingOne(least, checklist, words) : null;
  if (reading !== null) return reading;
  const fuller =
    request.method === "GET" ? fullerPermission(least, request.path, request.query) : undefined;
  if (fuller === undefined || !checklist.alternatives.includes(fuller.full)) {
    return isPublished(least, checklist) ? null : publishedOne(least, checklist, words);
  }
  return {
    name: fuller.full,
    ...words.graph.basicPermissions[fuller.subject],
    source: dataSource(words),
  };
}

/**
 * The permission to ask for first: the one in front, else the data's least.
 *
 * @param lead What {@link leadPermission} chose.
 * @param checklist What the data says for the same scheme.
 * @returns Its name, or undefined where nothing is documented.
 */
export function permissionToAskFor(
  lead: LeadPermission | null,
  checklist: PermissionChecklist | undefined,
): string | undefined {
  return lead?.name ?? checklist?.least[0];
}

/** The service's own words first; else the narrowest of the same resource that Entra can grant. */
function tenantWide(
  least: string,
  checklist: PermissionChecklist,
  stated: readonly string[],
  words: Words,
): LeadPermission | null {
  const { alternatives } = checklist;
  const choices = [
    ...stated.filter((name) => alternatives.includes(name)),
    ...narrowestFirst(least, alternatives),
  ];
  const name = choices.find((choice) => !isResourceSpecific(choice));
  if (name === undefined) return null;
  return { name, ...words.remedy.frontPermissions.tenantWide, source: dataSource(words) };
}

/** The data names some permissions that no consent page has, such as `Calendars.ReadBasic` for apps. */
function publishedOne(
  least: string,
  checklist: PermissionChecklist,
  words: Words,
): LeadPermission | null {
  const name = narrowestFirst(least, checklist.alternatives).find(
    (choice) => !isResourceSpecific(choice) && isPublished(choice, checklist),
  );
  if (name === undefined) return null;
  return { name, ...words.remedy.frontPermissions.grantable, source: dataSource(words) };
}

/** By how far they reach, those of the same resource before all others. */
function narrowestFirst(least: string, alternatives: readonly string[]): string[] {
  const [resource] = least.split(".", 1);
  const byReach = alternatives.toSorted((a, b) => reachOf(a) - reachOf(b));
  // `Chat.Read.All` is of the same family as `ChatMessage.Read.Chat`.
  const isOwn = (name: string) => resource?.startsWith(name.split(".", 1)[0] ?? name) === true;
  const same = byReach.filter((name) => name.startsWith(`${resource}.`));
  return [...same, ...byReach.filter(isOwn), ...byReach];
}

/** The data flags a set of paths for several methods at once, so a write may stand before a read. */
function readingOne(
  least: string,
  checklist: PermissionChecklist,
  words: Words,
): LeadPermission | null {
  if (!/\.(?:ReadWrite|Write|Manage|Create)\w*(?:\.|$)/.test(least)) return null;
  const name = narrowestFirst(least, checklist.alternatives).find(
    (choice) => /\.Read(?:Basic)?(?:\.|$)/.test(choice) && !isResourceSpecific(choice),
  );
  if (name === undefined) return null;
  return { name, ...words.remedy.frontPermissions.reading, source: dataSource(words) };
}

function isPublished(name: string, { details }: PermissionChecklist): boolean {
  const detail = details.find((row) => row.name === name);
  return detail === undefined || detail.id !== null || detail.privilegeLevel !== null;
}
