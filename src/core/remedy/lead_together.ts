import { grantName, isCarried } from "../graph/carried.ts";
import type { Grant } from "../graph/permission_index.ts";
import type { Words } from "../words/words.ts";
import { permissionToAskFor } from "./lead.ts";
import { dataSource } from "./permissions.ts";
import type { LeadPermission, PermissionChecklist } from "./prescription.ts";
import type { Together } from "./wanted_permission.ts";

/**
 * Puts in front what several requests need together, where another of them needs more than this one.
 *
 * @param lead The permission in front for this request alone.
 * @param checklist What the data says of it.
 * @param grants Every way to be allowed.
 * @param together What all of the requests need.
 * @param words The language to write in.
 * @returns The permission, or null where the least is the one to ask for.
 */
export function leadTogether(
  lead: LeadPermission | null,
  checklist: PermissionChecklist,
  grants: readonly Grant[],
  { missing, held }: Together,
  words: Words,
): LeadPermission | null {
  const names = [...missing, ...held];
  const wanted = permissionToAskFor(lead, checklist)?.split(" + ") ?? [];
  if (checklist.granted.length > 0 || wanted.every((name) => names.includes(name))) return lead;
  const grant = grants.find((one) => isCarried(one, names));
  if (grant === undefined) return lead;
  const name = grantName(grant, names);
  if (name === checklist.least[0]) return null;
  return { name, ...words.remedy.frontPermissions.together, source: dataSource(words) };
}
