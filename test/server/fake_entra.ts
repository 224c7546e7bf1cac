import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { answering } from "./fake_channel.ts";
import { close, listen, textOf } from "./loopback.ts";
import { type Certified, certificatePem, keyPem } from "./make_certificate.ts";

/** Where apps sign in, on loopback over https. */
export interface FakeEntra {
  /** Where a tenant's apps sign in. */
  loginUrl: string;
  /** Where tokens are asked for. */
  tokenUrl: string;
  /** What was sent there, first to last. */
  asked: Record<string, string>[];
  /** Takes the place of a token: the status and the error. */
  refusal?: { status: number; body: object } | undefined;
  stop(): Promise<void>;
}

/** What a managed identity was asked for. */
export interface IdentityRequest {
  query: Record<string, string>;
  /** What a caller proves with that it is on the same machine. */
  secret: string | string[] | undefined;
}

/** The managed identity of a machine, as App Service offers it. */
export interface FakeIdentity {
  /** The settings by which it is found. */
  settings: { IDENTITY_ENDPOINT: string; IDENTITY_HEADER: string };
  asked: IdentityRequest[];
  stop(): Promise<void>;
}

/** Starts a sign-in that gives `entra-1`, `entra-2`, … */
export async function startEntra(certificate: Certified): Promise<FakeEntra> {
  const files = { key: keyPem(certificate), cert: certificatePem(certificate) };
  const server = createHttpsServer(files, async (request, response) => {
    if (request.method === "GET") return answering(metadata)(response);
    entra.asked.push(Object.fromEntries(new URLSearchParams(await textOf(request))));
    const { refusal } = entra;
    if (refusal !== undefined) return answering(refusal.body, refusal.status)(response);
    const token = { access_token: `entra-${entra.asked.length}`, expires_in: 3600 };
    answering({ token_type: "Bearer", ...token })(response);
  });
  const origin = `https://localhost:${await listen(server)}`;
  const loginUrl = `${origin}/tenant`;
  const tokenUrl = `${loginUrl}/oauth2/v2.0/token`;
  const metadata = {
    issuer: `${loginUrl}/v2.0`,
    token_endpoint: tokenUrl,
    authorization_endpoint: `${loginUrl}/oauth2/v2.0/authorize`,
    jwks_uri: `${loginUrl}/discovery/v2.0/keys`,
  };
  const entra: FakeEntra = { loginUrl, tokenUrl, asked: [], stop: () => close(server) };
  return entra;
}

/**
 * Starts a managed identity.
 *
 * @param given The token that it gives; `identity-1`, `identity-2`, … unless told.
 */
export async function startIdentity(given: { token?: string } = {}): Promise<FakeIdentity> {
  const asked: IdentityRequest[] = [];
  const server = createHttpServer(({ url = "", headers }, response) => {
    const { searchParams } = new URL(url, "http://127.0.0.1");
    const query = Object.fromEntries(searchParams);
    asked.push({ query, secret: headers["x-identity-header"] });
    const expires_on = Math.floor(Date.now() / 1000) + 3600;
    const access_token = given.token ?? `identity-${asked.length}`;
    answering({ access_token, expires_on, token_type: "Bearer", ...query })(response);
  });
  const IDENTITY_ENDPOINT = `http://127.0.0.1:${await listen(server)}/msi/token`;
  const settings = { IDENTITY_ENDPOINT, IDENTITY_HEADER: "canary-header" };
  return { settings, asked, stop: () => close(server) };
}
