import type { Diagnosis } from "../core/diagnosis/diagnosis.ts";

/** Why the card cannot tell which permissions the token has. */
export type Untickable = "noToken" | "unreadable" | "notForGraph" | "nobodys";

/**
 * Says why the card cannot tell which permissions the token has.
 *
 * @param diagnosis The diagnosis.
 * @returns Null where the token tells: it can be read, is for Graph, and whose it is is known.
 */
export function untickable({ token }: Diagnosis): Untickable | null {
  if (token === null) return "noToken";
  if (token.form !== "jwt") return "unreadable";
  if (token.audience !== null && !token.audience.isGraph) return "notForGraph";
  return token.kind === "application" || token.kind === "delegated" ? null : "nobodys";
}
