import { type ClientChoice, otherAuthority, scopesOf, signInOf } from "../client_choice.ts";
import { credentialName } from "./azure_identity.ts";

/**
 * Writes how Python gets the SDK's client into `graph_client`, or a token into `token`.
 *
 * @param choice Who signs in to what; the SDK's client is for the public cloud alone.
 */
export function pythonClient(choice: ClientChoice): string[] {
  const name = credentialName(choice);
  const scopes = scopesOf(choice).map((scope) => `"${scope}"`);
  const isSdk = choice.form === "sdk";
  return [
    ...(signInOf(choice) === "secret" ? ["import os"] : []),
    `from azure.identity import ${name}`,
    ...(isSdk ? ["from msgraph import GraphServiceClient"] : []),
    "",
    `credential = ${name}(${credentialArguments(choice)})`,
    isSdk
      ? `graph_client = GraphServiceClient(credential, [${scopes.join(", ")}])`
      : `token = credential.get_token(${scopes.join(", ")}).token`,
  ];
}

function credentialArguments(choice: ClientChoice): string {
  const authority = otherAuthority(choice);
  const host = authority === null ? "" : `, authority="${authority}"`;
  switch (signInOf(choice)) {
    case "managed-identity":
      return "";
    case "secret":
      return `"{tenant-id}", "{client-id}", os.environ["AZURE_CLIENT_SECRET"]${host}`;
    case "user":
      return `tenant_id="{tenant-id}", client_id="{client-id}"${host}`;
  }
}
