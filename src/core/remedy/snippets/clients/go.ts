import { type ClientChoice, otherAuthority, scopesOf, signInOf } from "../client_choice.ts";
import { credentialName } from "./azure_identity.ts";

const FAILED = "if err != nil { log.Fatal(err) }";

/**
 * Writes how Go gets the SDK's client into `graphClient`, or a token into `token`.
 *
 * @param choice Who signs in to what; the SDK's client is for the public cloud alone.
 */
export function goClient(choice: ClientChoice): string[] {
  const name = credentialName(choice);
  const scopes = `[]string{${scopesOf(choice)
    .map((scope) => `"${scope}"`)
    .join(", ")}}`;
  const credential = [
    '// import "github.com/Azure/azure-sdk-for-go/sdk/azidentity" and the packages named below',
    `credential, err := azidentity.New${name}(${credentialArguments(choice)})`,
    FAILED,
  ];
  if (choice.form === "sdk") {
    return [
      '// import msgraphsdk "github.com/microsoftgraph/msgraph-sdk-go"',
      ...credential,
      `graphClient, err := msgraphsdk.NewGraphServiceClientWithCredentials(credential, ${scopes})`,
      FAILED,
    ];
  }
  return [
    ...credential,
    `accessToken, err := credential.GetToken(context.Background(), policy.TokenRequestOptions{Scopes: ${scopes}})`,
    FAILED,
    "token := accessToken.Token",
  ];
}

function credentialArguments(choice: ClientChoice): string {
  const authority = otherAuthority(choice);
  const host =
    authority === null
      ? ""
      : `ClientOptions: azcore.ClientOptions{Cloud: cloud.Configuration{ActiveDirectoryAuthorityHost: "${authority}"}}`;
  switch (signInOf(choice)) {
    case "managed-identity":
      return "nil";
    case "secret": {
      const options = host === "" ? "nil" : `&azidentity.ClientSecretCredentialOptions{${host}}`;
      return `"{tenant-id}", "{client-id}", os.Getenv("AZURE_CLIENT_SECRET"), ${options}`;
    }
    case "user": {
      const options = ['TenantID: "{tenant-id}"', 'ClientID: "{client-id}"', host];
      return `&azidentity.InteractiveBrowserCredentialOptions{${options.filter((option) => option !== "").join(", ")}}`;
    }
  }
}
