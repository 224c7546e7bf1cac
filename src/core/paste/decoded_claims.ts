import { decodeJwt } from "jose";
import type { Claims } from "./token_kind.ts";

/**
 * Decodes what a token states; nothing is verified.
 *
 * @param token Header and payload in base64url; what stands behind them is not looked at.
 * @returns Undefined where the payload holds no JSON object.
 */
export function decodedClaims(token: string): Claims | undefined {
  const [header = "", payload = ""] = token.split(".", 2);
  try {
    return decodeJwt(`${header}.${payload}.`);
  } catch {
    return undefined;
  }
}
