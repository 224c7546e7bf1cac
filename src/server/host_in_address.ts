/**
 * Writes a host as it stands in an address or before a port: IPv6 in brackets.
 *
 * @param host A host name or address, without brackets.
 */
export function hostInAddress(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
