import { z } from "zod";
import { isGuid } from "../../src/core/is_guid.ts";
import { isBotDomain } from "../../src/server/read_bot_domain.ts";
import { az, type Command } from "./deploy_io.ts";
import type { DeployOptions } from "./deploy_options.ts";
import type { Runner } from "./runner.ts";
import {
  BOT_TEMPLATE,
  botParameters,
  HOST_TEMPLATES,
  hostParameters,
  parameterWords,
} from "./template_parameters.ts";

const text = z.string().min(1);
const guid = z.string().refine(isGuid);
const resourceId = z.string().startsWith("/subscriptions/");

/** The outputs of the host's template that are read, and what each must be. */
export const HOST_OUTPUTS = z.object({
  messagingEndpoint: z.string().startsWith("https://"),
  botDomain: z.string().refine(isBotDomain),
  appId: guid,
  identityPrincipalId: guid,
  identityName: text,
  appName: text,
  hostResourceId: resourceId,
  logAnalyticsWorkspaceId: resourceId,
});

/** The outputs of the Azure Bot's template that are read. */
export const BOT_OUTPUTS = z.object({ botId: text });

/** Where the bot runs, and as whom. */
export type HostOutputs = z.infer<typeof HOST_OUTPUTS>;

const ASSUMED: HostOutputs = {
  messagingEndpoint: "https://<botDomain>/api/messages",
  botDomain: "<botDomain>",
  appId: "<appId>",
  identityPrincipalId: "<identityPrincipalId>",
  identityName: "<identityName>",
  appName: "<appName>",
  hostResourceId: "<hostResourceId>",
  logAnalyticsWorkspaceId: "<logAnalyticsWorkspaceId>",
};

/** Resource Manager gives each output with its type. */
const VALUES = z
  .record(z.string(), z.object({ value: z.unknown() }))
  .transform((outputs) =>
    Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value])),
  );

/**
 * Creates or updates everything that the bot runs on.
 *
 * @param runner Runs the command.
 * @param options What was asked for.
 * @param tenantId The tenant of the subscription.
 * @param appId The app registration's client id, where the bot has one.
 * @returns Where the bot runs, and as whom.
 * @throws {DeployError} When it fails, with what to do.
 */
export async function deployHost(
  runner: Runner,
  options: DeployOptions,
  tenantId: string,
  appId: string | undefined,
): Promise<HostOutputs> {
  const parameters = hostParameters(options, tenantId, appId);
  const words = [...options.parameterFiles, ...parameterWords(parameters)];
  const { file } = HOST_TEMPLATES[options.host];
  const command = deployment(options, "graph-auth-doctor-host", file, words);
  const schema = VALUES.pipe(HOST_OUTPUTS);
  return await runner.ask("create or update what the bot runs on", command, schema, ASSUMED);
}

/**
 * Creates or updates the Azure Bot, which tells Teams where the bot is.
 *
 * @param runner Runs the command.
 * @param options What was asked for.
 * @param tenantId The tenant of the subscription.
 * @param host Where the bot runs, and as whom.
 * @returns The Azure Bot's name.
 * @throws {DeployError} When it fails, with what to do.
 */
export async function deployBot(
  runner: Runner,
  options: DeployOptions,
  tenantId: string,
  host: HostOutputs,
): Promise<string> {
  const words = parameterWords(botParameters(options, tenantId, host));
  const command = deployment(options, "graph-auth-doctor-bot", BOT_TEMPLATE.file, words);
  const assumed = { botId: options.name ?? host.appName };
  const schema = VALUES.pipe(BOT_OUTPUTS);
  const what = "create or update the Azure Bot with its Teams channel";
  return (await runner.ask(what, command, schema, assumed)).botId;
}

function deployment(
  { resourceGroup }: DeployOptions,
  name: string,
  file: string,
  words: readonly string[],
): Command {
  return az(
    ...["deployment", "group", "create", "--resource-group", resourceGroup, "--name", name],
    ...["--template-file", file, "--parameters", ...words, "--query", "properties.outputs"],
  );
}
