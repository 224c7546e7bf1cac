import { z } from "zod";
import { DeployError } from "./deploy_error.ts";
import { az } from "./deploy_io.ts";
import type { Runner } from "./runner.ts";

const IDS = z.array(z.string()).nullable();
const HELD = z.object({ passwords: IDS, keys: IDS });
const NOTHING = { passwords: [], keys: [] };

/**
 * Refuses an app registration that was found by its name, where others could sign in as the bot: in most
 * tenants everybody may register an app, and give it any name.
 *
 * @param runner Runs the commands.
 * @param appId Client id of the registration.
 * @throws {DeployError} `ERR_APP_NOT_OURS` when it holds a password or a certificate, or belongs to
 * somebody else than who is signed in.
 */
export async function requireOwnApp(runner: Runner, appId: string): Promise<void> {
  const query = "{passwords:passwordCredentials[].keyId,keys:keyCredentials[].keyId}";
  const show = az("ad", "app", "show", "--id", appId, "--query", query);
  runner.onlyWhere("one of that name is found");
  const { passwords, keys } = await runner.ask("see what it signs in with", show, HELD, NOTHING);
  if ([...(passwords ?? []), ...(keys ?? [])].length > 0) {
    throw refuse(appId, "it holds a password or a certificate");
  }
  const list = az("ad", "app", "owner", "list", "--id", appId, "--query", "[].id");
  runner.onlyWhere("one of that name is found");
  const owners = await runner.ask("see whose it is", list, z.array(z.string()), []);
  if (owners.length === 0 && !runner.isDry) return;
  const who = az("ad", "signed-in-user", "show", "--query", "id");
  runner.onlyWhere("it has an owner");
  const own = await runner.ask("see who is signed in", who, z.string(), "");
  if (owners.some((owner) => owner !== own)) throw refuse(appId, "somebody else owns it");
}

function refuse(appId: string, found: string): DeployError {
  return new DeployError(
    "ERR_APP_NOT_OURS",
    `Cannot take the app registration ${appId} for the bot's by its name alone as others may sign in with it: ${found}, name it with --app-id ${appId} if it is meant, or take another --name`,
  );
}
