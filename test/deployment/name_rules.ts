const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * How resources may be named, by their type.
 *
 * Source: Microsoft Learn, "Naming rules and restrictions for Azure resources".
 */
export const NAME_RULES: Record<string, RegExp> = {
  "Microsoft.ManagedIdentity/userAssignedIdentities": /^[A-Za-z0-9][\w-]{2,127}$/,
  "Microsoft.Storage/storageAccounts": /^[a-z0-9]{3,24}$/,
  "Microsoft.Storage/storageAccounts/blobServices": /^[a-z0-9]{3,24}\/default$/,
  "Microsoft.Storage/storageAccounts/blobServices/containers":
    /^[a-z0-9]{3,24}\/default\/(?=.{3,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
  "Microsoft.Storage/storageAccounts/managementPolicies": /^[a-z0-9]{3,24}\/default$/,
  "Microsoft.OperationalInsights/workspaces": /^[A-Za-z0-9][A-Za-z0-9-]{2,61}[A-Za-z0-9]$/,
  "Microsoft.Insights/components": /^[^%&\\?/]{0,254}[^%&\\?/. ]$/,
  "Microsoft.Authorization/roleAssignments": GUID,
  "Microsoft.Web/serverfarms": /^[A-Za-z0-9-]{1,60}$/,
  "Microsoft.Web/sites": /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,58}[A-Za-z0-9])$/,
  "Microsoft.App/managedEnvironments": /^[A-Za-z](?:[A-Za-z0-9-]{0,58}[A-Za-z0-9])$/,
  "Microsoft.App/containerApps": /^(?!.*--)[a-z](?:[a-z0-9-]{0,30}[a-z0-9])$/,
  "Microsoft.BotService/botServices": /^[A-Za-z0-9][\w.-]{1,63}$/,
  "Microsoft.BotService/botServices/channels": /^[A-Za-z0-9][\w.-]{1,63}\/MsTeamsChannel$/,
};
