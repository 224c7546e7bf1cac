import { z } from "zod";
import { isGuid } from "../../src/core/is_guid.ts";
import { az } from "./deploy_io.ts";
import type { DeployOptions } from "./deploy_options.ts";
import type { Runner } from "./runner.ts";

/**
 * Lets the bot's identity pull from a private registry, and makes it first where it is not there.
 *
 * Container Apps pulls the image while it makes the app, so that right cannot come later.
 *
 * @param runner Runs the commands.
 * @param options Which registry, and which group the identity is in.
 * @param identity The identity's name.
 * @throws {DeployError} When a command fails.
 */
export async function openRegistry(
  runner: Runner,
  { registry = "", resourceGroup, location }: DeployOptions,
  identity: string,
): Promise<void> {
  const [name = ""] = registry.split(".");
  const scope = await runner.ask(
    "look for the registry",
    az("acr", "show", "--name", name, "--query", "id"),
    z.string().startsWith("/subscriptions/"),
    "<registryId>",
  );
  const where = ["--resource-group", resourceGroup, "--name", identity];
  // As the template does: what lies elsewhere, it would refuse.
  if (location !== undefined) where.push("--location", location);
  const principalId = await runner.ask(
    "create the bot's identity, or find it",
    az("identity", "create", ...where, "--query", "principalId"),
    z.string().refine(isGuid),
    "<identityPrincipalId>",
  );
  const assignee = ["--assignee-object-id", principalId];
  const type = ["--assignee-principal-type", "ServicePrincipal"];
  const role = ["--role", "AcrPull", "--scope", scope];
  const command = az("role", "assignment", "create", ...assignee, ...type, ...role);
  await runner.do("let it pull from the registry", command);
}
