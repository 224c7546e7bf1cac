/** Granted in Entra to the whole app, though they end like the others. */
const GRANTED_IN_ENTRA = ["Content.Process.User", "ProtectionScopes.Compute.User"];

/**
 * Says whether a permission is granted for one team, chat or user at a time, by whoever installs the
 * app there, and not in Entra (Microsoft Learn, "Resource-specific consent for apps").
 *
 * @param name E.g. `ChannelSettings.Read.Group`.
 */
export function isResourceSpecific(name: string): boolean {
  return /\.(?:Group|Chat|User)$/.test(name) && !GRANTED_IN_ENTRA.includes(name);
}
