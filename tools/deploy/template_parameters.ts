import type { DeployOptions, Host } from "./deploy_options.ts";

/** A template with its parameters that this command knows. */
export interface Template {
  file: string;
  /** What the command fills in by itself, from its options and from what Azure answered. */
  own: readonly string[];
  /** What `--parameters KEY=VALUE` takes. */
  free: readonly string[];
}

const FOLDER = "deploymentTemplates/deployUseExistResourceGroup";

const HOST_OWN = [
  "location",
  "appType",
  "appId",
  "tenantId",
  "allowedTenants",
  "ssoAppIdUri",
  "ssoAppId",
  "tags",
] as const;

const HOST_FREE = [
  "UMSIName",
  "storageAccountName",
  "storageAccountSku",
  "logAnalyticsWorkspaceName",
  "logRetentionDays",
  "applicationInsightsName",
  "moreSettings",
] as const;

/** Where the bot runs. */
export const HOST_TEMPLATES = {
  "app-service": {
    file: `${FOLDER}/template-BotApp-with-rg.json`,
    own: [...HOST_OWN, "appServiceName"],
    free: [
      ...HOST_FREE,
      "newAppServicePlanName",
      "newAppServicePlanSku",
      "existingAppServicePlanId",
      "minimumInstances",
      "maximumInstances",
      "linuxFxVersion",
    ],
  },
  "container-apps": {
    file: `${FOLDER}/template-BotContainerApp-with-rg.json`,
    own: [...HOST_OWN, "containerAppName", "image", "registryServer"],
    free: [
      ...HOST_FREE,
      "environmentName",
      "minReplicas",
      "maxReplicas",
      "concurrentRequests",
      "cpu",
      "memory",
    ],
  },
} as const satisfies Record<Host, Template>;

/** The bot's registration with the Bot Framework. */
export const BOT_TEMPLATE = {
  file: `${FOLDER}/template-AzureBot-with-rg.json`,
  own: ["azureBotId", "botEndpoint", "appType", "appId", "UMSIName", "tenantId", "tags"],
  free: ["azureBotSku", "azureBotRegion", "displayName"],
} as const satisfies Template;

/** Parameters by their names; what is undefined is left to the template's default. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/**
 * Gives what the host's template is filled with.
 *
 * @param options What was asked for.
 * @param tenantId The tenant of the subscription.
 * @param appId The app registration's client id, where the bot has one.
 */
export function hostParameters(
  options: DeployOptions,
  tenantId: string,
  appId: string | undefined,
): Parameters {
  const name = options.host === "app-service" ? "appServiceName" : "containerAppName";
  return {
    [name]: options.name,
    location: options.location,
    appType: options.appType,
    appId,
    tenantId,
    allowedTenants: options.allowedTenants,
    image: options.image,
    registryServer: options.registry,
    ssoAppIdUri: options.ssoAppIdUri,
    ssoAppId: options.ssoAppId,
    tags: tagsOf(options),
    // Made before the template where it has to pull from a registry: that is the one then.
    ...(options.registry && { UMSIName: identityOf(options) }),
    ...chosen(options, HOST_TEMPLATES[options.host].free),
  };
}

/**
 * Gives the name of an identity that is made before the template.
 *
 * @param options May name it, as a parameter of the template.
 */
export function identityOf({ assignments, name }: DeployOptions): string {
  return assignments.UMSIName ?? `${name ?? "graph-auth-doctor"}-identity`;
}

/** What is known once the bot runs. */
export interface Running {
  appName: string;
  messagingEndpoint: string;
  appId: string;
  identityName: string;
}

/**
 * Gives what the Azure Bot's template is filled with.
 *
 * @param options What was asked for.
 * @param tenantId The tenant of the subscription.
 * @param running Where the bot runs, and as whom.
 */
export function botParameters(
  options: DeployOptions,
  tenantId: string,
  running: Running,
): Parameters {
  return {
    azureBotId: options.name ?? running.appName,
    botEndpoint: running.messagingEndpoint,
    appType: options.appType,
    appId: running.appId,
    UMSIName: options.appType === "UserAssignedMSI" ? running.identityName : undefined,
    tenantId,
    tags: tagsOf(options),
    ...chosen(options, BOT_TEMPLATE.free),
  };
}

/**
 * Writes parameters as az takes them, each a word of its own.
 *
 * @param parameters Names and values.
 */
export function parameterWords(parameters: Parameters): string[] {
  return Object.entries(parameters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`);
}

function tagsOf({ tags }: DeployOptions): string | undefined {
  return Object.keys(tags).length === 0 ? undefined : JSON.stringify(tags);
}

function chosen({ assignments }: DeployOptions, names: readonly string[]): Parameters {
  return Object.fromEntries(Object.entries(assignments).filter(([name]) => names.includes(name)));
}
