import type { Findings, GraphError, GraphRequest, Token } from "../../core/paste/findings.ts";
import { readPaste } from "../../core/paste/read_paste.ts";
import type { Secret } from "../../core/secret.ts";
import type { GraphResponse } from "../../live/graph_client.ts";

/**
 * Reads a token of one's own as if it had been pasted.
 *
 * @param secret The token.
 * @param graphOrigin What it was asked for.
 * @returns What the token states; undefined where it is not even the form of one.
 */
export function readOwnToken(secret: Secret, graphOrigin: string): Token | undefined {
  const [token] = readPaste(`access_token: ${secret.reveal()}`).tokens;
  if (token?.form !== "jwt") return token;
  const { audience } = token;
  // In a cloud of one's own Graph has an address that no table holds.
  const isAskedFor = audience?.value.replace(/\/$/, "") === graphOrigin;
  return {
    ...token,
    // Nobody pasted it, so nobody has to be warned of it.
    signed: false,
    audience:
      audience !== null && isAskedFor
        ? { ...audience, isGraph: true, api: "microsoft-graph" }
        : audience,
  };
}

/**
 * Puts together what is judged: the token, the request that is made with it, and what Graph answered.
 *
 * @param token The token; null where it could not be read.
 * @param request The request.
 * @param response The answer, being a refusal; left out where there is none yet.
 */
export function ownFindings(
  token: Token | null,
  request: GraphRequest,
  response?: GraphResponse,
): Findings {
  return {
    tokens: token === null ? [] : [token],
    errors: response === undefined ? [] : errorsIn(response),
    requests: [request],
    batchAnswers: [],
    clues: [],
    askedScopes: [],
    language: null,
  };
}

function errorsIn({ status, body, requestId }: GraphResponse): GraphError[] {
  const { errors } = readPaste(`HTTP/1.1 ${status}\n\n${body}`);
  return errors.map((error) => ({ ...error, requestId: error.requestId ?? requestId }));
}
