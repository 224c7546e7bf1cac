import type { Findings } from "../paste/findings.ts";
import type { LanguageId } from "../paste/languages.ts";

/** What one message showed: facts only, no token and no pasted sentence. */
export interface Note {
  /** The message's own id; an edited message keeps it. */
  id: string;
  /** When it came, seconds since 1970. */
  at: number;
  findings: Findings;
  /** Shown to the bot alone, in a conversation that others read: nobody else may see it on a card. */
  isPrivate?: boolean;
  /** Id of the bot's own message that answered it. */
  answeredBy?: string;
  /** The language that was chosen since for the request to copy. */
  chosenLanguage?: LanguageId;
}

/** How long a note counts, seconds: long enough to fetch a token, short enough to be forgotten. */
export const KEPT_SECONDS = 30 * 60;

/** More messages than these nobody needs to show one call; the oldest go first. */
const MOST_NOTES = 8;

/**
 * Adds a note to those of earlier messages, in the place of one that the same message left before.
 *
 * @param notes What was kept, oldest first.
 * @param note What the new, or edited, message shows.
 * @returns What to keep, without what is too old by then.
 */
export function addNote(notes: readonly Note[], note: Note): Note[] {
  const known = freshNotes(notes, note.at);
  const isEdited = known.some(({ id }) => id === note.id);
  // What answered the message before its edit is still what answers it.
  const all = isEdited
    ? known.map((one) => (one.id === note.id ? { ...one, ...note } : one))
    : [...known, note];
  return all.slice(-MOST_NOTES);
}

/**
 * Leaves out what is too old to count.
 *
 * @param notes What was kept.
 * @param now Seconds since 1970.
 */
export function freshNotes(notes: readonly Note[], now: number): Note[] {
  return notes.filter(({ at }) => now - at <= KEPT_SECONDS);
}
