import {
  type ClientChoice,
  isOtherGraph,
  otherAuthority,
  scopesOf,
  signInOf,
} from "../client_choice.ts";

/**
 * Writes how .NET gets the SDK's client into `graphClient`, or a token into `token`.
 *
 * @param choice Who signs in to what.
 */
export function csharpClient(choice: ClientChoice): string[] {
  const scopes = `new[] { ${scopesOf(choice)
    .map((scope) => `"${scope}"`)
    .join(", ")} }`;
  const credential = `var credential = ${credentialOf(choice)};`;
  if (choice.form === "sdk") {
    const base = isOtherGraph(choice) ? `, "https://${choice.cloud.graphHost}/v1.0"` : "";
    return [
      "using Azure.Identity;",
      "using Microsoft.Graph;",
      "",
      credential,
      `var graphClient = new GraphServiceClient(credential, ${scopes}${base});`,
    ];
  }
  return [
    "using System.Net.Http.Headers;",
    "using Azure.Core;",
    "using Azure.Identity;",
    "",
    credential,
    `var token = (await credential.GetTokenAsync(new TokenRequestContext(${scopes}))).Token;`,
  ];
}

function credentialOf(choice: ClientChoice): string {
  const authority = otherAuthority(choice);
  const host = authority === null ? "" : `AuthorityHost = new Uri("${authority}")`;
  switch (signInOf(choice)) {
    case "managed-identity":
      return "new ManagedIdentityCredential()";
    case "secret": {
      const options = host === "" ? "" : `, new ClientSecretCredentialOptions { ${host} }`;
      return `new ClientSecretCredential("{tenant-id}", "{client-id}", Environment.GetEnvironmentVariable("AZURE_CLIENT_SECRET")${options})`;
    }
    case "user": {
      const options = ['TenantId = "{tenant-id}"', 'ClientId = "{client-id}"', host];
      return `new InteractiveBrowserCredential(new InteractiveBrowserCredentialOptions { ${options.filter((option) => option !== "").join(", ")} })`;
    }
  }
}
