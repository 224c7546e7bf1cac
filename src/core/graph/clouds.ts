/** A Microsoft cloud with its own Graph. Tokens never work across clouds. */
export interface Cloud {
  /** Host of Microsoft Graph. */
  graphHost: string;
  /** Host that issues tokens. */
  loginHost: string;
  /** Host of the Entra admin center, where an administrator grants consent. */
  portalHost: string;
}

export const PUBLIC_CLOUD: Cloud = {
  graphHost: "graph.microsoft.com",
  loginHost: "login.microsoftonline.com",
  portalHost: "entra.microsoft.com",
};

/** Source: Microsoft Learn, "National cloud deployments" of Microsoft Graph. */
const CLOUDS: readonly Cloud[] = [
  PUBLIC_CLOUD,
  // US Government L4.
  {
    graphHost: "graph.microsoft.us",
    loginHost: "login.microsoftonline.us",
    portalHost: "entra.microsoft.us",
  },
  // US Government L5 (DoD).
  {
    graphHost: "dod-graph.microsoft.us",
    loginHost: "login.microsoftonline.us",
    portalHost: "entra.microsoft.us",
  },
  // China (21Vianet).
  {
    graphHost: "microsoftgraph.chinacloudapi.cn",
    loginHost: "login.chinacloudapi.cn",
    portalHost: "portal.azure.cn",
  },
];

/** App id of Microsoft Graph, the same in every cloud. */
export const GRAPH_APP_ID = "00000003-0000-0000-c000-000000000000";

/**
 * Finds the cloud whose Graph answers at a host.
 *
 * @param host Host name, any case, e.g. `graph.microsoft.us`.
 * @returns The cloud, or undefined where the host is not Microsoft Graph.
 */
export function cloudOfGraphHost(host: string): Cloud | undefined {
  return CLOUDS.find((cloud) => cloud.graphHost === host.toLowerCase());
}

/**
 * The host of an address.
 *
 * @param address With or without `https://`, a port and a path.
 * @returns Lower case.
 */
export function hostOfAddress(address: string): string {
  const host = address.replace(/^https?:\/\//i, "").split(/[/?#]/, 1)[0] ?? "";
  return host.replace(/:443$/, "").toLowerCase();
}

/**
 * Says whether an address is one of Microsoft Graph, in any cloud.
 *
 * @param address With or without `https://`, a port and a path.
 */
export function isGraphAddress(address: string): boolean {
  return cloudOfGraphHost(hostOfAddress(address)) !== undefined;
}
