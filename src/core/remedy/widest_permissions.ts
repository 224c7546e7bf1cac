/**
 * Permissions with which an app can make itself, or somebody, an administrator, or that open all of a
 * service. Source: Microsoft Graph permissions reference, descriptions of these permissions.
 */
const WIDEST_PERMISSIONS = [
  "RoleManagement.ReadWrite.Directory",
  "AppRoleAssignment.ReadWrite.All",
  "Application.ReadWrite.All",
  "DelegatedPermissionGrant.ReadWrite.All",
  "Directory.ReadWrite.All",
  "Sites.FullControl.All",
] as const;

export type WidestPermission = (typeof WIDEST_PERMISSIONS)[number];

/**
 * Says whether a permission is wide whatever is asked for.
 *
 * @param name Name of an application permission.
 */
export function isWidest(name: string): name is WidestPermission {
  return WIDEST_PERMISSIONS.some((widest) => widest === name);
}
