import type { INetworkModule, ManagedIdentityApplication } from "@azure/msal-node";

/** Gets tokens for services of Azure, as their SDKs ask for them. */
export interface AzureTokens {
  getToken(
    scopes: string | string[],
  ): Promise<{ token: string; expiresOnTimestamp: number } | null>;
}

/**
 * The managed identity of the machine the bot runs on.
 *
 * @param msal MSAL, loaded by whoever needs it.
 * @param userAssignedClientId Which one, where the machine has more; its own one unless told.
 * @param network How MSAL reaches the network; its own way unless told.
 */
export function identityOf(
  msal: typeof import("@azure/msal-node"),
  userAssignedClientId?: string,
  network?: INetworkModule,
): ManagedIdentityApplication {
  return new msal.ManagedIdentityApplication({
    ...(userAssignedClientId !== undefined && {
      managedIdentityIdParams: { userAssignedClientId },
    }),
    ...(network !== undefined && { system: { networkClient: network } }),
  });
}

/**
 * Gets tokens by the machine's managed identity; MSAL keeps them while they hold.
 *
 * @param clientId Which identity; the machine's own one unless told.
 */
export function identityTokens(clientId?: string): AzureTokens {
  let identity: Promise<ManagedIdentityApplication> | undefined;
  return {
    getToken: async (scopes) => {
      identity ??= import("@azure/msal-node")
        .then((msal) => identityOf(msal, clientId))
        .catch((error) => {
          identity = undefined;
          throw error;
        });
      const [scope = ""] = [scopes].flat();
      const resource = scope.replace(/\/\.default$/, "");
      const { accessToken, expiresOn } = await (await identity).acquireToken({ resource });
      return { token: accessToken, expiresOnTimestamp: expiresOn?.getTime() ?? 0 };
    },
  };
}
