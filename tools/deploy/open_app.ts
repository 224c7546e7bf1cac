import { z } from "zod";
import { isGuid } from "../../src/core/is_guid.ts";
import { DeployError } from "./deploy_error.ts";
import { az, type Command } from "./deploy_io.ts";
import type { DeployOptions } from "./deploy_options.ts";
import type { ExistingBot } from "./open_group.ts";
import { requireOwnApp } from "./require_own_app.ts";
import type { Runner } from "./runner.ts";

const APP_ID = z.string().refine(isGuid);
const PLACEHOLDER = "<appId>";
const TRIES = 6;
const PAUSE_MS = 10_000;

/**
 * Makes sure that the bot of type SingleTenant has its app registration and service principal.
 *
 * It gets no secret: its managed identity stands for it, see {@link trustIdentity}.
 *
 * @param runner Runs the commands.
 * @param options `--app-id` names the registration; otherwise it is found, or made, by its name.
 * @param bots The bots that are there: what one of them is, is trusted already.
 * @returns The registration's application (client) id.
 * @throws {DeployError} `ERR_APP_AMBIGUOUS` when several have the name, `ERR_APP_NOT_OURS` when others may sign in
 * with the one that has it.
 */
export async function openApp(
  runner: Runner,
  options: DeployOptions,
  bots: readonly ExistingBot[],
): Promise<string> {
  const appId = options.appId
    ? await showApp(runner, options.appId)
    : await namedApp(runner, options, bots);
  await openPrincipal(runner, appId);
  return appId;
}

function showApp(runner: Runner, appId: string): Promise<string> {
  const command = az("ad", "app", "show", "--id", appId, "--query", "appId");
  return runner.ask("look for the app registration", command, APP_ID, appId);
}

async function namedApp(
  runner: Runner,
  options: DeployOptions,
  bots: readonly ExistingBot[],
): Promise<string> {
  // A resource group's name holds no quote that would end the filter's.
  const name = `Graph Auth Doctor (${options.name ?? options.resourceGroup})`;
  const filter = ["--filter", `displayName eq '${name}'`, "--query", "[].appId"];
  const list = az("ad", "app", "list", ...filter);
  const found = await runner.ask("look for the app registration", list, z.array(APP_ID), []);
  const [first, ...others] = found;
  if (others.length > 0) {
    throw new DeployError(
      "ERR_APP_AMBIGUOUS",
      `Cannot tell which app registration is the bot's as ${found.length} are called ${name}: name one with --app-id, as in --app-id ${first}`,
    );
  }
  const isKnown = bots.some(({ appId }) => appId === first);
  if (runner.isDry || (first !== undefined && !isKnown)) {
    await requireOwnApp(runner, first ?? PLACEHOLDER);
  }
  if (first !== undefined) return first;
  runner.onlyWhere("there is none of that name yet");
  const kind = ["--display-name", name, "--sign-in-audience", "AzureADMyOrg"];
  const create = az("ad", "app", "create", ...kind, "--query", "appId");
  return await runner.ask("create the app registration", create, APP_ID, PLACEHOLDER);
}

async function openPrincipal(runner: Runner, appId: string): Promise<void> {
  const list = az("ad", "sp", "list", "--filter", `appId eq '${appId}'`, "--query", "[].appId");
  const found = await runner.ask("look for its service principal", list, z.array(z.string()), []);
  if (found.length > 0) return;
  runner.onlyWhere("there is none yet");
  await untilKnown(runner, "create its service principal", az("ad", "sp", "create", "--id", appId));
}

const CREDENTIALS = z.array(
  z.object({ id: z.string(), name: z.string(), issuer: z.string(), subject: z.string() }),
);
const CREDENTIAL_NAME = "graph-auth-doctor";

/** Whose tokens the app registration takes for its own. */
export interface Trust {
  appId: string;
  tenantId: string;
  /** The managed identity's object id. */
  principalId: string;
}

/**
 * Lets the managed identity sign in as the app registration, by a federated credential.
 *
 * @param runner Runs the commands.
 * @param trust Which registration, and which identity.
 * @throws {DeployError} When a command fails.
 */
export async function trustIdentity(runner: Runner, trust: Trust): Promise<void> {
  const { appId, tenantId, principalId } = trust;
  const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;
  const commands = ["ad", "app", "federated-credential"];
  const query = "[].{id:id,name:name,issuer:issuer,subject:subject}";
  const found = await runner.ask(
    "see which identities the app registration trusts",
    az(...commands, "list", "--id", appId, "--query", query),
    CREDENTIALS,
    [],
  );
  if (found.some((one) => one.issuer === issuer && one.subject === principalId)) return;
  const old = found.find(({ name }) => name === CREDENTIAL_NAME);
  const credential = {
    name: CREDENTIAL_NAME,
    issuer,
    subject: principalId,
    audiences: ["api://AzureADTokenExchange"],
  };
  runner.onlyWhere("it does not yet");
  const parameters = ["--parameters", JSON.stringify(credential)];
  // An identity that was deleted and made again has another object id.
  const change = old ? ["update", "--federated-credential-id", old.id] : ["create"];
  const command = az(...commands, ...change, "--id", appId, ...parameters);
  await untilKnown(runner, "let the app registration trust the bot's identity", command);
}

/** What was just created is not known at once in every part of the directory. */
async function untilKnown(runner: Runner, what: string, command: Command): Promise<void> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await runner.do(what, command);
    } catch (error) {
      const isTooEarly = error instanceof DeployError && error.code === "ERR_APP_UNKNOWN";
      if (!isTooEarly || left === 0) throw error;
    }
    runner.io.writeError("  The directory does not know the app registration yet: trying again\n");
    await runner.io.sleep(PAUSE_MS);
  }
}
