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

/** An answer, the token that it was given to, and until when others may take. */
export interface GraphAnswer {
  response: GraphResponse;
  token: Secret;
  /** Later than before by as long as a sign-in took. */
  until: number;
}

/** A request has so long, though others took all the time there was, in milliseconds. */
const LEAST_TIME = 10_000;

/**
 * Makes a GET of Graph. Where Graph refuses the token because something changed since it was issued, a
 * new one with the claims that it wants is got, once. A person may be needed for that, whose time is not
 * Graph's: it does not count.
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
  const { token, tokens, onChallenge, surroundings } = asker;
  const ask = (by: Secret, until: number) => {
    const atLeast = Math.max(until, surroundings.now() + LEAST_TIME);
    return new GraphClient({ ...asker, token: by, until: atLeast }).get(address, headers);
  };
  const response = await ask(token, asker.until);
  if (response.claims === undefined) return { response, token, until: asker.until };
  onChallenge();
  const began = surroundings.now();
  const { secret: fresh } = await tokens(response.claims);
  const until = asker.until + surroundings.now() - began;
  return { response: await ask(fresh, until), token: fresh, until };
}
