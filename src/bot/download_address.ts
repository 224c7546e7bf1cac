/**
 * Where Teams keeps what a person sends to a bot: in the sender's OneDrive for work or school, which is
 * a part of SharePoint (<https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4>).
 * Its hosts are, by the lists of Microsoft 365's endpoints:
 *
 * - worldwide and GCC, ids 31 and 39: <https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges>
 * - GCC High, id 9: <https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-u-s-government-gcc-high-endpoints>
 * - DoD, id 9: <https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-u-s-government-dod-endpoints>
 * - China, id 4: <https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges-21vianet>
 *
 * The hosts of the private OneDrive (1drv.com, live.com) are left out: no bot gets files from there.
 */
const DOMAINS = [
  ".sharepoint.com",
  ".sharepoint.us",
  ".sharepoint-mil.us",
  ".dps.mil",
  ".sharepoint.cn",
] as const;

/**
 * Reads an address that a file may be fetched from. It comes from a message, so any other would let the
 * sender call services behind the bot's own wall.
 *
 * @param address The address, or where a redirection leads.
 * @param base What a relative redirection is relative to.
 * @returns Undefined where nothing may be fetched from it.
 */
export function readDownloadAddress(address: unknown, base?: URL): URL | undefined {
  if (typeof address !== "string" || !URL.canParse(address, base?.href)) return undefined;
  const url = new URL(address, base);
  // The default port is not told.
  const isPlain = url.port === "" && url.username === "" && url.password === "";
  const isKnown = DOMAINS.some((domain) => url.hostname.endsWith(domain));
  return url.protocol === "https:" && isPlain && isKnown ? url : undefined;
}
