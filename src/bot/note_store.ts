import { KEPT_SECONDS, type Note } from "../core/memory/note.ts";
import { expiring } from "./expiring.ts";

/** Keeps notes by a key of conversation and person. */
export interface NoteStore {
  /**
   * Reads, changes and writes in one step, so that two messages at once do not undo each other.
   *
   * @param key Of {@link noteKey}.
   * @param change Takes what is kept and gives what to keep; nothing to keep drops the key. It may be
   *   called again, with what somebody else has kept meanwhile.
   * @param base What it may be tried on first: what is kept now, or also what was kept a moment ago, where
   *   writing then shows whether that still holds. The second saves looking, and is for changes that only add.
   * @returns What is kept now.
   * @throws {StoreError} When the store cannot be reached.
   */
  update(
    key: string,
    change: (notes: readonly Note[]) => readonly Note[],
    base?: NoteBase,
  ): Promise<readonly Note[]>;
}

/** What a change may be tried on first. */
export type NoteBase = "now" | "recent";

/** All notes together may take so much, counted in characters of JSON; then the oldest keys go. */
const MOST_KEPT = 20_000_000;

const NOTHING: readonly Note[] = [];

/** Keeps notes in this process alone, for as long as they count. */
export function memoryNotes(): NoteStore {
  const kept = expiring<string, readonly Note[]>({
    ttl: KEPT_SECONDS * 1000,
    maxSize: MOST_KEPT,
    sizeCalculation: (notes, key) => key.length + JSON.stringify(notes).length,
  });
  return {
    update: async (key, change) => {
      const before = kept.get(key) ?? NOTHING;
      const notes = change(before);
      // Looking at them does not keep them longer.
      if (notes === before) return notes;
      if (notes.length === 0) kept.delete(key);
      else kept.set(key, notes);
      return notes;
    },
  };
}

/** The part of an activity that tells who says something where, as it came. */
export interface Said {
  conversation?: { id?: unknown } | null | undefined;
  from?: { id?: unknown; aadObjectId?: unknown } | null | undefined;
}

/**
 * The key under which is kept what this person shows in this conversation; a channel's thread is one
 * of its own.
 *
 * @param activity The activity; its sender was checked by the adapter.
 * @returns Undefined where the channel does not tell who speaks: nothing is kept then.
 */
export function noteKey({ conversation, from }: Said): string | undefined {
  const person = from?.aadObjectId || from?.id;
  const place = conversation?.id;
  return isId(person) && isId(place) ? JSON.stringify([place, person]) : undefined;
}

/** What is no id may be the same for everybody. */
function isId(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
