import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { CLUES, type ClueId } from "../../../src/core/paste/clues.ts";
import { readPaste } from "../../../src/core/paste/read_paste.ts";

const SIGNS: [text: string, clues: readonly ClueId[]][] = [
  ["var c = new ClientSecretCredential(tenant, id, secret);", ["client-secret-credential"]],
  [
    "cred, err := azidentity.NewClientSecretCredential(t, id, s, nil)",
    ["client-secret-credential"],
  ],
  ["new ClientSecretCredentialBuilder().clientId(id)", ["client-secret-credential"]],
  ["Connect-MgGraph -TenantId t -ClientSecretCredential $c", ["client-secret-credential"]],
  ["ClientSecretCredential authentication failed: AADSTS", ["client-secret-credential"]],
  ["DeviceCodeCredential authentication failed: A configuration", ["device-code"]],
  ["at Internal.Requests.ClientCredentialRequest.GetAccessTokenAsync()", ["msal-for-client"]],
  ["AZURE_HTTP_USER_AGENT: GITHUBACTIONS/AzureLogin@v2", ["service-principal-login"]],
  ["CertificateCredential(tenant_id, client_id, path)", ["client-certificate-credential"]],
  ["Connect-MgGraph -ClientId x -CertificateThumbprint y", ["client-certificate-credential"]],
  ["ClientAssertionCredential(t, c, f)", ["client-assertion-credential"]],
  ['"authentication": {"type": "ManagedServiceIdentity"}', ["managed-identity"]],
  ["az login --identity", ["managed-identity"]],
  ["Connect-MgGraph -Identity", ["managed-identity"]],
  ["new WorkloadIdentityCredential()", ["workload-identity"]],
  ["client_id=x&grant_type=client_credentials", ["client-credentials-grant"]],
  ["'grant_type' => 'client_credentials'", ["client-credentials-grant"]],
  ["new ClientCredentialProvider(app)", ["client-credential-provider"]],
  ['result = app.acquire_token_for_client(scopes=config["scope"])', ["msal-for-client"]],
  ["# result = app.acquire_token_for_client(scopes)", ["msal-for-client"]],
  ["await app.AcquireTokenForClient(scopes).ExecuteAsync()", ["msal-for-client"]],
  ["cca.acquireTokenByClientCredential({ scopes })", ["msal-for-client"]],
  ["r.Options.WithAppOnly()", ["app-only-option"]],
  ["AuthType : AppOnly", ["auth-type-app-only"]],
  ["Connected via apponly access", ["auth-type-app-only"]],
  ["AuthType: 'ManagedIdentity'", ["managed-identity"]],
  ["  use_msi         = true", ["managed-identity"]],
  ["ARM_USE_OIDC: true", ["workload-identity"]],
  ["Attempting Azure CLI login by using OIDC...", ["workload-identity"]],
  ["Connect-PnPOnline -Url $u -ClientId $c -Thumbprint $t", ["client-certificate-credential"]],
  ['grant_type    = "client_credentials"', ["client-credentials-grant"]],
  ["grant: ClientCredentials", ["client-credentials-grant"]],
  ["client.client_credentials.get_token(scope: s)", ["client-credentials-grant"]],
  ["conf := &clientcredentials.Config{ClientID: id}", ["client-credentials-grant"]],
  ["ClientCredentialParameters.builder(scopes).build()", ["client-credentials-grant"]],
  ["OAuth2Session(client=BackendApplicationClient(client_id=c))", ["client-credentials-grant"]],
  ["$provider->getAccessToken('client_credentials', [])", ["client-credentials-grant"]],
  ['"authentication": {"type": "ActiveDirectoryOAuth"}', ["client-credentials-grant"]],
  ["ServicePrincipalCredential.get_token: scopes=()", ["service-principal-login"]],
  [
    "client_id: a1e1f720-7976-5cc2-99ac-d7836849cca7\n      secret: VALUE",
    ["service-principal-login"],
  ],
  ["Provider is authenticating as a Service Principal", ["service-principal-named"]],
  ["This is the App-Only Graph Tutorial", ["service-principal-named"]],
  ["AuthType : Delegated", ["auth-type-delegated"]],
  ["m365 login --authType password --userName x", ["auth-type-delegated"]],
  ['"authMode": "DeviceCode"', ["auth-type-delegated"]],
  ["Connect-PnPOnline -Url $u -Interactive", ["auth-type-delegated"]],
  ["await msal.loginPopup(request)", ["browser-sign-in"]],
  ['static const responseType = "code";', ["browser-sign-in"]],
  ["account.authenticate(scopes=scopes)", ["browser-sign-in"]],
  ["https://login.microsoftonline.com/t/oauth2/v2.0/authorize?client_id=c", ["authorize-address"]],
  // Graph names the address in each of its challenges.
  [
    'www-authenticate: Bearer authorization_uri="https://login.microsoftonline.com/t/oauth2/authorize"',
    [],
  ],
  ["Sorry, but we\u2019re having trouble signing you in.", ["sign-in-page"]],
  ["scope=openid%20offline_access", ["offline-access"]],
  ["new TeamsUserCredential(config)", ["teams-single-sign-on"]],
  ["graph.setup({ spfxContext: this.context });", ["sharepoint-framework"]],
  ["$provider->getAccessToken('authorization_code', [])", ["authorization-code"]],
  ["az login --service-principal -u x -p y", ["service-principal-login"]],
  ["Account(c, auth_flow_type='credentials', tenant_id='t')", ["o365-credentials-flow"]],
  ["Authorization: Bearer [Application Token]", ["app-token-named"]],
  ["new InteractiveBrowserCredential(options)", ["interactive-credential"]],
  ["InteractiveBrowserCredential.get_token failed", ["interactive-credential"]],
  ["DeviceCodeCredential(client_id=c)", ["device-code"]],
  ["cca.acquireTokenByCode({})\ngrant_type=authorization_code", ["authorization-code"]],
  ["OnBehalfOfCredential(t, c, s, a)", ["on-behalf-of"]],
  ["UsernamePasswordCredential(c, u, p)", ["user-password"]],
  ["grant_type=password&username=x", ["user-password"]],
  ["app.acquire_token_silent(scopes, account=a)", ["silent-for-account"]],
  ['Connect-MgGraph -Scopes "User.Read"', ["delegated-scopes"]],
  ["I tried it in Graph Explorer", ["graph-explorer"]],
  ["Authorization: Bearer <user token>", ["user-token-named"]],
  ["Connect-MgGraph -TenantId consumers", ["consumers-tenant"]],
  ["new DefaultAzureCredential()", ["default-credential"]],
  ["az ad app list --show-mine", ["asks-for-itself"]],
  ["Get-AzADApplication -OwnedApplication", ["asks-for-itself"]],
  ['  File "C:\\Python39\\Lib\\site-packages\\O365\\mailbox.py", line 212', ["python-o365"]],
  ["https://login.microsoftonline.com/common/oauth2/v2.0/token", ["common-authority"]],
  ["https://graph.windows.net/me?api-version=1.6", ["azure-ad-graph"]],
  ["https://graph.facebook.com/v19.0/me", ["another-api"]],
  ["https://management.azure.com/subscriptions/x", ["another-api"]],
  ["or perform action 'Microsoft.Web/sites/read' over scope '/subscriptions/x'", ["another-api"]],
  ["550 5.7.708 Service unavailable", ["another-api"]],
  // Whom a token is for is not whom was asked.
  ["aud: https://management.azure.com", []],
  ['"roles": [\n "Calendars.Read",\n "Mail', ["roles-claim"]],
  [
    'POST /$batch\n{"requests":[{"id":"1","method":"GET","url":"/me"}]}\n{"responses":[{"id":"1","status":200,"body":{}}]}',
    ["me-answered"],
  ],
  ["'scp': 'User.Read Mail.Read'", ["scp-claim"]],
  ["I use the client credentials flow here.", ["client-credentials-named"]],
  ["Signing in as an application.", ["client-credentials-named"]],
  ["It fails with the delegated flow.", ["delegated-named"]],
  // What is not code proves nothing.
  ["Do I need ClientSecretCredential or InteractiveBrowserCredential here?", []],
  ["// Use ClientSecretCredential(…) in production", []],
  ["ConfidentialClientApplicationBuilder.Create(id)", []],
  // Where Graph is called too, the other address is an aside.
  ["https://api.github.com/repos\nhttps://graph.microsoft.com/v1.0/me", []],
  [
    "new ClientSecretCredential(t, c, s)\nnew InteractiveBrowserCredential(o)",
    ["client-secret-credential", "interactive-credential"],
  ],
];

describe("readPaste() of clues", () => {
  for (const [text, clues] of SIGNS) {
    it(`finds ${clues.join(" and ") || "none"} in ${text.slice(0, 60)}`, () => {
      const found = readPaste(text).clues.filter((id) => id !== "graph-named");
      assert.deepEqual(found, clues);
    });
  }

  it("meets every clue in these cases", () => {
    const met = SIGNS.flatMap(([, clues]) => clues);
    // Said by the reader in an answer to a question, never found in a text.
    const notInText: readonly string[] = ["graph-named", "said-app", "said-user"];
    for (const { id } of CLUES) assert.ok(notInText.includes(id) || met.includes(id), id);
  });

  it("tells whether Graph, or what is behind it, is named at all", () => {
    const isNamed = (text: string) => readPaste(text).clues.includes("graph-named");
    for (const text of ["Microsoft Graph says no", "msgraph.GraphServiceClient", "Get-MgUser"]) {
      assert.ok(isNamed(text), text);
    }
    for (const text of ["https://graph.facebook.com/me", "paragraphs", "ListBuckets: Denied"]) {
      assert.ok(!isNamed(text), text);
    }
  });
});
