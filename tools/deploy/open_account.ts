import { z } from "zod";
import { DeployError } from "./deploy_error.ts";
import { az } from "./deploy_io.ts";
import type { DeployOptions } from "./deploy_options.ts";
import type { Runner } from "./runner.ts";

/** The subscription that everything goes into. */
export interface Account {
  id: string;
  name: string;
  tenantId: string;
}

const OLDEST = "2.60.0";
const CLOUD = "AzureCloud";

const VERSION = z.object({ "azure-cli": z.string() });
const ACCOUNT = z.object({
  id: z.string(),
  name: z.string(),
  tenantId: z.string(),
  environmentName: z.string(),
});
const ASSUMED = {
  id: "<subscriptionId>",
  name: "<subscription>",
  tenantId: "<tenantId>",
  environmentName: CLOUD,
};

/**
 * Makes sure that az is new enough, signed in and at the right subscription.
 *
 * @param runner Runs the commands.
 * @param options Which subscription is wanted.
 * @returns The subscription.
 * @throws {DeployError} When something of that is missing.
 */
export async function openAccount(runner: Runner, options: DeployOptions): Promise<Account> {
  const assumed = { "azure-cli": OLDEST };
  const { "azure-cli": version } = await runner.ask(
    "read az's version",
    az("version"),
    VERSION,
    assumed,
  );
  requireVersion(version);
  let account = await showAccount(runner);
  const { subscription } = options;
  if (subscription !== undefined && subscription !== account.id && subscription !== account.name) {
    runner.onlyWhere("az is at another one");
    await runner.do(
      "choose the subscription",
      az("account", "set", "--subscription", subscription),
    );
    runner.onlyWhere("that was another one");
    account = await showAccount(runner);
  }
  if (account.environmentName !== CLOUD) {
    throw new DeployError(
      "ERR_CLOUD_UNSUPPORTED",
      "Cannot deploy as az is at another cloud than Azure's public one, which the templates are written for: run az cloud set --name AzureCloud and az login, or set the bot up by hand (docs/settings.md)",
    );
  }
  if (!runner.isDry) runner.note(`Into the subscription ${account.name} (${account.id})`);
  return account;
}

function showAccount(runner: Runner) {
  return runner.ask("see who is signed in", az("account", "show"), ACCOUNT, ASSUMED);
}

function requireVersion(version: string): void {
  const [found = [], wanted = []] = [version, OLDEST].map((one) => one.split(".").map(Number));
  const differs = wanted.findIndex((part, at) => part !== found[at]);
  if (differs < 0 || (found[differs] ?? 0) > (wanted[differs] ?? 0)) return;
  throw new DeployError(
    "ERR_AZ_TOO_OLD",
    `Cannot deploy with this az as it must be ${OLDEST} or newer: found ${/^[\d.]{1,20}$/.test(version) ? version : "another"}, run az upgrade`,
  );
}
