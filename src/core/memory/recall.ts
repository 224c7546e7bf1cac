import { inOrderOfTelling } from "../paste/clues.ts";
import type { Findings } from "../paste/findings.ts";
import type { LanguageId } from "../paste/languages.ts";
import { freshNotes, type Note } from "./note.ts";
import { goOn, NO_STORY, type Story, showsCaller } from "./one_story.ts";

/** A piece of the story, and when the message with it came. */
export interface Source {
  what: SourceKind;
  /** Seconds since 1970. */
  at: number;
}

export const SOURCE_KINDS = ["token", "error", "request", "code"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What a person has shown of one failed call. */
export interface Recalled {
  findings: Findings;
  /** The pieces and when they came; empty where all of it stands in one message. */
  sources: readonly Source[];
  /** What was known before the last message; null where that was nothing. */
  before: Findings | null;
  /** The language that was chosen for the request to copy, where the pastes themselves have none. */
  chosenLanguage: LanguageId | null;
}

/**
 * Puts together what several messages show of one call.
 *
 * @param notes What the messages showed, oldest first.
 * @param now Seconds since 1970; what is too old by then is left out.
 */
export function recall(notes: readonly Note[], now: number): Recalled {
  let before = NO_STORY;
  let story = NO_STORY;
  const fresh = freshNotes(notes, now);
  for (const note of fresh) {
    before = story;
    story = goOn(story, note);
  }
  const findings = findingsOf(story);
  const chosen = fresh.findLast((note) => note.chosenLanguage !== undefined)?.chosenLanguage;
  return {
    findings,
    sources: sourcesOf(story),
    before: before === NO_STORY ? null : findingsOf(before),
    // A request line is how requests are written down, whatever they are sent from.
    chosenLanguage: [null, "http"].includes(findings.language) ? (chosen ?? null) : null,
  };
}

function findingsOf({ tokens, errors, requests, clues }: Story): Findings {
  const found = new Set(clues.flatMap(({ findings }) => findings.clues));
  const language = [requests, errors, tokens, ...clues.toReversed()]
    .map((note) => note?.findings.language ?? null)
    .find((one) => one !== null);
  return {
    tokens: tokens?.findings.tokens ?? [],
    errors: errors?.findings.errors ?? [],
    requests: requests?.findings.requests ?? [],
    // They number the errors of their own message.
    batchAnswers: errors?.findings.batchAnswers ?? [],
    clues: inOrderOfTelling(found),
    askedScopes:
      clues.findLast(({ findings }) => findings.askedScopes.length > 0)?.findings.askedScopes ?? [],
    language: language ?? null,
  };
}

function sourcesOf({ tokens, errors, requests, clues }: Story): Source[] {
  const told: [SourceKind, Note | null][] = [
    ["token", tokens],
    ["error", errors],
    ["request", requests],
  ];
  const pieces = told.flatMap(([what, note]) => (note === null ? [] : [{ what, note }]));
  // Code is named where it is all that its message brought, and tells something.
  const code = clues
    .filter((note) => showsCaller(note) && !pieces.some((piece) => piece.note === note))
    .map((note) => ({ what: "code" as const, note }));
  const all = [...pieces, ...code];
  if (new Set(all.map(({ note }) => note)).size < 2) return [];
  return all.map(({ what, note }) => ({ what, at: note.at }));
}
