import {
  type ClientChoice,
  IDENTITY_NOTE,
  identityEndpoint,
  scopesOf,
  signInOf,
  tokenEndpoint,
} from "../client_choice.ts";

const SECRET = "getenv('AZURE_CLIENT_SECRET')";

/**
 * Writes how PHP gets the SDK's client into `$graphClient`, or a token into `$token`.
 *
 * @param choice Who signs in to what. The SDK's client is for the public cloud alone, and cannot be a
 * managed identity: that one always gets a token.
 */
export function phpClient(choice: ClientChoice): string[] {
  if (choice.form === "raw" || signInOf(choice) === "managed-identity") return tokenLines(choice);
  const isApp = signInOf(choice) === "secret";
  const name = isApp ? "ClientCredentialContext" : "AuthorizationCodeContext";
  const proof = isApp ? SECRET : `${SECRET}, '{code}', '{redirect-uri}'`;
  const scopes = scopesOf(choice).map((scope) => `'${scope}'`);
  return [
    "use Microsoft\\Graph\\GraphServiceClient;",
    `use Microsoft\\Kiota\\Authentication\\Oauth\\${name};`,
    "",
    `$context = new ${name}('{tenant-id}', '{client-id}', ${proof});`,
    `$graphClient = new GraphServiceClient($context, [${scopes.join(", ")}]);`,
  ];
}

function tokenLines(choice: ClientChoice): string[] {
  const read = "$token = json_decode((string) $answer->getBody())->access_token;";
  if (signInOf(choice) === "managed-identity") {
    return [
      `// ${IDENTITY_NOTE}`,
      `$endpoint = '${identityEndpoint(choice)}';`,
      "$answer = (new GuzzleHttp\\Client())->request('GET', $endpoint, ['headers' => ['Metadata' => 'true']]);",
      read,
    ];
  }
  const proof =
    signInOf(choice) === "secret"
      ? "'grant_type' => 'client_credentials',"
      : "'grant_type' => 'authorization_code', 'code' => '{code}', 'redirect_uri' => '{redirect-uri}',";
  return [
    `$answer = (new GuzzleHttp\\Client())->request('POST', '${tokenEndpoint(choice)}', ['form_params' => [`,
    `    ${proof}`,
    `    'client_id' => '{client-id}', 'client_secret' => ${SECRET},`,
    `    'scope' => '${scopesOf(choice).join(" ")}',`,
    "]]);",
    read,
  ];
}
