import type { AccessToken, Token } from "../paste/findings.ts";

/**
 * Chooses the token that is judged: an access token before an ID token that came in the same response.
 *
 * @param tokens All that were pasted.
 * @returns Null where none of them can be read.
 */
export function chooseToken(tokens: readonly Token[]): AccessToken | null {
  const readable = tokens.filter((token) => token.form === "jwt");
  return readable.find(({ kind }) => kind !== "id-token") ?? readable[0] ?? null;
}
