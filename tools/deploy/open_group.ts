import { z } from "zod";
import { DeployError } from "./deploy_error.ts";
import { az } from "./deploy_io.ts";
import type { DeployOptions } from "./deploy_options.ts";
import type { Runner } from "./runner.ts";

/** An Azure Bot that is there already. */
export interface ExistingBot {
  name: string;
  appId: string;
  appType: string;
  /** The managed identity that it is, by its resource id; null for an app registration. */
  identityId: string | null;
}

/** How the templates' own name for the bot begins. */
const NAME_START = "graph-auth-doctor-";

const BOT = z.object({
  name: z.string(),
  appId: z.string(),
  appType: z.string().nullable(),
  identityId: z.string().nullable(),
});

/**
 * Makes sure that the resource group is there, and looks for this bot in it.
 *
 * @param runner Runs the commands.
 * @param options Which group, where, and what the bot is called.
 * @returns The bots in it that this command made, or would overwrite.
 * @throws {DeployError} `ERR_LOCATION_MISSING` when the group has to be created and nobody said where.
 */
export async function openGroup(runner: Runner, options: DeployOptions): Promise<ExistingBot[]> {
  const { resourceGroup, location, tags } = options;
  const exists = az("group", "exists", "--name", resourceGroup);
  const isThere = await runner.ask("look for the resource group", exists, z.boolean(), false);
  if (isThere || runner.isDry) {
    runner.onlyWhere("it is there");
    const bots = await findBots(runner, options);
    if (isThere) return bots;
  }
  if (location === undefined && !runner.isDry) {
    throw new DeployError(
      "ERR_LOCATION_MISSING",
      "Cannot create the resource group as nobody said where: add --location, as in --location westeurope",
    );
  }
  runner.onlyWhere("there is no such group yet");
  const words = Object.entries(tags).map(([name, value]) => `${name}=${value}`);
  await runner.do(
    "create the resource group",
    az(
      ...["group", "create", "--name", resourceGroup, "--location", location ?? "<location>"],
      ...(words.length > 0 ? ["--tags", ...words] : []),
    ),
  );
  return [];
}

async function findBots(runner: Runner, options: DeployOptions): Promise<ExistingBot[]> {
  const group = ["--resource-group", options.resourceGroup];
  const type = ["--resource-type", "Microsoft.BotService/botServices"];
  const names = await runner.ask(
    "look for a bot in it",
    az("resource", "list", ...group, ...type, "--query", "[].name"),
    z.array(z.string()),
    [options.name ?? `${NAME_START}<uniqueString>`],
  );
  const fields = ["appId:properties.msaAppId", "appType:properties.msaAppType"];
  const query = `{name:name,${fields.join()},identityId:properties.msaAppMSIResourceId}`;
  const bots: ExistingBot[] = [];
  for (const name of names.filter((one) => isOurs(one, options))) {
    runner.onlyWhere("there is one of its name");
    const show = az("bot", "show", ...group, "--name", name, "--query", query);
    const assumed = { name, appId: "", appType: null, identityId: null };
    const bot = await runner.ask("see whose bot that is", show, BOT, assumed);
    bots.push({ ...bot, appType: bot.appType ?? "MultiTenant" });
  }
  return bots;
}

function isOurs(found: string, { name }: DeployOptions): boolean {
  return name === undefined
    ? found.startsWith(NAME_START)
    : found.toLowerCase() === name.toLowerCase();
}

/**
 * Keeps the identity that a bot is where one would be made before the template, under a name of its own.
 *
 * @param options What was asked for.
 * @param bots The bots that are there.
 * @returns The options, which name that identity.
 */
export function keepIdentity(options: DeployOptions, bots: readonly ExistingBot[]): DeployOptions {
  const { registry, assignments } = options;
  const id = bots.find(({ identityId }) => identityId !== null)?.identityId;
  if (!registry || !id || assignments.UMSIName !== undefined) return options;
  return { ...options, assignments: { ...assignments, UMSIName: id.split("/").at(-1) ?? id } };
}

/**
 * Refuses to go on where an Azure Bot is another app: its id and type can never be changed.
 *
 * @param bots The bots that are there.
 * @param wanted What the bot is to be.
 * @throws {DeployError} `ERR_BOT_IDENTITY_FIXED`.
 */
export function requireSameBot(
  bots: readonly ExistingBot[],
  wanted: { appType: string; appId: string | undefined; name: string | undefined },
): void {
  const { appType, appId, name } = wanted;
  const other = bots.find(
    (bot) =>
      (name === undefined || bot.name.toLowerCase() === name.toLowerCase()) &&
      (bot.appType !== appType ||
        (appId !== undefined && bot.appId.toLowerCase() !== appId.toLowerCase())),
  );
  if (other === undefined) return;
  const found = other.appType === appType ? "with another app id" : `of type ${other.appType}`;
  throw new DeployError(
    "ERR_BOT_IDENTITY_FIXED",
    `Cannot change the Azure Bot ${other.name} as its app id and type stay for good: found one ${found}, use that --app-type (and --app-id), take another --name, or delete the bot with az bot delete and run this again; Teams then needs the new app package`,
  );
}
