import type { Secret } from "../core/secret.ts";
import { GraphClient, type GraphClientParts, type GraphResponse } from "./graph_client.ts";
import type { TokenSource } from "./own_token.ts";

/** What a question to Graph is asked with. */
export interface GraphAsker extends Omit<GraphClientParts, "token"> {
  /** The token to begin with. */
  token: Secret;
  tokens: TokenSource;
  /** Is told that Graph wants to see more in the token. */
  onChallenge: () => void;
}

/** An answer, and the token that it was given to. */
export interface GraphAnswer {
  response: GraphResponse;
  token: Secret;
}

/**
 * Makes a GET of Graph. Where Graph refuses the token because something changed since it was issued, a
 * new one with the claims that it wants is got, once.
 *
 * Source: Microsoft Learn, "Continuous access evaluation".
 *
 * @param address The whole address.
 * @param headers What to send beside the token.
 * @param asker What it is asked with.
 * @throws {GraphCallError} When Graph gives no answer.
 * @throws {SignInError} When there is no new token.
 */
export async function askGraph(
  address: string,
  headers: Readonly<Record<string, string>>,
  asker: GraphAsker,
): Promise<GraphAnswer> {
  const { token, tokens, onChallenge } = asker;
  const response = await new GraphClient({ ...asker, token }).get(address, headers);
  if (response.claims === undefined) return { response, token };
  onChallenge();
  const { secret: fresh } = await tokens(response.claims);
  return {
    response: await new GraphClient({ ...asker, token: fresh }).get(address, headers),
    token: fresh,
  };
}
