/** Where the bot can run. */
export const HOSTS = ["app-service", "container-apps"] as const;

/** Where the bot runs. */
export type Host = (typeof HOSTS)[number];

/** As whom the bot can sign in. */
export const APP_TYPES = ["UserAssignedMSI", "SingleTenant"] as const;

/** What was asked of `npm run deploy`; what was not named is undefined. */
export interface DeployOptions {
  dryRun: boolean;
  resourceGroup: string;
  location: string | undefined;
  host: Host;
  image: string | undefined;
  registry: string | undefined;
  appType: (typeof APP_TYPES)[number];
  appId: string | undefined;
  name: string | undefined;
  subscription: string | undefined;
  /** Parameters of the templates. */
  assignments: Readonly<Record<string, string>>;
  /** Files with parameters of the host's template. */
  parameterFiles: readonly string[];
  allowedTenants: string | undefined;
  tags: Readonly<Record<string, string>>;
  ssoAppIdUri: string | undefined;
  ssoAppId: string | undefined;
  /** Where the Teams app package is written to. */
  out: string;
}
