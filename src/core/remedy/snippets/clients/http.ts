import {
  type ClientChoice,
  identityEndpoint,
  scopesOf,
  signInOf,
  tokenEndpoint,
} from "../client_choice.ts";

/**
 * Writes the request for a token as HTTP.
 *
 * @param choice Who signs in to what.
 */
export function httpToken(choice: ClientChoice): string[] {
  if (signInOf(choice) === "managed-identity") {
    return [`GET ${identityEndpoint(choice)}`, "Metadata: true"];
  }
  const scope = `scope=${encodeURIComponent(scopesOf(choice).join(" "))}`;
  const proof =
    signInOf(choice) === "secret"
      ? "grant_type=client_credentials&client_secret={client-secret}"
      : "grant_type=authorization_code&code={code}&redirect_uri={redirect-uri}";
  return [
    `POST ${tokenEndpoint(choice)}`,
    "Content-Type: application/x-www-form-urlencoded",
    "",
    `client_id={client-id}&${proof}&${scope}`,
  ];
}
