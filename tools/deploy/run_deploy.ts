import { isUriOf } from "../../src/server/read_sso.ts";
import { DeployError, type DeployErrorCode } from "./deploy_error.ts";
import { DEPLOY_HELP } from "./deploy_help.ts";
import type { DeployIo } from "./deploy_io.ts";
import type { DeployOptions } from "./deploy_options.ts";
import { deployBot, deployHost } from "./deploy_templates.ts";
import { makeTeamsPackage } from "./make_teams_package.ts";
import { logCommand, nextSteps } from "./next_steps.ts";
import { openAccount } from "./open_account.ts";
import { openApp, trustIdentity } from "./open_app.ts";
import { keepIdentity, openGroup, requireSameBot } from "./open_group.ts";
import { openRegistry } from "./open_registry.ts";
import { readDeployOptions } from "./read_deploy_options.ts";
import { registerProviders } from "./register_providers.ts";
import { Runner } from "./runner.ts";
import { keepLogs, sendCode } from "./send_code.ts";
import { identityOf } from "./template_parameters.ts";
import { waitUntilReady } from "./wait_until_ready.ts";

// What whoever typed the command can put right by typing it differently.
const USAGE_ERRORS: readonly DeployErrorCode[] = [
  "ERR_OPTION_INVALID",
  "ERR_OPTIONS_CONFLICT",
  "ERR_PARAMETER_UNKNOWN",
  "ERR_PARAMETERS_UNREADABLE",
  "ERR_LOCATION_MISSING",
];

/**
 * Creates the bot in Azure, or updates it there, and makes its Teams app package.
 *
 * @param args The arguments after the command's name.
 * @param io Where commands run and what is written goes.
 * @returns The exit status: 0 done, 1 failed, 2 wrong usage.
 */
export async function runDeploy(args: readonly string[], io: DeployIo): Promise<number> {
  try {
    const options = readDeployOptions(args);
    if (options === undefined) io.write(DEPLOY_HELP);
    else await deploy(options, new Runner(io, options.dryRun));
    return 0;
  } catch (error) {
    if (!(error instanceof DeployError)) throw error;
    io.writeError(`${error.code}: ${error.message}\n`);
    return USAGE_ERRORS.includes(error.code) ? 2 : 1;
  }
}

async function deploy(given: DeployOptions, runner: Runner): Promise<void> {
  const { io } = runner;
  if (given.dryRun) runner.note("A dry run: none of these commands is run");
  const { tenantId } = await openAccount(runner, given);
  await registerProviders(runner, given.host);
  const bots = await openGroup(runner, given);
  const options = keepIdentity(given, bots);
  requireSameBot(bots, options);
  const appId =
    options.appType === "SingleTenant" ? await openApp(runner, options, bots) : undefined;
  if (!options.dryRun) requireOwnUri(options, appId);
  if (options.registry) await openRegistry(runner, options, identityOf(options));

  const host = await deployHost(runner, options, tenantId, appId);
  const name = options.name ?? host.appName;
  requireSameBot(bots, { appType: options.appType, appId: host.appId, name });
  if (appId !== undefined) {
    await trustIdentity(runner, { appId, tenantId, principalId: host.identityPrincipalId });
  }
  await keepLogs(runner, options.host, host);
  if (options.host === "app-service") await sendCode(runner, options, host);
  await waitUntilReady(runner, host.botDomain, logCommand(options, host, io.platform));

  const botId = await deployBot(runner, options, tenantId, host);
  await makeTeamsPackage(runner, options, host);
  if (!options.dryRun) io.write(nextSteps(options, host, botId, io.platform));
}

function requireOwnUri({ ssoAppIdUri, ssoAppId }: DeployOptions, appId: string | undefined): void {
  const id = ssoAppId ?? appId;
  if (ssoAppIdUri === undefined || id === undefined || isUriOf(ssoAppIdUri, id)) return;
  throw new DeployError(
    "ERR_OPTIONS_CONFLICT",
    "Cannot use this --sso-app-id-uri as its id is not that of the bot's app registration: name the registration that exposes it with --sso-app-id",
  );
}
