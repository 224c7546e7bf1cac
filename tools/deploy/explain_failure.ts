import { DeployError, type DeployErrorCode } from "./deploy_error.ts";
import { type Fault, findFaults } from "./find_faults.ts";

/** What a failure of az is told by, and what to do about it. */
interface Row {
  when: RegExp;
  code: DeployErrorCode;
  /** What was found and what to do, after "Cannot … as". */
  advice: string;
}

// The first row that fits wins: the special before the general.
const ROWS: readonly Row[] = [
  {
    when: /DeploymentActive|would overwrite an existing deployment which is still active|OperationInProgress|another operation .*in progress/i,
    code: "ERR_DEPLOYMENT_ACTIVE",
    advice:
      "an earlier run of it goes on in Azure: wait until it ended (see az deployment group list, and Deployments of the group in the portal), then run this again",
  },
  {
    when: /RoleAssignmentUpdateNotPermitted|RoleAssignmentExists/i,
    code: "ERR_ROLE_LEFT_OVER",
    advice:
      "a role assignment is in the way, as of an identity that was deleted and made again: remove it under Access control (IAM) of the storage container and of Application Insights, where it may be called Identity not found, then run this again",
  },
  {
    when: /roleAssignments\/write/i,
    code: "ERR_ROLE_RIGHTS_MISSING",
    advice:
      "you may not assign roles there: have somebody give you Owner, User Access Administrator or Role Based Access Control Administrator on the resource group, for AcrPull on the registry, then run this again",
  },
  {
    when: /\/register\/action/i,
    code: "ERR_PROVIDER_UNREGISTERED",
    advice:
      "you may not register resource providers: have an owner of the subscription run the command above, once, then run this again",
  },
  {
    when: /Authorization_RequestDenied|Insufficient privileges to complete the operation/i,
    code: "ERR_DIRECTORY_RIGHTS_MISSING",
    advice:
      "you may not register applications in this tenant: have an Application Developer run this, name a registration of yours with --app-id, or leave out --app-type for a managed identity, which needs none",
  },
  {
    when: /RequestDisallowedByPolicy/i,
    code: "ERR_POLICY_REFUSED",
    advice:
      "a policy of your organisation forbids it: pass what it wants with --tags, --location or --parameters, or ask whoever keeps the policy",
  },
  {
    when: /AuthorizationFailed|LinkedAuthorizationFailed|does not have (?:authorization|permission) to perform action/i,
    code: "ERR_RIGHTS_MISSING",
    advice:
      "you have no right to it: have somebody give you Contributor on the resource group (on the subscription, where the group has to be created), then run az login and this again",
  },
  {
    when: /SubscriptionIsOverQuotaForSku|QuotaExceeded|OverQuota|without additional quota|has quota of \d+|Max(?:imum)?NumberOf\w+Exceeded|exceed(?:ing|s)? (?:approved )?\w* ?quota/i,
    code: "ERR_QUOTA_EXCEEDED",
    advice:
      "the subscription has no quota left for it there: ask for more under Quotas in the Azure portal, or take another --location, on App Service also a plan you have (--parameters existingAppServicePlanId=…) or another size (--parameters newAppServicePlanSku=…)",
  },
  {
    when: /app ?id (?:is )?already (?:registered|in use)/i,
    code: "ERR_APP_IN_USE",
    advice:
      "another Azure Bot has that app id, and only one can: delete that one with az bot delete, or take another --app-id, or another identity with --parameters UMSIName=…",
  },
  {
    when: /WebsiteAlreadyExists|Website with given name .* already exists|StorageAccountAlreadyTaken|storage account named .* is already taken|Bot is not available|bot name .*(?:taken|in use|already)|InvalidBotData.*(?:already|in use)|DnsRecordIsTaken|DnsRecordInUse|NameNotAvailable|not a unique name/i,
    code: "ERR_NAME_TAKEN",
    advice:
      "somebody else has that name, which must be unique in the whole of Azure: take another with --name, or --parameters storageAccountName=… where it is the storage account's",
  },
  {
    when: /InvalidResourceLocation|already exists in location/i,
    code: "ERR_LOCATION_FIXED",
    advice:
      "it exists in another region and cannot be moved: use the --location of the first time, or another resource group",
  },
  {
    when: /LocationNotAvailableForResourceType|LocationNotAvailableForResourceGroup|RequestDisallowedByAzure|SkuNotAvailable|not available in (?:the )?(?:location|region)|not supported in (?:the )?(?:location|region)|NoAvailableCapacity|AKSCapacityError/i,
    code: "ERR_REGION_UNAVAILABLE",
    advice: "this region does not offer it (now): take another with --location, as in northeurope",
  },
  {
    when: /MissingSubscriptionRegistration|SubscriptionNotRegistered|NoRegisteredProviderFound|not registered to use namespace/i,
    code: "ERR_PROVIDER_UNREGISTERED",
    advice:
      "the subscription does not have that resource provider: have an owner of the subscription run az provider register --namespace with its name",
  },
  {
    when: /SubscriptionNotFound|InvalidSubscriptionId|ReadOnlyDisabledSubscription|subscription of .* doesn't exist/i,
    code: "ERR_SUBSCRIPTION_UNKNOWN",
    advice:
      "there is no such subscription for you, or it is disabled: see az account list, and sign in to its tenant with az login --tenant",
  },
  {
    when: /AADSTS\d+|az login|InvalidAuthenticationToken|ExpiredAuthenticationToken|TokenExpired/i,
    code: "ERR_NOT_SIGNED_IN",
    advice: "nobody is signed in to az, or that ran out: run az login, then this again",
  },
  {
    when: /\b(?:can(?:no|')t be changed|cannot be (?:changed|updated)|is immutable)\b.*(?:msaApp|AppId|AppType)|(?:msaApp|AppId|AppType).*(?:can(?:no|')t be changed|cannot be (?:changed|updated)|is immutable)/i,
    code: "ERR_BOT_IDENTITY_FIXED",
    advice:
      "an Azure Bot keeps its app id and type for good: delete the bot resource with az bot delete, or take another --name",
  },
  {
    when: /unable to pull image|failed to pull image|pull.*(?:UNAUTHORIZED|denied)|MANIFEST_UNKNOWN|manifest .*not found|containers\.\w+\.image' is invalid/i,
    code: "ERR_IMAGE_UNREADABLE",
    advice:
      "the image cannot be pulled: check --image, and for a private registry --registry and the role AcrPull of the bot's identity on it",
  },
  {
    when: /Resource '[^']*' does not exist or one of its queried|application .*(?:doesn't|does not) exist|Couldn't find .*application/i,
    code: "ERR_APP_UNKNOWN",
    advice:
      "the tenant has no such app registration: check --app-id, which is the application (client) id",
  },
  {
    when: /InvalidResourceGroup|InvalidResourceName|AccountNameInvalid|ContainerAppInvalidName|InvalidBotId/i,
    code: "ERR_NAME_INVALID",
    advice: "Azure does not take that name: name it otherwise with --name or --parameters",
  },
  {
    when: /Unable to parse parameter|Failed to parse .*JSON|No such file or directory/i,
    code: "ERR_PARAMETERS_UNREADABLE",
    advice: "a file cannot be read as parameters: check what --parameters names",
  },
  {
    when: /Max retries exceeded|Failed to establish a new connection|getaddrinfo|Name or service not known|Connection (?:aborted|refused|reset)|CERTIFICATE_VERIFY_FAILED|ConnectTimeout|Read timed out/i,
    code: "ERR_AZURE_UNREACHABLE",
    advice: "az does not reach Azure: check the network and HTTPS_PROXY, then run this again",
  },
];

const MOST_SHOWN = 300;
const MOST_READ = 20_000;

/**
 * Says why a command of az failed.
 *
 * Of what az wrote only the code and message of Azure's own errors are repeated: the rest may hold
 * anything.
 *
 * @param what What the command was to do, as in "create the resource group".
 * @param stderr What az wrote to standard error.
 * @returns The error to throw.
 */
export function explainFailure(what: string, stderr: string): DeployError {
  const faults = findFaults(stderr);
  for (const row of ROWS) {
    const fault = faults.find(({ code, message }) => row.when.test(`${code} ${message}`));
    if (fault !== undefined || (faults.length === 0 && row.when.test(stderr.slice(0, MOST_READ)))) {
      return new DeployError(row.code, `Cannot ${what} as ${row.advice}${said(fault)}`);
    }
  }
  const [fault] = faults;
  const found = fault === undefined ? "without an error code of Azure" : "with another error";
  return new DeployError(
    "ERR_AZ_FAILED",
    `Cannot ${what} as az failed ${found}: run the command above by itself to see all that it says${said(fault)}`,
  );
}

function said(fault: Fault | undefined): string {
  if (fault === undefined) return "";
  const message = fault.message.replace(/\s+/g, " ").replace(/\p{C}/gu, "").trim();
  const short =
    message.length > MOST_SHOWN ? `${[...message].slice(0, MOST_SHOWN).join("")}…` : message;
  return ` (Azure: ${fault.code}${short && `: ${short}`})`;
}
