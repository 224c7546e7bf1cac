import { Buffer } from "node:buffer";
import { randomUUID } from "node:crypto";
import { exportJWK, generateKeyPair, type JWTPayload, jwtVerify, SignJWT } from "jose";

/** What a request wants to see in its token: name -> what is said of it. */
export type AskedClaims = Readonly<Record<string, unknown>>;

/** The key of the stand-in of Entra, and what it signs. */
export interface TokenMint {
  /** The public half, as Entra publishes it. */
  keys: { keys: object[] };
  /** What each token's request asked for by `claims`, by the token's `uti`. */
  asked: Map<string, AskedClaims>;
  /** Signs claims; what is not in them is as usual. */
  sign(claims: JWTPayload): Promise<string>;
  /** Reads what was signed here and has not run out; undefined for all else. */
  read(token: string): Promise<Reading>;
}

/** What a token is worth. */
export type Reading = { kind: "good"; claims: JWTPayload } | { kind: "expired" } | { kind: "bad" };

const KID = "stand-in-1";

/** How long a token holds, in seconds. */
export const LIFETIME = 3600;

/** Makes a key. */
export async function makeMint(): Promise<TokenMint> {
  const { privateKey, publicKey } = await generateKeyPair("RS256");
  const key = { ...(await exportJWK(publicKey)), kid: KID, x5t: KID, use: "sig", alg: "RS256" };
  return {
    keys: { keys: [key] },
    asked: new Map(),
    sign: (claims) => {
      const iat = Math.floor(Date.now() / 1000);
      // Entra writes both five minutes back.
      const times = { iat: iat - 300, nbf: iat - 300, exp: iat + LIFETIME };
      const uti = Buffer.from(randomUUID().replaceAll("-", ""), "hex").toString("base64url");
      return new SignJWT({ ...times, uti, ...claims })
        .setProtectedHeader({ typ: "JWT", alg: "RS256", x5t: KID, kid: KID })
        .sign(privateKey);
    },
    read: async (token) => {
      try {
        const { payload } = await jwtVerify(token, publicKey, { algorithms: ["RS256"] });
        return { kind: "good", claims: payload };
      } catch (error) {
        const isExpired = error instanceof Error && error.name === "JWTExpired";
        return { kind: isExpired ? "expired" : "bad" };
      }
    },
  };
}

/** Reads the part of a `claims` parameter that is for the access token. */
export function askedClaims(parameter: string | undefined): AskedClaims {
  if (parameter === undefined) return {};
  const { access_token: asked }: { access_token?: AskedClaims } = JSON.parse(parameter);
  return asked ?? {};
}
