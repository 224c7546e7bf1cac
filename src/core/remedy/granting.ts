import { cloudOfGraphHost, PUBLIC_CLOUD } from "../graph/clouds.ts";
import type { Scheme } from "../graph/permission_index.ts";
import { fillInFrom } from "./fill_in.ts";
import { grantCommands } from "./grant_commands.ts";
import { grantLinks } from "./grant_links.ts";
import { isManagedIdentity } from "./managed_identity.ts";
import type { Prescription } from "./prescription.ts";
import { type Need, permissionsToGrant } from "./wanted_permission.ts";

/**
 * Writes what an administrator types or opens to grant what is missing.
 *
 * @param need What was found to be needed.
 * @param scheme Whose permissions the way out needs.
 * @param tenantId Tenant of the conversation; null where there is none.
 * @returns The commands and the addresses; neither where nothing is to be granted.
 */
export function howToGrant(
  need: Need,
  scheme: Scheme,
  tenantId: string | null,
): Pick<Prescription, "commands" | "links"> {
  const { token, request, words } = need.diagnosis;
  const permissions = permissionsToGrant(need, scheme);
  if (permissions.length === 0) return { commands: [], links: [] };
  const cloud = cloudOfGraphHost(request?.host ?? "") ?? PUBLIC_CLOUD;
  const fillIn = fillInFrom(token, tenantId);
  const managedIdentity = isManagedIdentity(need.diagnosis);
  return {
    commands: grantCommands({ permissions, scheme, cloud, fillIn, managedIdentity }, words),
    links: grantLinks(cloud, fillIn, managedIdentity, words),
  };
}
