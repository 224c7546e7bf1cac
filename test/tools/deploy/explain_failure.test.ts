import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { DeployErrorCode } from "../../../tools/deploy/deploy_error.ts";
import { explainFailure } from "../../../tools/deploy/explain_failure.ts";
import { findFaults } from "../../../tools/deploy/find_faults.ts";

/** As Resource Manager reports what failed within a deployment. */
function deploymentFailed(code: string, message: string): string {
  const inner = JSON.stringify({ error: { code, message } }, undefined, 2);
  const error = {
    code: "DeploymentFailed",
    target: "/subscriptions/1/…",
    message: "At least one resource deployment operation failed.",
    details: [{ code: "ResourceDeploymentFailure", message: inner }],
  };
  return `ERROR: ${JSON.stringify({ status: "Failed", error })}\n`;
}

/** As az writes an error that the check before a deployment found. */
function preflightFailed(code: string, message: string): string {
  const outer = {
    code: "InvalidTemplateDeployment",
    message: "The template deployment is not valid. See inner errors for details.",
  };
  return `ERROR: ${JSON.stringify(outer)}\n\nInner Errors: \n${JSON.stringify({ code, message })}\n`;
}

/** As App Service reports what failed: its error, with keys of its own, in the message of another. */
function siteFailed(code: string, message: string): string {
  const details = [{ Message: message }, { Code: code }, { ErrorEntity: { Code: code } }];
  const inner = { Code: code, Message: message, Target: null, Details: details, Innererror: null };
  const error = {
    code: "DeploymentFailed",
    message: "At least one resource deployment operation failed.",
    details: [{ code, message: JSON.stringify(inner, undefined, 2) }],
  };
  return `ERROR: ${JSON.stringify({ status: "Failed", error })}\n`;
}

const plain = (code: string, message: string) =>
  `ERROR: (${code}) ${message}\nCode: ${code}\nMessage: ${message}\n`;

const cases: readonly (readonly [DeployErrorCode, string])[] = [
  ["ERR_NOT_SIGNED_IN", "ERROR: Please run 'az login' to setup account.\n"],
  [
    "ERR_NOT_SIGNED_IN",
    "ERROR: AADSTS700082: The refresh token has expired due to inactivity. Interactive authentication is needed. Please run:\naz login\n",
  ],
  ["ERR_NOT_SIGNED_IN", plain("ExpiredAuthenticationToken", "The access token expiry is past.")],
  [
    "ERR_SUBSCRIPTION_UNKNOWN",
    "ERROR: The subscription of 'x' doesn't exist in cloud 'AzureCloud'.\n",
  ],
  [
    "ERR_SUBSCRIPTION_UNKNOWN",
    plain("SubscriptionNotFound", "The subscription could not be found."),
  ],
  [
    "ERR_PROVIDER_UNREGISTERED",
    plain(
      "MissingSubscriptionRegistration",
      "The subscription is not registered to use namespace 'Microsoft.App'.",
    ),
  ],
  [
    "ERR_PROVIDER_UNREGISTERED",
    plain(
      "AuthorizationFailed",
      "The client does not have authorization to perform action 'Microsoft.Web/register/action' over scope '/subscriptions/1'.",
    ),
  ],
  [
    "ERR_DEPLOYMENT_ACTIVE",
    plain(
      "DeploymentActive",
      "The deployment cannot be saved, because this would overwrite an existing deployment which is still active.",
    ),
  ],
  [
    "ERR_ROLE_LEFT_OVER",
    deploymentFailed(
      "RoleAssignmentUpdateNotPermitted",
      "Tenant ID, application ID, principal ID, and scope are not allowed to be updated.",
    ),
  ],
  [
    "ERR_RIGHTS_MISSING",
    plain(
      "AuthorizationFailed",
      "The client does not have authorization to perform action 'Microsoft.Resources/subscriptions/resourcegroups/write'.",
    ),
  ],
  [
    "ERR_ROLE_RIGHTS_MISSING",
    preflightFailed(
      "AuthorizationFailed",
      "The client does not have permission to perform action 'Microsoft.Authorization/roleAssignments/write'.",
    ),
  ],
  [
    "ERR_DIRECTORY_RIGHTS_MISSING",
    plain("Authorization_RequestDenied", "Insufficient privileges to complete the operation."),
  ],
  ["ERR_DIRECTORY_RIGHTS_MISSING", "ERROR: Insufficient privileges to complete the operation.\n"],
  [
    "ERR_QUOTA_EXCEEDED",
    deploymentFailed(
      "Unauthorized",
      "Operation cannot be completed without additional quota. Current Limit (P0v3 VMs): 0.",
    ),
  ],
  ["ERR_QUOTA_EXCEEDED", preflightFailed("SubscriptionIsOverQuotaForSku", "Over quota.")],
  ["ERR_QUOTA_EXCEEDED", deploymentFailed("QuotaExceeded", "No more.")],
  [
    "ERR_QUOTA_EXCEEDED",
    siteFailed(
      "Unauthorized",
      "This region has quota of 0 PremiumV3 instances for your subscription. Try another region.",
    ),
  ],
  [
    "ERR_QUOTA_EXCEEDED",
    preflightFailed("MaxNumberOfRegionalEnvironmentsInSubExceeded", "No more environments."),
  ],
  [
    "ERR_NAME_TAKEN",
    deploymentFailed("Conflict", "Website with given name contoso-doctor already exists."),
  ],
  ["ERR_NAME_TAKEN", preflightFailed("StorageAccountAlreadyTaken", "The name is already taken.")],
  ["ERR_NAME_TAKEN", deploymentFailed("InvalidBotData", "Bot is not available.")],
  [
    "ERR_APP_IN_USE",
    deploymentFailed("InvalidBotData", "Bot is not valid. Errors: MsaAppId is already in use."),
  ],
  [
    "ERR_LOCATION_FIXED",
    deploymentFailed("InvalidResourceLocation", "The resource already exists in location 'x'."),
  ],
  [
    "ERR_REGION_UNAVAILABLE",
    preflightFailed("LocationNotAvailableForResourceType", "The location is not available."),
  ],
  [
    "ERR_POLICY_REFUSED",
    deploymentFailed("RequestDisallowedByPolicy", "Resource was disallowed by policy 'tags'."),
  ],
  [
    "ERR_BOT_IDENTITY_FIXED",
    deploymentFailed("InvalidBotData", "MsaAppId cannot be changed once the bot is created."),
  ],
  [
    "ERR_IMAGE_UNREADABLE",
    deploymentFailed(
      "InvalidParameterValueInContainerTemplate",
      "Field 'template.containers.doctor.image' is invalid: unable to pull image using Managed identity.",
    ),
  ],
  [
    "ERR_IMAGE_UNREADABLE",
    deploymentFailed(
      "InvalidParameterValueInContainerTemplate",
      "Field 'template.containers.bot.image' is invalid with details: unexpected status code 401.",
    ),
  ],
  [
    "ERR_APP_UNKNOWN",
    "ERROR: Resource '1' does not exist or one of its queried reference-property objects are not present.\n",
  ],
  ["ERR_PARAMETERS_UNREADABLE", "ERROR: Unable to parse parameter: own.json\n"],
  ["ERR_AZURE_UNREACHABLE", "ERROR: HTTPSConnectionPool: Max retries exceeded with url: /x\n"],
  ["ERR_AZ_FAILED", deploymentFailed("Teapot", "I am a teapot.")],
  ["ERR_AZ_FAILED", "Traceback (most recent call last):\n  nothing known\n"],
];

describe("explainFailure()", () => {
  for (const [code, stderr] of cases) {
    it(`tells ${code} by ${stderr.replace(/\s+/g, " ").slice(0, 60)}`, () => {
      const error = explainFailure("create it", stderr);
      assert.equal(error.code, code);
      assert.match(error.message, /^Cannot create it as \S/);
      assert.doesNotMatch(error.message, /[\r\n]/);
    });
  }

  it("names the innermost error of Azure, with its own words", () => {
    const { message } = explainFailure("create it", deploymentFailed("Teapot", "I am a teapot."));
    assert.match(message, /\(Azure: Teapot: I am a teapot\.\)$/);
  });

  it("reads the errors of App Service, which has keys of its own", () => {
    const stderr = siteFailed("Unauthorized", "This region has quota of 0 instances.");
    const { message } = explainFailure("create it", stderr);
    assert.match(message, /\(Azure: Unauthorized: This region has quota of 0 instances\.\)$/);
  });

  it("repeats nothing else of what az wrote", () => {
    const stderr = "ERROR: Something odd: canary-secret\nDEBUG: Bearer canary-secret\n";
    assert.doesNotMatch(explainFailure("create it", stderr).message, /canary/);
  });

  it("leaves out what a terminal would obey, and what is too long", () => {
    const long = `\u001b[2J\u202e${"a".repeat(5_000)}`;
    const { message } = explainFailure("create it", deploymentFailed("Teapot", long));
    assert.doesNotMatch(message, /\p{C}/u);
    assert.ok(message.length < 600, `${message.length}`);
  });
});

describe("findFaults()", () => {
  it("finds every innermost error, whatever lies around it", () => {
    const details = [
      { code: "Conflict", message: "first" },
      { code: "MultipleErrorsOccurred", details: [{ code: "Gone", message: "second" }] },
    ];
    const stderr = `ERROR: {"error":${JSON.stringify({ code: "DeploymentFailed", details })}} {`;
    assert.deepEqual(findFaults(stderr), [
      { code: "Conflict", message: "first" },
      { code: "Gone", message: "second" },
    ]);
  });

  it("ends on nesting and braces without an end", () => {
    const nested = `${'{"error":'.repeat(3_000)}1${"}".repeat(3_000)}`;
    assert.deepEqual(findFaults(nested), []);
    assert.deepEqual(findFaults("{".repeat(200_000)), []);
    assert.deepEqual(findFaults("{}".repeat(200_000)), []);
    assert.deepEqual(findFaults("{x}".repeat(200_000)), []);
  });
});
