import { chooseToken } from "../diagnosis/choose_token.ts";
import { CLOCK_SKEW, isOfOneCall } from "../diagnosis/one_call.ts";
import { contradicts } from "../diagnosis/weigh_error.ts";
import { graphHostOfAudience } from "../graph/audiences.ts";
import { clueOf } from "../paste/clues.ts";
import type { Findings, GraphError, GraphRequest, Token } from "../paste/findings.ts";
import type { Note } from "./note.ts";

/** What is told of one failed call: for each piece the message that it comes from. */
export interface Story {
  tokens: Note | null;
  errors: Note | null;
  requests: Note | null;
  /** Messages with code around the call, oldest first. */
  clues: readonly Note[];
}

/** Nothing was told yet. */
export const NO_STORY: Story = { tokens: null, errors: null, requests: null, clues: [] };

/**
 * Goes on with a story by one message: what it shows takes the place of what was shown before, and of
 * the rest only what fits stays. A token fits an error and a request of its own app, tenant, cloud and
 * time; an error stays with the token and the request that it was shown with.
 *
 * @param story What was told so far.
 * @param note The next message.
 */
export function goOn(story: Story, note: Note): Story {
  const { findings } = note;
  const kept = {
    tokens: story.tokens !== null && staysToken(story.tokens, findings) ? story.tokens : null,
    errors:
      story.errors !== null && staysError(story, story.errors, findings) ? story.errors : null,
    requests:
      story.requests !== null && staysRequest(story, story.requests, findings)
        ? story.requests
        : null,
  };
  const isNew = Object.values(kept).every((piece) => piece === null);
  // Code that was shown with another call tells nothing of this one.
  const isAnother = isNew && [story.tokens, story.errors, story.requests].some(Boolean);
  return {
    tokens: findings.tokens.length > 0 ? note : kept.tokens,
    errors: findings.errors.length > 0 ? note : kept.errors,
    requests: findings.requests.length > 0 ? note : kept.requests,
    clues: cluesWith(isAnother ? [] : story.clues, note),
  };
}

/** An earlier token beside new errors and requests. */
function staysToken({ findings }: Note, { tokens, errors, requests }: Findings): boolean {
  if (tokens.length > 0) return false;
  const fitsErrors =
    errors.length === 0 || errors.some((error) => isAnswerTo(error, findings.tokens));
  return fitsErrors && areOfOneCloud(findings.tokens, requests);
}

/** An earlier error beside a new token and new requests. */
function staysError(story: Story, { at, findings }: Note, told: Findings): boolean {
  if (told.errors.length > 0) return false;
  const isOwnRequest =
    told.requests.length === 0 ||
    story.requests === null ||
    areSame(story.requests.findings.requests, told.requests);
  return isOwnRequest && (told.tokens.length === 0 || isOwnToken(story, at, findings, told.tokens));
}

function isOwnToken(
  { tokens: earlier }: Story,
  at: number,
  { errors }: Findings,
  tokens: readonly Token[],
): boolean {
  const held = chooseToken(tokens);
  const before = chooseToken(earlier?.findings.tokens ?? []);
  // A token that could not be read may be the same one, whole this time.
  if (held !== null && before !== null && !isSameToken(held, before)) return false;
  const isLater = held?.issuedAt != null && held.issuedAt > at + CLOCK_SKEW;
  return !isLater && errors.some((error) => isAnswerTo(error, tokens));
}

/** Earlier requests beside a new error and a new token. */
function staysRequest(story: Story, { findings }: Note, told: Findings): boolean {
  if (told.requests.length > 0) return false;
  const answered = story.errors?.findings.errors ?? [];
  const isItsAnswer =
    told.errors.length === 0 ||
    answered.length === 0 ||
    told.errors.some((error) => answered.some((one) => isSameAnswer(one, error)));
  return isItsAnswer && areOfOneCloud(told.tokens, findings.requests);
}

/** Whether an error may have been given to one of these tokens. Where Entra refused, there was none. */
function isAnswerTo(error: GraphError, tokens: readonly Token[]): boolean {
  if (error.entraCodes.length > 0) return false;
  const held = chooseToken(tokens);
  return held === null || (isOfOneCall(error, held) && !contradicts(error, held));
}

/** Whether two errors may be one answer, told twice: the second time perhaps in full. */
function isSameAnswer(one: GraphError, other: GraphError): boolean {
  const agree = (a: string | null, b: string | null) => a === null || b === null || a === b;
  if (one.requestId !== null && other.requestId !== null) return one.requestId === other.requestId;
  return agree(one.date, other.date) && agree(one.code, other.code);
}

function areOfOneCloud(tokens: readonly Token[], requests: readonly GraphRequest[]): boolean {
  const audience = chooseToken(tokens)?.audience ?? null;
  const host = audience === null ? undefined : graphHostOfAudience(audience);
  return host === undefined || requests.every((request) => request.host === host);
}

function isSameToken(one: Token, other: Token): boolean {
  // Whether the signature was pasted as well makes no other token.
  return areSame({ ...one, signed: false }, { ...other, signed: false });
}

function areSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What is said last of who calls corrects what was said before. */
function cluesWith(earlier: readonly Note[], note: Note): Note[] {
  if (note.findings.clues.length === 0) return [...earlier];
  return showsCaller(note) ? [note] : [...earlier, note];
}

/** Whether the code in a message tells who calls. */
export function showsCaller({ findings }: Pick<Note, "findings">): boolean {
  return findings.clues.some((id) => clueOf(id).shows !== "nothing");
}
