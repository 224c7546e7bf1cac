import { az } from "./deploy_io.ts";
import type { DeployOptions, Host } from "./deploy_options.ts";
import type { HostOutputs } from "./deploy_templates.ts";
import type { Runner } from "./runner.ts";

const ZIP = "build/graph-auth-doctor-app.zip";

/** What the platform itself logs; what is asked of the bot over HTTP is not among it. */
const LOG_CATEGORIES = {
  "app-service": ["AppServiceConsoleLogs", "AppServicePlatformLogs"],
  "container-apps": ["ContainerAppConsoleLogs", "ContainerAppSystemLogs"],
} as const satisfies Record<Host, readonly string[]>;

/**
 * Has the platform's logs kept in the Log Analytics workspace.
 *
 * @param runner Runs the command.
 * @param host Which platform.
 * @param outputs Where the bot runs.
 * @throws {DeployError} When it fails, with what to do.
 */
export async function keepLogs(runner: Runner, host: Host, outputs: HostOutputs): Promise<void> {
  const logs = LOG_CATEGORIES[host].map((category) => ({ category, enabled: true }));
  const command = az(
    ...["monitor", "diagnostic-settings", "create", "--name", "graph-auth-doctor"],
    ...["--resource", outputs.hostResourceId, "--workspace", outputs.logAnalyticsWorkspaceId],
    ...["--logs", JSON.stringify(logs)],
  );
  await runner.do("keep the platform's logs in Log Analytics", command);
}

/**
 * Packages the bot's code and hands it to App Service, as whoever is signed in: passwords are closed.
 *
 * @param runner Runs the commands.
 * @param options Which resource group.
 * @param outputs Where the bot runs.
 * @throws {DeployError} When it fails, with what to do.
 */
export async function sendCode(
  runner: Runner,
  { resourceGroup }: DeployOptions,
  { appName }: HostOutputs,
): Promise<void> {
  await runner.do("package the bot", { program: "npm", args: ["run", "package:app"] });
  for (const way of ["ftp", "scm"]) {
    const policy = ["--resource-type", "basicPublishingCredentialsPolicies", "--name", way];
    const site = ["--namespace", "Microsoft.Web", "--parent", `sites/${appName}`];
    const group = ["--resource-group", resourceGroup];
    const off = ["--set", "properties.allow=false"];
    const close = az("resource", "update", ...group, ...site, ...policy, ...off);
    await runner.do(`close publishing by password (${way})`, close);
  }
  const command = az(
    ...["webapp", "deploy", "--resource-group", resourceGroup, "--name", appName],
    ...["--src-path", ZIP, "--type", "zip", "--clean", "true", "--track-status", "true"],
  );
  await runner.do("send the bot to App Service", command);
}
