import { base64url } from "jose";
import { decodedClaims } from "./decoded_claims.ts";

/** The last brace of the claims stands close to the end; what is glued on is a word or two. */
const MOST_TRIES = 16;

/** What is longer is no word of a request, and may be a signature that lost its dot. */
const MOST_BEHIND = 24;

const BRACE = 0x7d;

/**
 * Parts a token without its last part from what stands right behind it, as in `eyJ….eyJ…GET https://…`:
 * some chat clients drop the line breaks of a paste, and letters go on in base64url.
 *
 * @param jwt Header and payload, in base64url.
 * @returns The token, and the text behind it, empty where that may be a secret; undefined where the
 * payload does not begin with claims.
 */
export function splitGlued(jwt: string): { token: string; behind: string } | undefined {
  const [header = "", payload = "", ...more] = jwt.split(".");
  if (payload === "" || more.length > 0) return undefined;
  const bytes = decoded(payload);
  let end = bytes.length;
  for (let tries = 0; tries < MOST_TRIES && end > 0; tries++) {
    const brace = bytes.lastIndexOf(BRACE, end - 1);
    if (brace < 0) return undefined;
    // Six bits a letter.
    const letters = Math.ceil(((brace + 1) * 8) / 6);
    const token = `${header}.${payload.slice(0, letters)}`;
    if (decodedClaims(token) !== undefined) {
      const behind = payload.slice(letters);
      return { token, behind: behind.length > MOST_BEHIND ? "" : behind };
    }
    end = brace;
  }
  return undefined;
}

/** A length that no base64 has loses its last letter. */
function decoded(payload: string): Uint8Array {
  return base64url.decode(payload.length % 4 === 1 ? payload.slice(0, -1) : payload);
}
