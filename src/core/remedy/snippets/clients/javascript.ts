import {
  type ClientChoice,
  isOtherGraph,
  otherAuthority,
  scopesOf,
  signInOf,
} from "../client_choice.ts";
import { credentialName } from "./azure_identity.ts";

/**
 * Writes how JavaScript gets the SDK's client into `client`, or a token into `token`.
 *
 * @param choice Who signs in to what.
 */
export function javascriptClient(choice: ClientChoice): string[] {
  const scopes = JSON.stringify(scopesOf(choice));
  const credential = [
    `import { ${credentialName(choice)} } from "@azure/identity";`,
    `const credential = new ${credentialName(choice)}(${credentialArguments(choice)});`,
  ] as const;
  if (choice.form === "raw") {
    return [...credential, `const { token } = await credential.getToken(${scopes});`];
  }
  const base = isOtherGraph(choice) ? `, baseUrl: "https://${choice.cloud.graphHost}/"` : "";
  return [
    credential[0],
    'import { Client } from "@microsoft/microsoft-graph-client";',
    'import { TokenCredentialAuthenticationProvider } from "@microsoft/microsoft-graph-client/authProviders/azureTokenCredentials/index.js";',
    "",
    credential[1],
    `const authProvider = new TokenCredentialAuthenticationProvider(credential, { scopes: ${scopes} });`,
    `const client = Client.initWithMiddleware({ authProvider${base} });`,
  ];
}

function credentialArguments(choice: ClientChoice): string {
  const authority = otherAuthority(choice);
  const host = authority === null ? "" : `authorityHost: "${authority}"`;
  switch (signInOf(choice)) {
    case "managed-identity":
      return "";
    case "secret":
      return `"{tenant-id}", "{client-id}", process.env.AZURE_CLIENT_SECRET ?? ""${host === "" ? "" : `, { ${host} }`}`;
    case "user": {
      const options = ['tenantId: "{tenant-id}"', 'clientId: "{client-id}"', host];
      return `{ ${options.filter((option) => option !== "").join(", ")} }`;
    }
  }
}
