import {
  type ClientChoice,
  IDENTITY_NOTE,
  identityEndpoint,
  scopesOf,
  signInOf,
  tokenEndpoint,
} from "../client_choice.ts";
import { shellQuoted } from "../string_literals.ts";

/**
 * Writes how a POSIX shell gets a token into `$TOKEN`, with curl and jq.
 *
 * @param choice Who signs in to what.
 */
export function curlToken(choice: ClientChoice): string[] {
  const signIn = signInOf(choice);
  const scope = `--data-urlencode ${shellQuoted(`scope=${scopesOf(choice).join(" ")}`)}`;
  const endpoint = tokenEndpoint(choice);
  const read = "| jq -r .access_token)";
  if (signIn === "managed-identity") {
    return [
      `# ${IDENTITY_NOTE}`,
      `TOKEN=$(curl -s -H 'Metadata: true' '${identityEndpoint(choice)}' ${read}`,
    ];
  }
  if (signIn === "secret") {
    return [
      `TOKEN=$(curl -s --globoff '${endpoint}' \\`,
      "  -d 'grant_type=client_credentials' -d 'client_id={client-id}' \\",
      '  --data-urlencode "client_secret=$AZURE_CLIENT_SECRET" \\',
      `  ${scope} ${read}`,
    ];
  }
  return [
    `curl -s --globoff '${endpoint.replace(/token$/, "devicecode")}' -d 'client_id={client-id}' ${scope}`,
    "# Sign in with the code that it shows, then put its device_code in here:",
    `TOKEN=$(curl -s --globoff '${endpoint}' \\`,
    "  -d 'grant_type=urn:ietf:params:oauth:grant-type:device_code' \\",
    `  -d 'client_id={client-id}' -d 'device_code={device-code}' ${read}`,
  ];
}
