import process from "node:process";
import { text } from "node:stream/consumers";
import {
  AuthError,
  type AuthenticationResult,
  ConfidentialClientApplication,
  type Configuration,
  PublicClientApplication,
  ServerError,
} from "@azure/msal-node";
import { decodeJwt } from "jose";

/** A sign-in by MSAL, and what is read with the token it gives. */
export interface SignInCase {
  auth: Configuration["auth"];
  scopes: string[];
  /** What stands for the person; an app's own token without it. */
  assertion?: string;
  code?: { code: string; redirectUri: string };
  byDeviceCode?: boolean;
  claims?: string;
  /** An address of Microsoft Graph. */
  get?: string;
}

/** What it came to. Never the token. */
export interface SignInOutcome {
  claims?: Record<string, unknown>;
  account?: string;
  refused?: {
    name: string;
    code: string;
    suberror: string;
    number?: string;
    claims?: string;
  };
  got?: Got;
}

/** What Microsoft Graph answered. */
interface Got {
  status: number;
  body: Record<string, unknown>;
  challenge: string | null;
}

const cases: SignInCase[] = JSON.parse(await text(process.stdin));
const outcomes: SignInOutcome[] = [];
for (const one of cases) outcomes.push(await signIn(one));
process.stdout.write(JSON.stringify(outcomes));

async function signIn(one: SignInCase): Promise<SignInOutcome> {
  try {
    const result = await acquire(one);
    if (result === null) return {};
    const { accessToken, account } = result;
    return {
      claims: decodeJwt(accessToken),
      ...(account !== null && { account: account.homeAccountId }),
      ...(one.get !== undefined && { got: await get(one.get, accessToken) }),
    };
  } catch (error) {
    if (!(error instanceof AuthError)) throw error;
    const { name, errorCode, subError } = error;
    const more = error instanceof ServerError ? { number: String(error.errorNo) } : {};
    const claims = "claims" in error ? { claims: String(error.claims) } : {};
    return { refused: { name, code: errorCode, suberror: subError, ...more, ...claims } };
  }
}

async function acquire(one: SignInCase): Promise<AuthenticationResult | null> {
  const { auth, scopes, assertion, code, byDeviceCode, claims } = one;
  const asked = { scopes, ...(claims !== undefined && { claims }) };
  if (byDeviceCode) {
    const app = new PublicClientApplication({ auth });
    return await app.acquireTokenByDeviceCode({ ...asked, deviceCodeCallback: () => {} });
  }
  const app = new ConfidentialClientApplication({ auth });
  if (code !== undefined) return await app.acquireTokenByCode({ ...asked, ...code });
  if (assertion === undefined) return await app.acquireTokenByClientCredential(asked);
  return await app.acquireTokenOnBehalfOf({ ...asked, oboAssertion: assertion });
}

async function get(address: string, token: string): Promise<Got> {
  const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
  const body: Record<string, unknown> = await response.json();
  return { status: response.status, body, challenge: response.headers.get("www-authenticate") };
}
