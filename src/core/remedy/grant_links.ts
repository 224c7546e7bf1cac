import type { Cloud } from "../graph/clouds.ts";
import { isGuid } from "../is_guid.ts";
import type { Words } from "../words/words.ts";
import type { FillIn } from "./fill_in.ts";
import type { GrantLink } from "./prescription.ts";

/**
 * Writes the addresses at which an administrator grants an app what it lists. They come after the
 * menu path, never in its place. Sources: Microsoft Learn, "Grant tenant-wide admin consent to an
 * application" (the consent page); the portal's own addresses are no documented contract.
 *
 * No redirect address is in them: one taken from a paste would lead to a stranger.
 *
 * @param cloud Cloud of the request.
 * @param fillIn The app and the tenant, where the token is of the conversation's own tenant.
 * @param managedIdentity Whether the app has no registration, and so neither page.
 * @param words The language to write in.
 * @returns None without ids that are GUIDs.
 */
export function grantLinks(
  cloud: Cloud,
  fillIn: FillIn | null,
  managedIdentity: boolean,
  words: Words,
): GrantLink[] {
  if (fillIn === null || managedIdentity) return [];
  const { clientId, tenantId } = fillIn;
  if (!isGuid(clientId) || !isGuid(tenantId)) return [];
  const { apiPermissions, adminConsent } = words.remedy.grantLinks;
  // China's portal has other addresses.
  const portal = cloud.portalHost.startsWith("entra.")
    ? [
        {
          title: apiPermissions.title,
          url: `https://${cloud.portalHost}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/${clientId}`,
          says: apiPermissions.says(clientId),
        },
      ]
    : [];
  return [
    ...portal,
    {
      title: adminConsent.title,
      url: `https://${cloud.loginHost}/${tenantId}/adminconsent?client_id=${clientId}`,
      says: adminConsent.says(clientId),
    },
  ];
}
