import { graphHostOfAudience } from "../graph/audiences.ts";
import { PUBLIC_CLOUD } from "../graph/clouds.ts";
import { meWasAnswered, readBatchAnswers } from "./batch_answers.ts";
import { isBatchPath } from "./batch_requests.ts";
import { cleanText } from "./clean_text.ts";
import { inOrderOfTelling } from "./clues.ts";
import { withoutEntraAdvice } from "./entra_advice.ts";
import type { Findings, Token } from "./findings.ts";
import { joinTokenLines } from "./join_token_lines.ts";
import { languageOfText } from "./language_of_text.ts";
import { readAskedScopes } from "./read_asked_scopes.ts";
import { readClues } from "./read_clues.ts";
import { readErrors } from "./read_errors.ts";
import { readRequests } from "./read_requests.ts";
import { readTokens } from "./read_tokens.ts";
import { restoreLines } from "./restore_lines.ts";
import { undisguiseTokens } from "./token_disguises.ts";

/** Longer texts are read up to here; a token, an error and a request are far shorter. */
const MOST_TEXT = 1_000_000;

/**
 * Reads what somebody pasted: tokens, errors and requests, in any order and any mess.
 *
 * The tokens are taken out of the text first, so the rest cannot carry one on.
 *
 * @param text The chat message or file, as it came.
 * @param known Tokens of earlier messages: a path without a host is for the cloud of those.
 * @returns What was found; empty lists where nothing was.
 */
export function readPaste(text: string, known: readonly Token[] = []): Findings {
  const lines = restoreLines(joinTokenLines(undisguiseTokens(cleanText(text.slice(0, MOST_TEXT)))));
  const { tokens, rest } = readTokens(lines);
  const own = withoutEntraAdvice(rest);
  const requests = readRequests(own, graphHostFor([...tokens, ...known]));
  const errors = readErrors(rest);
  const batchAnswers = requests.some(({ path }) => isBatchPath(path))
    ? readBatchAnswers(rest, errors)
    : [];
  const clues = new Set(readClues(own));
  if (meWasAnswered(requests, batchAnswers)) clues.add("me-answered");
  return {
    tokens,
    errors,
    requests,
    batchAnswers,
    clues: inOrderOfTelling(clues),
    askedScopes: readAskedScopes(own),
    language: languageOfText(rest),
  };
}

/** A path without a host is for the cloud whose token was pasted with it. */
function graphHostFor(tokens: readonly Token[]): string {
  for (const token of tokens) {
    if (token.form !== "jwt" || token.audience === null) continue;
    const host = graphHostOfAudience(token.audience);
    if (host !== undefined) return host;
  }
  return PUBLIC_CLOUD.graphHost;
}
