import { permissionIndex, type Scheme } from "./permission_index.ts";

/**
 * Says whether a permission can be granted under a scheme. The data also lists names that Microsoft
 * publishes no id and no level for, such as `Calendars.ReadBasic` for apps: no consent page has them.
 *
 * @param name E.g. `Calendars.Read`.
 * @param scheme Who is to hold it.
 */
export function isPublished(name: string, scheme: Scheme): boolean {
  const facts = permissionIndex().permission(name, scheme);
  return facts !== undefined && (facts.id !== null || facts.privilegeLevel !== null);
}
