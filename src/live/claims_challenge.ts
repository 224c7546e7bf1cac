import { Buffer } from "node:buffer";
import { isJsonObject } from "./parsed_json.ts";

/** The challenge's parameter, as it stands in `WWW-Authenticate`. */
const CLAIMS = /\bclaims="([A-Za-z0-9+/=_-]{1,8000})"/;

/**
 * Reads what a service wants to see in the next token: after a change of the person's or the app's
 * situation it refuses one that has not run out (continuous access evaluation, conditional access).
 *
 * Source: Microsoft Learn, "Claims challenges, claims requests, and client capabilities".
 *
 * @param header The value of `WWW-Authenticate`.
 * @returns The claims to ask Entra for, as JSON; undefined where the header holds no such challenge.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readClaimsChallenge } from "./claims_challenge.ts";
 *
 * const header = 'Bearer error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="';
 * assert.equal(readClaimsChallenge(header), '{"access_token":{}}');
 * ```
 */
export function readClaimsChallenge(header: string | null): string | undefined {
  if (header === null || !/\berror="insufficient_claims"/.test(header)) return undefined;
  const [, encoded = ""] = CLAIMS.exec(header) ?? [];
  const text = Buffer.from(encoded, "base64").toString("utf8");
  return isJsonObject(text) ? text : undefined;
}
