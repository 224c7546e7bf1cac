import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";

/** A key pair of a channel, by the name under which its public half is published. */
export interface SigningKey {
  kid: string;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
}

/** What the channel's document or its keys answer. */
type Answer = (response: ServerResponse) => void;

/** A channel on loopback: the document that names its keys, and the keys. */
export interface FakeChannel {
  /** The settings that make it the bot's channel. */
  settings: Record<string, string>;
  metadataUrl: string;
  /** The keys as they are published; replaced at will. */
  published: object[];
  /** How often each was asked for. */
  asked: { metadata: number; keys: number };
  /** Take the place of the usual answers. */
  answers: { metadata?: Answer; keys?: Answer };
  stop(): Promise<void>;
}

/** Who issues the channel's tokens. */
export const ISSUER = "https://api.botframework.com";

/** Starts a channel with these keys. */
export async function startChannel(published: object[] = []): Promise<FakeChannel> {
  const asked = { metadata: 0, keys: 0 };
  const server = createServer(({ url }, response) => {
    const name = url === "/metadata" ? "metadata" : "keys";
    asked[name] += 1;
    const usual = { metadata: { jwks_uri: `${origin}/keys` }, keys: { keys: channel.published } };
    (channel.answers[name] ?? answering(usual[name]))(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const metadataUrl = `${origin}/metadata`;
  const settings = {
    ToChannelFromBotLoginUrl: "https://login.example/tenant",
    ToChannelFromBotOAuthScope: "https://api.botframework.com",
    ToBotFromChannelTokenIssuer: ISSUER,
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    OAuthUrl: "https://oauth.example",
    CallerId: "urn:botframework:azure",
  };
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const channel: FakeChannel = { settings, metadataUrl, published, asked, answers: {}, stop };
  return channel;
}

/** Answers with JSON. */
export function answering(body: unknown, status = 200): Answer {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  };
}

/** Makes a key pair. */
export async function makeKey(kid: string): Promise<SigningKey> {
  return { kid, ...(await generateKeyPair("RS256")) };
}

/**
 * Its public half as the Bot Framework publishes it.
 *
 * @param more Members that are not the usual ones.
 */
export async function publish(
  { kid, publicKey }: SigningKey,
  more: object = { endorsements: ["msteams", "directline"] },
): Promise<object> {
  return { ...(await exportJWK(publicKey)), use: "sig", kid, ...more };
}

/** Signs claims as a channel does. */
export function sign(
  claims: JWTPayload,
  { kid, privateKey }: Pick<SigningKey, "privateKey"> & { kid?: string },
): Promise<string> {
  const header = { alg: "RS256", typ: "JWT", ...(kid !== undefined && { kid }) };
  return new SignJWT(claims).setProtectedHeader(header).sign(privateKey);
}
