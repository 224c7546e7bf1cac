import { az } from "./deploy_io.ts";
import type { DeployOptions } from "./deploy_options.ts";
import type { HostOutputs } from "./deploy_templates.ts";
import { quoteCommand } from "./quote_command.ts";

/**
 * Gives the command that shows the bot's log as it comes.
 *
 * @param options Where the bot runs.
 * @param host What it is called there.
 * @param platform As `process.platform` names it.
 */
export function logCommand(options: DeployOptions, host: HostOutputs, platform: string): string {
  const where = ["--name", host.appName, "--resource-group", options.resourceGroup];
  const command =
    options.host === "app-service"
      ? az("webapp", "log", "tail", ...where)
      : az("containerapp", "logs", "show", ...where, "--follow");
  return quoteCommand(command, platform);
}

/**
 * Says what was made and what to do with it.
 *
 * @param options What was asked for.
 * @param host Where the bot runs, and as whom.
 * @param botId The Azure Bot's name.
 * @param platform As `process.platform` names it.
 * @returns Some lines.
 */
export function nextSteps(
  options: DeployOptions,
  host: HostOutputs,
  botId: string,
  platform: string,
): string {
  const remove = az("group", "delete", "--name", options.resourceGroup);
  const forgetApp =
    options.appType === "SingleTenant"
      ? `\n            ${quoteCommand(az("ad", "app", "delete", "--id", host.appId), platform)}`
      : "";
  return `
Graph Auth Doctor runs.
  Endpoint  ${host.messagingEndpoint}
  Azure Bot ${botId}, app id ${host.appId}
  Package   ${options.out}

Next, in Teams: Apps > Manage your apps > Upload an app > Upload a custom app, and take the package.
For everybody: https://admin.teams.microsoft.com > Teams apps > Manage apps > Upload new app.
Then paste an error of Microsoft Graph in the chat, or say samples. See docs/teams.md.

  Its log   ${logCommand(options, host, platform)}
  Update    run the same command again
  Remove    ${quoteCommand(remove, platform)}  (with all that is in the group)${forgetApp}
`;
}
