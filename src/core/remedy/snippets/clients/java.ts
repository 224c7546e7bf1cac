import { type ClientChoice, otherAuthority, scopesOf, signInOf } from "../client_choice.ts";
import { credentialName } from "./azure_identity.ts";

/**
 * Writes how Java gets the SDK's client into `graphClient`, or a token into `token`.
 *
 * @param choice Who signs in to what; the SDK's client is for the public cloud alone.
 */
export function javaClient(choice: ClientChoice): string[] {
  const name = credentialName(choice);
  const scopes = scopesOf(choice)
    .map((scope) => `"${scope}"`)
    .join(", ");
  const credential = [
    `${name} credential = new ${name}Builder()`,
    ...settings(choice).map((setting) => `    .${setting}`),
    "    .build();",
  ];
  if (choice.form === "sdk") {
    return [
      "import com.azure.identity.*;",
      "import com.microsoft.graph.serviceclient.GraphServiceClient;",
      "",
      ...credential,
      `GraphServiceClient graphClient = new GraphServiceClient(credential, ${scopes});`,
    ];
  }
  return [
    "import com.azure.core.credential.TokenRequestContext;",
    "import com.azure.identity.*;",
    "import java.net.URI;",
    "import java.net.http.*;",
    ...credential,
    `String token = credential.getTokenSync(new TokenRequestContext().addScopes(${scopes})).getToken();`,
  ];
}

function settings(choice: ClientChoice): string[] {
  const authority = otherAuthority(choice);
  const host = authority === null ? "" : `.authorityHost("${authority}")`;
  const app = `tenantId("{tenant-id}").clientId("{client-id}")${host}`;
  switch (signInOf(choice)) {
    case "managed-identity":
      return [];
    case "secret":
      return [app, 'clientSecret(System.getenv("AZURE_CLIENT_SECRET"))'];
    case "user":
      return [app, 'redirectUrl("{redirect-uri}")'];
  }
}
