import { Buffer } from "node:buffer";

/** Header of the work or school tokens that Graph gets. */
const HEADER = { typ: "JWT", nonce: "n0nce", alg: "RS256", x5t: "x5t", kid: "x5t" };

/**
 * Makes a token that can be read and never used: its signature signs nothing.
 *
 * @param claims The payload.
 * @param options `signed: false` leaves the last part out, as a careful user does.
 */
export function mintToken(
  claims: Record<string, unknown>,
  { signed = true }: { signed?: boolean } = {},
): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signature = Buffer.from("not-a-signature-".repeat(16)).toString("base64url");
  return [part(HEADER), part(claims), ...(signed ? [signature] : [])].join(".");
}
