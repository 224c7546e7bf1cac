import { z } from "zod";
import { az } from "./deploy_io.ts";
import type { Host } from "./deploy_options.ts";
import type { Runner } from "./runner.ts";

const COMMON = [
  "Microsoft.BotService",
  "Microsoft.ManagedIdentity",
  "Microsoft.Storage",
  "Microsoft.OperationalInsights",
  "Microsoft.Insights",
];

/** What each host's template is made of. */
const PROVIDERS = {
  "app-service": [...COMMON, "Microsoft.Web"],
  "container-apps": [...COMMON, "Microsoft.App"],
} as const satisfies Record<Host, readonly string[]>;

/**
 * Makes sure that the subscription has every resource provider, and waits until it does.
 *
 * @param runner Runs the commands.
 * @param host Where the bot is to run.
 * @throws {DeployError} When one cannot be registered.
 */
export async function registerProviders(runner: Runner, host: Host): Promise<void> {
  const query = "[?registrationState=='Registered'].namespace";
  const registered = await runner.ask(
    "see which resource providers the subscription has",
    az("provider", "list", "--query", query),
    z.array(z.string()),
    [],
  );
  const known = new Set(registered.map((name) => name.toLowerCase()));
  for (const name of PROVIDERS[host]) {
    if (known.has(name.toLowerCase())) continue;
    const command = az("provider", "register", "--namespace", name, "--wait");
    runner.onlyWhere("it is missing");
    await runner.do(`register the resource provider ${name}`, command);
  }
}
