import { CLUES, type ClueId } from "./clues.ts";

/**
 * What each clue looks like in code, commands and settings. A name alone proves nothing, as prose
 * names credentials too; a call, an option or a setting does. Every pattern begins with a fixed word
 * and bounds its gaps, so that it is found in time linear to the text.
 */
const SIGNS = {
  // Said by the reader where he is asked, never found in a text.
  "said-app": [],
  "said-user": [],
  "client-secret-credential": [
    /\b(?:new )?(?:New)?ClientSecretCredential(?:Builder)?\s{0,3}\(/,
    /-ClientSecretCredential\b/,
    /\bClientSecretCredential(?:\.(?:builder|new|get_token)|:? authentication (?:failed|unavailable))/,
  ],
  "client-certificate-credential": [
    /\b(?:New)?(?:Client)?CertificateCredential(?:Builder)?(?:\s{0,3}\(|:? authentication (?:failed|unavailable))/,
    /-CertificateThumbprint\b|-CertificateName\b/i,
    /\bConnect-PnPOnline\b[^\n]{0,300}\s-(?:Thumbprint|CertificatePath|CertificateBase64Encoded|ClientSecret)\b/i,
  ],
  "client-assertion-credential": [
    /\b(?:New)?ClientAssertionCredential(?:Builder)?(?:\s{0,3}\(|:? authentication failed)/,
  ],
  "managed-identity": [
    /\b(?:New)?ManagedIdentityCredential(?:Builder)?(?:\s{0,3}\(|:? authentication failed)/,
    /["']?type["']?\s?[:=]\s?["']?ManagedServiceIdentity\b/,
    /\baz login (?:--identity|-i)\b/,
    /\b(?:Connect-MgGraph|Connect-AzAccount|Connect-PnPOnline)\b[^\n]{0,200}\s-(?:Identity|ManagedIdentity)\b/i,
    /169\.254\.169\.254\/metadata\/identity/,
    /\buse_msi\s{0,20}=\s{0,3}true\b|\bARM_USE_MSI\b/i,
    /\bAuthType["']?\s{0,20}[:=]\s?["']?ManagedIdentity\b|\bvia managed ?identity\b/i,
  ],
  "workload-identity": [
    /\b(?:New)?WorkloadIdentityCredential(?:Builder)?\s{0,3}\(/,
    /\buse_oidc\s{0,20}=\s{0,3}true\b|\bARM_USE_OIDC\b/,
    /\blogin by using OIDC\b|\bFederated token details\b/i,
  ],
  "client-credentials-grant": [
    /\bgrant(?:_?type)?["']?\s{0,20}(?:[:=]|=>)\s{0,20}["']?client_?credentials\b/i,
    /\bgrant[_ -]?type["':= ]{1,6}client[_ ]credentials\b/i,
    /\bClientCredentialContext\s?\(|\bClientCredentialsGrant\b/,
    // The grant as a method, a class or an argument: Ruby, Go, Java, Python, PHP, Node.
    /\.client_credentials\.get_token\b|\bclientcredentials\.Config\b|\bnew ClientCredentials\(/,
    /\bClientCredentialParameters\b|\bBackendApplicationClient\(|\.clientCredentials\(/,
    /\bgetAccessToken\(\s?["']client_credentials["']/,
    /\bgrant: Client Credentials\b/i,
    // An HTTP action of Power Automate and Logic Apps; a binding of Azure Functions.
    /["']type["']\s?:\s?["']ActiveDirectoryOAuth["']/,
    /\bTokenIdentityMode\.ClientCredentials\b/,
  ],
  "client-credential-provider": [
    /\bClientCredential(?:s)?Provider(?:Builder)?\s{0,3}\(/,
    /\bwith_client_(?:secret|credentials)\(/,
  ],
  "msal-for-client": [
    /\bacquire_token_for_client\s{0,3}\(/,
    /\bAcquireTokenForClient\s{0,3}\(/i,
    /\bacquireTokenByClientCredential\s{0,3}\(/i,
    /\bClient credential client created\b/,
    /\bClientCredential(?:Request|Client)\b|\bclientCredentialsToken\b/,
    /\bacquire token for client credentials\b/i,
  ],
  "app-only-option": [
    /\.WithAppOnly\(/,
    /\bRequestAppToken["']?\s?[:=]\s?["']?true\b/i,
    /\bGetAccessTokenForAppAsync\s?\(|\bGetForAppAsync\b|\bCallApiForAppAsync\b/,
    /\bapp[_-]?only["']?\s?[:=]\s?["']?true\b/i,
  ],
  "service-principal-login": [
    /\baz login\b[^\n]{0,300}--service-principal\b/,
    /\bConnect-AzAccount\b[^\n]{0,300}-ServicePrincipal\b/i,
    /\bm365 login\b[^\n]{0,200}--authType (?:secret|certificate|identity)\b/,
    /\b(?:ARM|AZURE)_CLIENT_SECRET\b/,
    /\bServicePrincipalCredential\.get_token\b/,
    // A pipeline signs in as itself.
    /\bGITHUBACTIONS\/AzureLogin\b|\bazure\/login@v?\d|\bauth-type: SERVICE_PRINCIPAL\b/i,
    // Ansible's arguments.
    /\bclient_id: ?["']?[0-9a-f-]{36}["']?\s{1,12}secret:/,
  ],
  "auth-type-app-only": [
    /\bAuthType["']?\s{0,20}[:=]\s?["']?AppOnly\b/i,
    /\bvia app-?only access\b/i,
    /\bauthMode["']?\s{0,3}[:=]\s?["']?(?:Certificate|Secret|ClientSecret|Identity|AppOnly)\b/i,
  ],
  "o365-credentials-flow": [/\bauth_flow_type\s?=\s?["']credentials["']/],
  "app-token-named": [
    /\bBearer \[?[<{]?app(?:lication)?[ _-]?(?:only[ _-]?)?token\b/i,
    /\bapp-only (?:access )?token\b/i,
  ],
  // Half a decoded token is no token, but it still says whose it was.
  "roles-claim": [/["']roles["']\s{0,3}(?:[:=]|=>)\s{0,3}\[\s{0,80}["'][A-Z][A-Za-z]{1,40}\.[A-Z]/],
  "client-credentials-named": [
    /\bclient[-_ ]credentials?[-_ ](?:flow|grant|secret|auth\w{0,12}|provider)\b/i,
    /\b(?:using|with|via|as) (?:an? |the )?(?:app[- ]only|application)(?: (?:context|authentication|access|token|permissions? flow))?(?=[\s.,;)])/i,
    /\b(?:daemon|service[- ]to[- ]service) (?:app|application|service|flow)\b/i,
  ],
  "service-principal-named": [
    /\b(?:authenticat\w{1,4}|logged in|login|signed in|running|connect\w{0,3}) (?:as|with|using) (?:an? |the )?service principal\b/i,
    /\b(?:given|granted|gave|assigned) (?:the |my |our )?service principal\b/i,
    /\bapp-only (?:graph|auth\w{0,12}|access|context|mode|flow|tutorial)\b/i,
  ],
  // Told by the answer to a batch, not by words.
  "me-answered": [],
  "scp-claim": [/["']scp["']\s{0,3}(?:[:=]|=>)\s{0,3}["'][A-Za-z]{2,40}[. "']/],
  "delegated-named": [
    /\b(?:using|with|via) (?:the |a )?(?:delegated|on-behalf-of|authorization code|device code) (?:flow|grant|authentication|auth|token|access|permissions?)\b/i,
  ],
  "interactive-credential": [
    /\b(?:New)?InteractiveBrowserCredential(?:Builder)?(?:\s{0,3}\(|\.|:? authentication failed)/,
    /\bacquire_?token_?(?:interactive|popup|redirect)\s{0,3}\(/i,
    /\bAcquireTokenInteractive\s{0,3}\(/,
  ],
  "device-code": [
    /\b(?:New)?DeviceCodeCredential(?:Builder)?(?:\s{0,3}\(|\.|:? authentication failed)/,
    /\bacquire_?token_?(?:by|with)_?device_?(?:flow|code)\s{0,3}\(/i,
    /\b(?:initiate_device_flow|-UseDeviceCode|-UseDeviceAuthentication)\b/,
    /\bgrant-type:device_code\b/,
  ],
  "authorization-code": [
    /\b(?:New)?AuthorizationCodeCredential(?:Builder)?\s{0,3}\(/,
    /\bacquire_?token_?by_?auth(?:orization)?_?code(?:_?flow)?\s{0,3}\(/i,
    /\bgrant_type["']?\s{0,20}(?:[:=]|=>)\s{0,20}["']?(?:authorization_code|refresh_token)\b/i,
    /\bGrant\\{1,2}(?:AuthorizationCode|RefreshToken)\b/,
    /\bget(?:Access)?Token\(\s?["'](?:authorization_code|refresh_token)["']/i,
    /\bauth_code\s?=/,
    /\bexchange code (?:to|for)\b/i,
  ],
  "on-behalf-of": [
    /\b(?:New)?OnBehalfOfCredential(?:Builder)?(?:\s{0,3}\(|\.)/,
    /\bacquire_?token_?on_?behalf_?of\s{0,3}\(/i,
    /\brequested_token_use["']?\s{0,2}[:=]/,
    /\bGetForUserAsync\b|\bGetAccessTokenForUserAsync\s?\(|\bOnBehalfOfRequest\b/,
  ],
  "user-password": [
    /\b(?:New)?UserName?PasswordCredential(?:Builder)?(?:\s{0,3}\(|\.)/i,
    /\bacquire_?token_?by_?username_?password\s{0,3}\(/i,
    /\bgrant_type["']?\s{0,2}(?:[:=]|=>)\s{0,2}["']?password\b/i,
  ],
  "silent-for-account": [/\bacquire_?token_?silent(?:_with_error)?\s{0,3}\(|\bSilentFlowClient\b/i],
  "delegated-scopes": [/\bConnect-MgGraph\b[^\n]{0,200}-Scopes?\b/i],
  "auth-type-delegated": [
    /\bAuthType["']?\s{0,20}[:=]\s?["']?Delegated\b/i,
    /\bauthMode["']?\s{0,3}[:=]\s?["']?(?:DeviceCode|Password|Browser)\b/i,
    /\bUserCredential\.get_token\b|\bstrategy is UserCredentials\b/,
    /\bm365 login\b[^\n]{0,200}--authType (?:password|browser|deviceCode)\b/,
    /\bConnect-PnPOnline\b[^\n]{0,300}\s-(?:Interactive|DeviceLogin|UseWebLogin)\b/i,
  ],
  "browser-sign-in": [
    /\b(?:login|acquireToken)(?:Popup|Redirect)\b|\bInteractionRequiredAuthError\b/,
    /\bProviders\.globalProvider\b/,
    /\baccount\.authenticate\(\s?scopes/,
    /\bAuthentication Flow Completed\b/,
    /\bresponse_?type["']?\s?[=:]\s?["']?(?:code|id_token|token)\b/i,
  ],
  // Graph's own challenges name the address too, without a query.
  "authorize-address": [/\/oauth2\/(?:v2\.0\/)?authorize\?/],
  "sign-in-page": [
    /(?<![A-Za-z])Sorry, but we.{1,6}re having trouble (?:signing you in|with signing you in)\b/i,
    /(?<![A-Za-z])(?:Need admin approval|You can(?:not|.{1,6}t) access this right now)\b/i,
  ],
  "offline-access": [/(?<![A-Za-z])offline_access\b|\bopenid(?:%20|[ +,"'])/],
  "teams-single-sign-on": [
    /\bTeamsUserCredential\b|\bauthentication\.getAuthToken\(/,
    /\bOnBehalfOfUserCredential\b/,
  ],
  "sharepoint-framework": [
    /\bspfxContext\b|\bmsGraphClientFactory\b|\bMSGraphClient(?:V3|Factory)?\b/,
  ],
  "graph-explorer": [/\bgraph-explorer\b|\bGraph Explorer\b|\bon the Modify permissions\b/i],
  "user-token-named": [/\bBearer \[?[<{]?(?:user|delegated)[ _-]?(?:access[ _-]?)?token\b/i],
  "consumers-tenant": [
    /-TenantId\s+["']?consumers\b/i,
    /\b(?:login\.microsoftonline\.com|login\.live\.com)\/consumers\b/i,
    /\btenant_?id["']?\s?[:=]\s?["']consumers["']/i,
    /\btenant ['"]?9188040d-6c67-4c5b-b112-36a304b66dad\b/i,
  ],
  "default-credential": [/\b(?:New)?DefaultAzureCredential(?:Builder)?\s{0,3}\(/],
  "asks-for-itself": [
    /\baz ad signed-in-user\b/,
    /\baz ad (?:app|sp|group) list\b[^\n]{0,200}--show-mine\b/,
    /\bGet-AzADApplication\b[^\n]{0,200}-OwnedApplication\b/i,
    /\bGet-AzADUser\b[^\n]{0,200}-SignedIn\b/i,
  ],
  "python-o365": [
    /[\\/]O365[\\/]\w+\.py\b/,
    /\bfrom O365 import\b|\bimport O365\b/,
    /\bmain_resource\s?=|\baccount\.(?:mailbox|schedule|storage|address_book)\(/,
  ],
  "common-authority": [
    /\blogin\.microsoftonline\.(?:com|us)\/(?:common|organizations)\b/i,
    /\btenant(?:_?id)?["']?\s?[:=]\s?["'](?:common|organizations)["']/i,
  ],
  "graph-named": [
    /\b(?:ms|microsoft)?[ .-]?graph(?:api|sdk|client|service\w{0,30})?\b(?!\.(?:facebook|instagram|oculus))/i,
    /odata|\bMg[A-Z]|azuread|\bentra\b|\bAAD\b|office ?365|\bO365\b|sharepoint|onedrive|outlook|\bexchange\b|ms ?teams|microsoft\.com|intune/i,
  ],
  "azure-ad-graph": [/\bgraph\.windows\.net\//i],
  "another-api": [
    /\bhttps?:\/\/(?:graph\.(?:facebook|instagram|oculus)\.com|api\.(?:botframework|github|powerbi|slack|linkedin|twitter|openai|stripe|hubapi)\.com|smba\.trafficmanager\.net)\b/i,
    // Without a path it may be a token's audience.
    /\bhttps?:\/\/(?:management\.azure\.com|(?:[\w-]{1,60}\.)?vault\.azure\.net|dev\.azure\.com)\/(?!\.default|user_impersonation)\w/i,
    // Azure Resource Manager, Key Vault, Power BI, Azure DevOps, LinkedIn, mail servers.
    /\bover scope '\/subscriptions\b|\bperform action 'Microsoft\.\w{2,40}\//,
    /\bdoes not have secrets? \w{2,8} permission on key vault\b/i,
    /\bPowerBI\w{2,40}Exception\b|\bpbi\.error\b|\bTF\d{6}: |\bserviceErrorCode\b/,
    /\b[45]\d\d[ -][45]\.\d\.\d{1,3}\b/,
    /\bhttps?:\/\/(?:[\w-]{1,60}\.){0,4}(?:googleapis\.com|amazonaws\.com|slack\.com|zoom\.us|salesforce\.com|atlassian\.net|twilio\.com)\b/i,
    // The wording of the AWS SDK for Python.
    /\bAn error occurred \([A-Za-z]{3,40}\) when calling the [A-Z]\w{2,60} operation\b/,
  ],
} as const satisfies Record<ClueId, readonly RegExp[]>;

const GRAPH_HOST =
  /\b(?:graph\.microsoft\.(?:com|us)|microsoftgraph\.chinacloudapi\.cn)\b(?!\/{1,2}\.default)|\bMg(?:User|Graph|Group)/i;

/** In a long log the code stands near its beginning or its end. */
const MOST_AT_AN_END = 60_000;

/**
 * Finds what the code and the commands in a text tell of who calls.
 *
 * @param text The pasted text, without its tokens.
 * @returns The clues of {@link CLUES} that are met, in their order.
 */
export function readClues(text: string): ClueId[] {
  const ends =
    text.length <= 2 * MOST_AT_AN_END
      ? text
      : `${text.slice(0, MOST_AT_AN_END)}\n${text.slice(-MOST_AT_AN_END)}`;
  const code = withoutComments(ends);
  const found = CLUES.map(({ id }) => id).filter((id) => SIGNS[id].some((sign) => sign.test(code)));
  // Another service's address is the matter only where Graph's is nowhere.
  return GRAPH_HOST.test(text) ? found.filter((id) => id !== "another-api") : found;
}

/** A question about a credential is prose; a call behind a comment mark is code that was shown. */
function withoutComments(text: string): string {
  return text.replace(/^[ \t]{0,40}(?:\/\/|#|--|REM)[ \t]?(?=[A-Z][a-z]+ )[^\n]*$/gm, "");
}
