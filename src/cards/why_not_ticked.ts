import type { Diagnosis } from "../core/diagnosis/diagnosis.ts";

/**
 * Says why the card cannot tell which permissions the token has.
 *
 * @param diagnosis The diagnosis.
 * @returns A sentence, or null where the token tells: it can be read, is for Graph, and whose it is
 * is known.
 */
export function whyNotTicked({ token }: Diagnosis): string | null {
  if (token === null) return "No token was pasted, so I cannot tell which of these yours has.";
  if (token.form !== "jwt")
    return "The token cannot be read, so I cannot tell which of these it has.";
  if (token.audience !== null && !token.audience.isGraph)
    return "The token is not for Graph, so its permissions do not count here.";
  return token.kind === "application" || token.kind === "delegated"
    ? null
    : "Nothing shows whose token it is, so I cannot tell which of these count.";
}
