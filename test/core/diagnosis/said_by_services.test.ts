import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Cause } from "../../../src/core/diagnosis/causes.ts";
import { diagnose } from "../../../src/core/diagnosis/diagnose.ts";
import type { Confidence, Context } from "../../../src/core/diagnosis/judgement.ts";
import { readPaste } from "../../../src/core/paste/read_paste.ts";
import {
  appToken,
  ERRORS,
  errorBody,
  GRAPH,
  NOW,
  paste,
  SAID_BY_SERVICES,
  userToken,
} from "../pieces.ts";

const MY_MAIL = `GET ${GRAPH}/me/messages`;
const MAIL = `GET ${GRAPH}/users/ada@contoso.com/messages`;
const READER = appToken(["Mail.Read"]);
const MAIL_USER = userToken("User.Read Mail.Read");
const TICKET = `Bearer EwB4A8l6BAAU${"h3/Y+".repeat(30)}`;
const PERSONAL = userToken("User.Read Mail.Read", { tid: "9188040d-6c67-4c5b-b112-36a304b66dad" });

const refusedByEntra = (code: number, error: string, text: string) =>
  JSON.stringify({ error, error_description: `AADSTS${code}: ${text}`, error_codes: [code] });

type Row = [
  what: string,
  text: string,
  cause: Cause,
  confidence: Confidence,
  context: Context,
  also?: readonly Cause[],
];

const SAID: Row[] = [
  [
    "a consent that nobody gave",
    refusedByEntra(65001, "invalid_grant", "The user or administrator has not consented"),
    "consent-missing",
    "certain",
    "delegated",
  ],
  [
    "a consent that takes an administrator",
    refusedByEntra(90094, "access_denied", "Admin consent is required"),
    "consent-missing",
    "certain",
    "delegated",
  ],
  [
    "a wrong secret",
    refusedByEntra(7000215, "invalid_client", "Invalid client secret provided."),
    "bad-client-credentials",
    "certain",
    "unknown",
  ],
  [
    "an expired secret",
    refusedByEntra(7000222, "invalid_client", "The provided client secret keys are expired."),
    "bad-client-credentials",
    "certain",
    "unknown",
  ],
  [
    "a delegated scope with client credentials",
    refusedByEntra(1002012, "invalid_scope", "The provided value for scope User.Read is not valid"),
    "bad-scope-request",
    "certain",
    "application",
  ],
  [
    "scopes of two resources at once",
    refusedByEntra(28000, "invalid_request", "Provided value for the input parameter scope"),
    "bad-scope-request",
    "certain",
    "unknown",
  ],
  [
    "an app that the tenant does not know",
    refusedByEntra(700016, "unauthorized_client", "Application was not found in the directory"),
    "wrong-tenant-or-no-service-principal",
    "certain",
    "unknown",
  ],
  [
    "an app without a service principal",
    errorBody(
      "Authorization_IdentityNotFound",
      "The identity of the calling application could not be established.",
    ),
    "wrong-tenant-or-no-service-principal",
    "certain",
    "application",
  ],
  [
    "a second factor that is missing",
    refusedByEntra(50076, "interaction_required", "you must use multi-factor authentication"),
    "interaction-required",
    "certain",
    "delegated",
  ],
  [
    "a session that was revoked, of a user",
    paste(
      MY_MAIL,
      MAIL_USER,
      errorBody(
        "InvalidAuthenticationToken",
        "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp",
      ),
    ),
    "interaction-required",
    "certain",
    "delegated",
  ],
  [
    "policies that changed, of an app",
    paste(
      MAIL,
      READER,
      errorBody(
        "InvalidAuthenticationToken",
        "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenCreatedWithOutdatedPolicies",
      ),
    ),
    "interaction-required",
    "certain",
    "application",
  ],
  [
    "a personal account on an API for work accounts",
    paste(`GET ${GRAPH}/me/memberOf`, PERSONAL, ERRORS.denied),
    "personal-account",
    "likely",
    "delegated",
    ["delegated-missing-scope"],
  ],
  [
    "a personal account's ticket on an API for work accounts",
    paste(`GET ${GRAPH}/me/memberOf`, TICKET, ERRORS.denied),
    "personal-account",
    "likely",
    "delegated",
    ["delegated-missing-scope"],
  ],
  [
    "a mailbox that is not in the cloud",
    paste(
      MAIL,
      READER,
      errorBody(
        "MailboxNotEnabledForRESTAPI",
        "The mailbox is either inactive, soft-deleted, or is hosted on-premise.",
      ),
    ),
    "mailbox-or-license-missing",
    "certain",
    "application",
  ],
  [
    "a drive that does not exist yet",
    paste(
      `GET ${GRAPH}/users/x/drive`,
      appToken(["Files.Read.All"]),
      errorBody(
        "invalidRequest",
        "Call was made to the default drive, which is not supported for apponly tokens.",
      ),
    ),
    "mailbox-or-license-missing",
    "likely",
    "application",
  ],
  ["a missing item", ERRORS.notFound, "not-found", "likely", "unknown"],
  [
    "an object that the directory does not know",
    errorBody(
      "Request_ResourceNotFound",
      "Resource '0b6d7c1e-9a52-4f0e-8f6a-2f6d1c3b5a79' does not exist or one of its queried reference-property objects are not present.",
    ),
    "not-found",
    "likely",
    "unknown",
  ],
  [
    "a body without what it needs",
    paste(
      `POST ${GRAPH}/search/query`,
      appToken(["Files.Read.All"]),
      errorBody(
        "BadRequest",
        "SearchRequest Invalid (Region is required when request with application permission.)",
      ),
    ),
    "bad-request-syntax",
    "certain",
    "application",
  ],
  [
    "a status of 400 and no known word",
    paste(
      `GET ${GRAPH}/users?$filter=x`,
      "HTTP/1.1 400 Bad Request",
      errorBody("BadRequest", "No"),
    ),
    "bad-request-syntax",
    "likely",
    "unknown",
  ],
  ["throttling", paste(MAIL, READER, ERRORS.throttled), "throttled", "certain", "application"],
  [
    "a status of 429 and no known word",
    paste(MAIL, READER, "HTTP/1.1 429"),
    "throttled",
    "likely",
    "application",
  ],
  [
    "a fault of the service",
    paste(MAIL, READER, "HTTP/1.1 503 Service Unavailable", ERRORS.unknown),
    "service-fault",
    "likely",
    "application",
  ],
  [
    "a service that is not there",
    paste(MAIL, READER, errorBody("serviceNotAvailable", "Try again later.")),
    "service-fault",
    "likely",
    "application",
  ],
];

const BY_CODE: Row[] = [
  [
    "a secret's credential, and /me",
    "const c = new ClientSecretCredential(t, id, s);\nawait client.api('/me/events').get()",
    "app-token-on-me",
    "likely",
    "application",
  ],
  [
    "a credential of each kind, and /me",
    `new ClientSecretCredential(t, id, s);\nnew InteractiveBrowserCredential(o);\n${MY_MAIL}`,
    "no-error-visible",
    "likely",
    "unknown",
  ],
  [
    "an app by its code, refused",
    paste(`new ClientSecretCredential(t, id, s);\n${MAIL}`, ERRORS.mailDenied),
    "app-missing-permission",
    "possible",
    "application",
    ["app-token-no-roles", "resource-policy"],
  ],
  [
    "a user by the code, refused",
    paste(`new InteractiveBrowserCredential(o);\n${MAIL}`, ERRORS.mailDenied),
    "delegated-missing-scope",
    "possible",
    "delegated",
    ["user-lacks-rights"],
  ],
  [
    "an app by its code, at a service for users",
    "new ClientSecretCredential(t, id, s);\nawait client.api('/users/7/onenote/notebooks').get()",
    "delegated-only-api",
    "likely",
    "application",
  ],
  [
    "a token that says more than the code around it",
    paste(`new ClientSecretCredential(t, id, s);\n${MY_MAIL}`, MAIL_USER),
    "no-error-visible",
    "certain",
    "delegated",
  ],
  [
    "an address that lost its user",
    paste(
      "Account(credentials, auth_flow_type='credentials', tenant_id='t')",
      `400 Client Error: Bad Request for url: ${GRAPH}/mailFolders/Inbox/messages | Error Message: Resource not found for the segment 'mailFolders'.`,
    ),
    "app-token-on-me",
    "likely",
    "application",
    ["bad-request-syntax"],
  ],
  [
    "throttling of an app on /me, known by its code alone",
    paste(`new ClientSecretCredential(t, id, s);\n${MY_MAIL}`, ERRORS.throttled),
    "throttled",
    "certain",
    "application",
  ],
];

const ELSEWHERE: Row[] = [
  [
    "the sentence about /me to a guest",
    paste(
      MY_MAIL,
      userToken("Mail.Read", { iss: "https://a/", idp: "live.com" }),
      ERRORS.meNeedsUser,
    ),
    "wrong-tenant-or-no-service-principal",
    "likely",
    "delegated",
    ["app-token-on-me"],
  ],
  [
    "the sentence about /me to a partner's administrator",
    paste(MY_MAIL, userToken("Mail.Read", { xms_idrel: "11 2" }), ERRORS.meNeedsUser),
    "wrong-tenant-or-no-service-principal",
    "likely",
    "delegated",
    ["app-token-on-me"],
  ],
  [
    "the sentence about /me to any user",
    paste(MY_MAIL, MAIL_USER, ERRORS.meNeedsUser),
    "ambiguous",
    "possible",
    "delegated",
    ["app-token-on-me", "wrong-tenant-or-no-service-principal"],
  ],
  [
    "an app that asked for itself",
    paste(
      appToken(["User.Read.All"], { oid: "5a1e0c3d-6a0f-4a59-8a0c-0f1d2c3b4a59" }),
      errorBody(
        "Request_ResourceNotFound",
        "Resource '5a1e0c3d-6a0f-4a59-8a0c-0f1d2c3b4a59' does not exist or one of its queried reference-property objects are not present.",
      ),
    ),
    "app-token-on-me",
    "likely",
    "application",
    ["not-found"],
  ],
  [
    "a user without a OneDrive, or an app",
    paste(
      `GET ${GRAPH}/me/drive`,
      errorBody("BadRequest", "Unable to retrieve user's mysite URL."),
    ),
    "ambiguous",
    "possible",
    "unknown",
    ["mailbox-or-license-missing", "app-token-on-me"],
  ],
  [
    "an error that names another app than the token",
    paste(
      MAIL,
      READER,
      refusedByEntra(
        700016,
        "unauthorized_client",
        "Application with identifier '11111111-2222-4333-8444-555555555555' was not found in the directory 'Contoso'.",
      ),
    ),
    "no-error-visible",
    "likely",
    "application",
  ],
  [
    "an answer that any service could give",
    "An error occurred (AccessDenied) when calling the ListBuckets operation: Access Denied",
    "unrelated",
    "likely",
    "unknown",
  ],
  [
    "another company's Graph",
    'OAuthException code: 2500\nhttps://graph.facebook.com/v19.0/me?fields=name\n{"error":{"message":"An active access token must be used","type":"OAuthException","code":2500}}',
    "unrelated",
    "likely",
    "unknown",
  ],
];

const DENIED_MAIL = errorBody(
  "ErrorAccessDenied",
  "Access is denied. Check credentials and try again.",
);
const ACCESS_DENIED = errorBody("accessDenied", "Access denied");
const SITE_LISTS = `GET ${GRAPH}/sites/root/lists`;

/** What opens nothing by itself, what the code asks for, and what the SDK does not tell. */
const WITHOUT_THE_ANSWER: Row[] = [
  [
    "Sites.Selected without a grant on the site",
    paste(SITE_LISTS, appToken(["Sites.Selected"]), ACCESS_DENIED),
    "resource-policy",
    "likely",
    "application",
    ["app-missing-permission"],
  ],
  [
    "Sites.Selected beside what is enough",
    paste(SITE_LISTS, appToken(["Sites.Selected", "Sites.Read.All"]), ACCESS_DENIED),
    "resource-policy",
    "likely",
    "application",
  ],
  [
    "Sites.Selected, and nobody refused",
    paste(SITE_LISTS, appToken(["Sites.Selected"])),
    "no-error-visible",
    "likely",
    "application",
  ],
  [
    "Sites.Selected for something else than a site",
    paste(`GET ${GRAPH}/groups`, appToken(["Sites.Selected"]), ERRORS.denied),
    "app-missing-permission",
    "certain",
    "application",
  ],
  [
    "a policy of Exchange in words that users meet too",
    errorBody("ErrorAccessDenied", "Access to OData is disabled."),
    "resource-policy",
    "certain",
    "unknown",
  ],
  [
    "a refusal though the code asks for enough",
    paste("Connect-MgGraph -Scopes 'Mail.Read','User.Read'", MY_MAIL, DENIED_MAIL),
    "user-lacks-rights",
    "likely",
    "delegated",
    ["delegated-missing-scope"],
  ],
  [
    "a refusal where the code asks for too little",
    paste("app.acquire_token_interactive(scopes=['User.Read'])", MY_MAIL, DENIED_MAIL),
    "delegated-missing-scope",
    "likely",
    "delegated",
    ["user-lacks-rights"],
  ],
  [
    "a refusal where the code asks for whatever was consented to",
    paste("app.acquire_token_interactive(scopes=['.default'])", MY_MAIL, DENIED_MAIL),
    "delegated-missing-scope",
    "possible",
    "delegated",
    ["user-lacks-rights"],
  ],
  [
    "a shared mailbox, with the scope for it",
    paste(MAIL, userToken("Mail.Read.Shared"), DENIED_MAIL),
    "user-lacks-rights",
    "likely",
    "delegated",
    ["delegated-missing-scope"],
  ],
  [
    "an exception that holds the answer back",
    "Microsoft.Graph.Models.ODataErrors.ODataError: Exception of type 'Microsoft.Graph.Models.ODataErrors.ODataError' was thrown.",
    "ambiguous",
    "possible",
    "unknown",
    ["app-missing-permission", "delegated-missing-scope"],
  ],
  [
    "a refusal by the retired API",
    "Server returned HTTP response code: 403 for URL: https://graph.windows.net/me/memberOf",
    "ambiguous",
    "possible",
    "unknown",
    ["app-missing-permission", "delegated-missing-scope"],
  ],
  [
    "a header without its token, and nobody let in",
    `${MY_MAIL}\nAuthorization: Bearer\n\nHTTP/1.1 401 Unauthorized`,
    "token-malformed",
    "likely",
    "unknown",
  ],
  [
    "a header from which the token was taken out, and another reason",
    `${MY_MAIL}\nAuthorization: Bearer\n\n${ERRORS.noPermissions}`,
    "app-token-on-me",
    "likely",
    "application",
    ["delegated-missing-scope"],
  ],
  [
    "a challenge with the claims that it wants",
    `${MY_MAIL}\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="", error="insufficient_claims", claims="${btoa('{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}')}"`,
    "interaction-required",
    "certain",
    "unknown",
  ],
  [
    "roles that the service saw none of",
    errorBody(
      "Forbidden",
      "Missing application roles. API required roles: SecurityAlert.Read.All, application roles: .",
    ),
    "app-token-no-roles",
    "certain",
    "application",
  ],
  [
    "permissions of which one is a user's only",
    errorBody(
      "Forbidden",
      "Access in Graph API requires the following permissions: People.Read. However, the application only has the following permissions granted: Calendars.Read, User.Read",
    ),
    "delegated-missing-scope",
    "certain",
    "delegated",
  ],
  [
    "Graph's error beside a link to somewhere else",
    `https://contoso.slack.com/archives/x\n${ERRORS.denied}`,
    "ambiguous",
    "possible",
    "unknown",
    ["app-missing-permission", "delegated-missing-scope"],
  ],
  [
    "a general refusal beside another service's address",
    `https://management.azure.com/subscriptions/x\n${errorBody("Forbidden", "no")}`,
    "unrelated",
    "likely",
    "unknown",
  ],
  [
    "a refusal of Azure Resource Manager",
    `{"error":{"code":"AuthorizationFailed","message":"The client does not have authorization to perform action 'Microsoft.Web/sites/read' over scope '/subscriptions/x'"}}`,
    "unrelated",
    "likely",
    "unknown",
  ],
  [
    "the directory's sentence by itself",
    "ERROR: Insufficient privileges to complete the operation.",
    "ambiguous",
    "possible",
    "unknown",
    ["app-missing-permission", "delegated-missing-scope"],
  ],
  [
    "an address for notifications that did not answer",
    "Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.",
    "bad-request-syntax",
    "certain",
    "unknown",
  ],
];

const CASES = [...SAID, ...BY_CODE, ...ELSEWHERE, ...WITHOUT_THE_ANSWER];

describe("diagnose() of what services say, and of the code around it", () => {
  for (const [what, text, cause, confidence, context, also = []] of CASES) {
    it(`calls ${what} ${cause}`, () => {
      const found = diagnose(readPaste(text), NOW);
      assert.deepEqual(
        [found.cause, found.confidence, found.context, found.alsoPossible],
        [cause, confidence, context, also],
      );
    });
  }

  it("meets every cause that services say at least twice", () => {
    for (const cause of SAID_BY_SERVICES) {
      assert.ok(CASES.filter(([, , found]) => found === cause).length >= 2, cause);
    }
  });
});
