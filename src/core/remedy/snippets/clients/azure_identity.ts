import { type ClientChoice, type SignIn, signInOf } from "../client_choice.ts";

/** Named alike in every language that the Azure Identity library is written for. */
const CREDENTIALS = {
  secret: "ClientSecretCredential",
  "managed-identity": "ManagedIdentityCredential",
  user: "InteractiveBrowserCredential",
} as const satisfies Record<SignIn, string>;

/**
 * The class of Azure Identity that signs in as a choice asks for.
 *
 * @param choice Who signs in.
 */
export function credentialName(choice: ClientChoice): string {
  return CREDENTIALS[signInOf(choice)];
}
