/** Stands in for Azure, its directory, and az in front of them. */
export interface Azure {
  version: string;
  account: { id: string; name: string; tenantId: string; environmentName: string };
  providers: string[];
  hasGroup: boolean;
  apps: string[];
  /** Who owns each registration, by object ids. */
  owners: string[];
  /** What each registration holds to sign in with. */
  secrets: { passwords: string[]; keys: string[] | null };
  principals: string[];
  credentials: { id: string; name: string; issuer: string; subject: string }[];
  bots: { name: string; appId: string; appType: string | null; identityId: string | null }[];
  /** Every command so far, with its program. */
  calls: string[][];
  /** Commands that fail, by how they begin, and what az writes then; each fails `times` times. */
  failures: { command: string; stderr: string; times: number }[];
  /** Answers in place of the right ones, by how the command begins. */
  answers: Record<string, unknown>;
  /** Programs that are not there. */
  missing: string[];
}

export const TENANT = "7a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";
export const SUBSCRIPTION = "11111111-2222-4333-8444-555555555555";
export const IDENTITY = "0f3a4c1e-7b52-4d86-9c1f-2e5d8a6b9c70";
export const PRINCIPAL = "c0ffee00-0000-4000-8000-00000000c0de";
/** Object id of who is signed in. */
export const ME = "0b1ec7ed-5555-4666-8777-888888888888";
export const APP = "5eed5eed-1111-4222-8333-444444444444";
export const DOMAIN = "graph-auth-doctor-x1.azurewebsites.net";

const GROUP_ID = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-doctor/providers`;

/** An Azure that holds nothing of the bot yet. */
export function emptyAzure(): Azure {
  return {
    version: "2.77.0",
    account: {
      id: SUBSCRIPTION,
      name: "Contoso",
      tenantId: TENANT,
      environmentName: "AzureCloud",
    },
    providers: ["microsoft.insights", "Microsoft.ManagedIdentity", "Microsoft.Storage"],
    hasGroup: false,
    apps: [],
    owners: [ME],
    secrets: { passwords: [], keys: null },
    principals: [],
    credentials: [],
    bots: [],
    calls: [],
    failures: [],
    answers: {},
    missing: [],
  };
}

/** What a program came to. */
export interface Answer {
  status: number;
  stdout: string;
  stderr: string;
}

/**
 * Answers a command as az, or npm, does, and does in this Azure what it asks.
 *
 * @param azure The Azure; it changes.
 * @param words The program and its arguments.
 */
export function answerCommand(azure: Azure, words: readonly string[]): Answer {
  azure.calls.push([...words]);
  const line = words.join(" ");
  const failure = azure.failures.find((one) => line.startsWith(one.command) && one.times > 0);
  if (failure !== undefined) {
    failure.times -= 1;
    return { status: 1, stdout: "", stderr: failure.stderr };
  }
  const [start = "", act] = ACTS.find(([command]) => line.startsWith(command)) ?? [];
  if (act === undefined) return { status: 2, stdout: "", stderr: `ERROR: misspelled: ${line}` };
  const value = Object.hasOwn(azure.answers, start) ? azure.answers[start] : act(azure, words);
  const isRead = words.at(-1) === "json";
  return { status: 0, stdout: isRead ? JSON.stringify(value) : "", stderr: "" };
}

type Act = (azure: Azure, words: readonly string[]) => unknown;

const ACTS: readonly (readonly [command: string, act: Act])[] = [
  ["az version", ({ version }) => ({ "azure-cli": version, extensions: {} })],
  ["az account show", ({ account }) => account],
  [
    "az account set",
    ({ account }, words) => {
      account.name = optionOf(words, "--subscription");
    },
  ],
  ["az provider list", ({ providers }) => providers],
  [
    "az provider register",
    ({ providers }, words) => providers.push(optionOf(words, "--namespace")),
  ],
  ["az group exists", ({ hasGroup }) => hasGroup],
  [
    "az group create",
    (azure) => {
      azure.hasGroup = true;
    },
  ],
  ["az resource list", ({ bots }) => bots.map(({ name }) => name)],
  ["az bot show", ({ bots }, words) => bots.find(({ name }) => name === optionOf(words, "--name"))],
  ["az ad app list", ({ apps }) => apps],
  [
    "az ad app show",
    ({ secrets }, words) =>
      optionOf(words, "--query") === "appId" ? optionOf(words, "--id") : secrets,
  ],
  ["az ad app owner list", ({ owners }) => owners],
  ["az ad signed-in-user show", () => ME],
  [
    "az ad app create",
    ({ apps }) => {
      apps.push(APP);
      return APP;
    },
  ],
  ["az ad sp list", ({ principals }) => principals],
  ["az ad sp create", ({ principals }, words) => principals.push(optionOf(words, "--id"))],
  ["az ad app federated-credential list", ({ credentials }) => credentials],
  ["az ad app federated-credential create", (azure, words) => trust(azure, words)],
  [
    "az ad app federated-credential update",
    (azure, words) => {
      const id = optionOf(words, "--federated-credential-id");
      azure.credentials = azure.credentials.filter((one) => one.id !== id);
      trust(azure, words);
    },
  ],
  [
    "az deployment group create --resource-group rg-doctor --name graph-auth-doctor-host",
    (_azure, words) => hostOutputs(words),
  ],
  [
    "az deployment group create --resource-group rg-doctor --name graph-auth-doctor-bot",
    (azure, words) => createBot(azure, words),
  ],
  ["az monitor diagnostic-settings create", () => undefined],
  ["az resource update", () => undefined],
  ["az acr show", () => `${GROUP_ID}/Microsoft.ContainerRegistry/registries/contoso`],
  ["az identity create", () => PRINCIPAL],
  ["az role assignment create", () => undefined],
  ["npm run package:app", () => undefined],
  ["az webapp deploy", () => undefined],
];

function optionOf(words: readonly string[], name: string): string {
  return words[words.indexOf(name) + 1] ?? "";
}

/**
 * Gives a template's parameter from a command.
 *
 * @param words The command.
 * @param name The parameter.
 */
export function parameterOf(words: readonly string[], name: string): string | undefined {
  const word = words.find((one) => one.startsWith(`${name}=`));
  return word?.slice(name.length + 1);
}

function trust({ credentials }: Azure, words: readonly string[]): void {
  const { name, issuer, subject } = JSON.parse(optionOf(words, "--parameters"));
  credentials.push({ id: `credential-${credentials.length}`, name, issuer, subject });
}

function hostOutputs(words: readonly string[]): unknown {
  const appName = parameterOf(words, "appServiceName") ?? "graph-auth-doctor-x1";
  return typed({
    messagingEndpoint: `https://${DOMAIN}/api/messages`,
    botDomain: DOMAIN,
    appId: parameterOf(words, "appId") ?? IDENTITY,
    identityClientId: IDENTITY,
    identityPrincipalId: PRINCIPAL,
    identityName: parameterOf(words, "UMSIName") ?? "graph-auth-doctor-id",
    appName,
    hostResourceId: `${GROUP_ID}/Microsoft.Web/sites/${appName}`,
    logAnalyticsWorkspaceId: `${GROUP_ID}/Microsoft.OperationalInsights/workspaces/logs`,
    next: "",
  });
}

function createBot(azure: Azure, words: readonly string[]): unknown {
  const identity = parameterOf(words, "UMSIName");
  const bot = {
    name: parameterOf(words, "azureBotId") ?? "",
    appId: parameterOf(words, "appId") ?? "",
    appType: parameterOf(words, "appType") ?? null,
    identityId:
      identity === undefined
        ? null
        : `${GROUP_ID}/Microsoft.ManagedIdentity/userAssignedIdentities/${identity}`,
  };
  azure.bots = [...azure.bots.filter(({ name }) => name !== bot.name), bot];
  return typed({ botId: bot.name, appId: bot.appId });
}

function typed(outputs: Record<string, string>): unknown {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [name, { type: "String", value }]),
  );
}
