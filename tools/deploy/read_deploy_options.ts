import { parseArgs } from "node:util";
import { isGuid } from "../../src/core/is_guid.ts";
import { isAppIdUri, isUriOf } from "../../src/server/read_sso.ts";
import { DeployError } from "./deploy_error.ts";
import { APP_TYPES, type DeployOptions, HOSTS } from "./deploy_options.ts";
import { BOT_TEMPLATE, HOST_TEMPLATES } from "./template_parameters.ts";

/** What an option takes: a test of its value, and how that is called. */
type Rule = readonly [isValid: (value: string) => boolean, wanted: string];

const isName = (value: string) => /^[a-z0-9](?:-?[a-z0-9])+$/.test(value) && value.length <= 32;
const isWord = (value: string) => /^\w[\w./:@-]*$/.test(value);
const isTenants = (value: string) => value === "*" || value.split(",").every(isGuid);

const RULES = {
  "resource-group": [
    (value) => /^[\w()-](?:[\w().-]{0,88}[\w()-])?$/.test(value),
    "a resource group's name: letters, digits and _ - . ( )",
  ],
  location: [(value) => /^[a-z0-9]+$/.test(value), "a region as in westeurope"],
  host: [(value) => HOSTS.some((host) => host === value), HOSTS.join(" or ")],
  image: [isWord, "an image as in registry.example.com/graph-auth-doctor:1.0"],
  registry: [
    (value) => /^[a-z0-9]{5,50}\.azurecr\.io$/.test(value),
    "the server of an Azure Container Registry, as in contoso.azurecr.io",
  ],
  "app-type": [(value) => APP_TYPES.some((type) => type === value), APP_TYPES.join(" or ")],
  "app-id": [isGuid, "the application (client) id of an app registration, a GUID"],
  name: [isName, "2 to 32 small letters, digits and single hyphens, as in contoso-graph-doctor"],
  subscription: [(value) => /^[^-\p{C}][^\p{C}]*$/u.test(value), "a subscription's id or name"],
  "allowed-tenants": [isTenants, "tenant ids with commas between, or *"],
  "sso-app-id-uri": [isAppIdUri, "an Application ID URI, as in api://botid-{id}"],
  "sso-app-id": [isGuid, "the application (client) id of an app registration, a GUID"],
  out: [(value) => value !== "", "a file name"],
} as const satisfies Record<string, Rule>;

type Single = keyof typeof RULES;

/** These take several values, one behind the other. */
type Several = "parameters" | "tags";

interface Given {
  single: Partial<Record<Single, string>>;
  several: Record<Several, string[]>;
  dryRun: boolean;
  help: boolean;
}

/**
 * Reads the options of `npm run deploy`.
 *
 * No message repeats a value: somebody may have pasted a secret there.
 *
 * @param args The arguments after the command's name.
 * @returns The options; undefined where only the help text is wanted.
 * @throws {DeployError} `ERR_OPTION_INVALID`, `ERR_OPTIONS_CONFLICT` or `ERR_PARAMETER_UNKNOWN`.
 */
export function readDeployOptions(args: readonly string[]): DeployOptions | undefined {
  const { single, several, dryRun, help } = collect(args);
  if (help) return undefined;
  const resourceGroup = single["resource-group"];
  if (resourceGroup === undefined) throw wrongOption("--resource-group is missing");
  const [parameterFiles, assigned] = split(several.parameters);
  if (!parameterFiles.every(isJsonFile)) {
    throw wrongOption("--parameters wants NAME=VALUE, or a file whose name ends with .json");
  }
  const options: DeployOptions = {
    dryRun,
    resourceGroup,
    location: single.location,
    host: HOSTS.find((host) => host === single.host) ?? "app-service",
    image: single.image,
    registry: single.registry,
    appType: APP_TYPES.find((type) => type === single["app-type"]) ?? "UserAssignedMSI",
    appId: single["app-id"],
    name: single.name,
    subscription: single.subscription,
    assignments: pairs("--parameters", assigned),
    parameterFiles,
    allowedTenants: single["allowed-tenants"],
    tags: pairs("--tags", several.tags),
    ssoAppIdUri: single["sso-app-id-uri"],
    ssoAppId: single["sso-app-id"],
    out: single.out ?? "build/graph-auth-doctor.zip",
  };
  refuseConflicts(options);
  refuseUnknownParameters(options);
  return options;
}

function collect(args: readonly string[]): Given {
  const given: Given = {
    single: {},
    several: { parameters: [], tags: [] },
    dryRun: false,
    help: false,
  };
  // Not strict: the runtimes word their own complaints differently, and repeat what was typed.
  const named = [...Object.keys(RULES), "parameters", "tags"];
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(named.map((name) => [name, { type: "string" as const }])),
    strict: false,
    tokens: true,
  });
  let last: Several | undefined;
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      if (last === undefined) throw wrongOption(strayValue(token.index));
      given.several[last].push(token.value);
      continue;
    }
    last = takeOption(given, token);
  }
  return given;
}

/** Where npm took the options for its own, only their values come. */
function strayValue(index: number): string {
  return index === 0
    ? "a value comes first, so npm may have kept the options: put -- before them, in PowerShell '--' with its quotes"
    : `word ${index + 1} is no option's value`;
}

interface Named {
  name: string;
  value?: string | undefined;
  index: number;
}

function takeOption(given: Given, { name, value, index }: Named): Several | undefined {
  if ((name === "help" || name === "h") && value === undefined) given.help = true;
  else if (name === "dry-run" && value === undefined) given.dryRun = true;
  else if (name === "parameters" || name === "tags") {
    given.several[name].push(givenValue(name, value));
    return name;
  } else if (isSingle(name)) given.single[name] = checked(name, value);
  else throw wrongOption(`word ${index + 1} is no option, or one that takes no value`);
  return undefined;
}

function isSingle(name: string): name is Single {
  return Object.hasOwn(RULES, name);
}

function checked(name: Single, value: string | undefined): string {
  const found = givenValue(name, value);
  const [isValid, wanted] = RULES[name];
  if (!isValid(found)) throw wrongOption(`--${name} must be ${wanted}`);
  return found;
}

function givenValue(name: string, value: string | undefined): string {
  if (!value || value.startsWith("--")) throw wrongOption(`--${name} needs a value`);
  return value;
}

const ASSIGNMENT = /^\w[\w.-]*=/;

function split(words: readonly string[]): [files: string[], assignments: string[]] {
  const isAssignment = (word: string) => ASSIGNMENT.test(word);
  return [words.filter((word) => !isAssignment(word)), words.filter(isAssignment)];
}

function isJsonFile(word: string): boolean {
  return /\.json$/i.test(word);
}

function pairs(option: string, words: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf("=");
      if (at < 1) throw wrongOption(`${option} wants name=value`);
      return [word.slice(0, at), word.slice(at + 1)];
    }),
  );
}

function refuseConflicts(options: DeployOptions): void {
  const { host, name, image, registry, appType, appId, ssoAppIdUri, ssoAppId } = options;
  const conflicts: readonly (readonly [boolean, string])[] = [
    [host === "container-apps" && !image, "--host container-apps needs --image"],
    [
      host === "container-apps" && /^\d/.test(name ?? ""),
      "--name begins with a digit, which --host container-apps does not take",
    ],
    [
      host === "app-service" && Boolean(image ?? registry),
      "--image and --registry are for --host container-apps: App Service gets a zip",
    ],
    [
      appType === "UserAssignedMSI" && appId !== undefined,
      "--app-id is for --app-type SingleTenant: a managed identity has no app registration",
    ],
    [ssoAppId !== undefined && !ssoAppIdUri, "--sso-app-id needs --sso-app-id-uri"],
    [
      appType === "UserAssignedMSI" && ssoAppIdUri !== undefined && !ssoAppId,
      "--sso-app-id-uri needs --sso-app-id: a managed identity exposes no API, so people sign in with another app registration",
    ],
    [
      ssoAppIdUri !== undefined && ssoAppId !== undefined && !isUriOf(ssoAppIdUri, ssoAppId),
      "the id in --sso-app-id-uri is not that of --sso-app-id",
    ],
  ];
  const found = conflicts.find(([isThere]) => isThere)?.[1];
  if (found === undefined) return;
  throw new DeployError(
    "ERR_OPTIONS_CONFLICT",
    `Cannot use these options together as ${found}: see npm run deploy -- --help`,
  );
}

function refuseUnknownParameters({ assignments, host }: DeployOptions): void {
  const known: readonly string[] = [...HOST_TEMPLATES[host].free, ...BOT_TEMPLATE.free];
  if (Object.keys(assignments).every((name) => known.includes(name))) return;
  throw new DeployError(
    "ERR_PARAMETER_UNKNOWN",
    `Cannot pass a parameter on as --parameters takes only ${known.join(", ")}: the others have options of their own`,
  );
}

function wrongOption(found: string): DeployError {
  return new DeployError(
    "ERR_OPTION_INVALID",
    `Cannot read the options as ${found}: see npm run deploy -- --help`,
  );
}
