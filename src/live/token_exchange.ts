/** What a managed identity's token must be for, where it stands in for an app's credential. */
const PUBLIC = "api://AzureADTokenExchange";

/** The same in other clouds, by the host where one signs in. */
const BY_HOST: ReadonlyMap<string, string> = new Map([
  ["login.microsoftonline.us", "api://AzureADTokenExchangeUSGov"],
  ["login.partner.microsoftonline.cn", "api://AzureADTokenExchangeChina"],
  ["login.chinacloudapi.cn", "api://AzureADTokenExchangeChina"],
]);

/**
 * The audience of a managed identity's token that an app registration accepts in a cloud.
 *
 * @param loginUrl Where the app signs in.
 *
 * Source: Microsoft Learn, "Configure an application to trust a managed identity".
 */
export function tokenExchangeAudience(loginUrl: string): string {
  return BY_HOST.get(new URL(loginUrl).hostname) ?? PUBLIC;
}
