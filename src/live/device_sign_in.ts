import type { AuthenticationResult, DeviceCodeRequest, INetworkModule } from "@azure/msal-node";
import { SignInError } from "./sign_in_error.ts";

/** What somebody enters to sign in, and where. */
export interface DeviceCode {
  code: string;
  /** The page, https. */
  address: string;
  /** Seconds until the code is over. */
  seconds: number;
}

/** What a device's sign-in needs to know. */
export interface DeviceSignIn {
  clientId: string;
  authority: string;
  /** The host is none that MSAL knows. */
  isCustom: boolean;
  network: INetworkModule;
  /** Is told what to enter. */
  onCode: (code: DeviceCode) => void;
  /** Ends the waiting. */
  signal: AbortSignal;
}

/**
 * Prepares the sign-in of the person at the terminal, who enters a code in any browser.
 *
 * Source: Microsoft Learn, "OAuth 2.0 device authorization grant flow".
 *
 * @param msal MSAL, loaded by whoever needs it.
 * @param parts What it needs to know.
 * @returns Asks for a token of the scopes; with claims where a service wants to see some. Throws where the
 * page is none of https.
 */
export function deviceSignIn(
  msal: typeof import("@azure/msal-node"),
  { clientId, authority, isCustom, network, onCode, signal }: DeviceSignIn,
): (scopes: string[], claims?: string) => Promise<AuthenticationResult | null> {
  const client = new msal.PublicClientApplication({
    auth: {
      clientId,
      authority,
      clientCapabilities: ["CP1"],
      ...(isCustom && { knownAuthorities: [new URL(authority).host] }),
    },
    system: { networkClient: network },
  });
  return async (scopes, claims) => {
    const request: DeviceCodeRequest = {
      scopes,
      ...(claims !== undefined && { claims }),
      deviceCodeCallback: ({ userCode, verificationUri, expiresIn }) =>
        onCode({ code: userCode, address: securePage(verificationUri), seconds: expiresIn }),
    };
    // MSAL looks at this before it asks again.
    const cancel = () => {
      request.cancel = true;
    };
    signal.addEventListener("abort", cancel, { once: true });
    try {
      return await client.acquireTokenByDeviceCode(request);
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  };
}

/** Nobody is sent to a page that anybody on the way may have written. */
function securePage(address: string): string {
  const page = URL.canParse(address) ? new URL(address) : undefined;
  if (page?.protocol === "https:") return page.href;
  throw new SignInError("empty");
}
