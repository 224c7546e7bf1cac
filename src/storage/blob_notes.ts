import { createHash } from "node:crypto";
import { expiring } from "../bot/expiring.ts";
import type { NoteBase, NoteStore } from "../bot/note_store.ts";
import { StoreError } from "../bot/store_error.ts";
import { freshNotes, KEPT_SECONDS, type Note } from "../core/memory/note.ts";
import { type BlobBox, type ListedBlob, MOST_BYTES, type StoredBlob } from "./blob_box.ts";
import { lineUp } from "./line_up.ts";
import { readNotes, writeNotes } from "./read_notes.ts";
import type { StoreGuard } from "./store_guard.ts";
import type { Waiting } from "./waiting.ts";

/** Where notes are kept within a container. */
export const NOTES_PREFIX = "notes/";

/** Keeps notes in blobs, and drops those that are over. */
export interface BlobNotes extends NoteStore {
  /**
   * Drops what is too old from a blob, and the blob with the last of it.
   *
   * @param blob As it was listed; whoever changed it since is not undone.
   */
  sweep(blob: ListedBlob): Promise<void>;
}

/** So many replicas do not write to one person's blob at once. */
const MOST_TRIES = 12;

/** The longest pause after a conflict, in milliseconds. */
const LONGEST_PAUSE = 60;

/** One turn looks at a person's notes up to three times: what was seen is known for so long, in milliseconds. */
const SEEN_MS = 3000;

/** All that was seen together may take so much, in characters. */
const MOST_SEEN = 10_000_000;

/** What was there when it was last looked at. */
interface Seen {
  blob: StoredBlob | undefined;
}

const NOTHING: readonly Note[] = [];

type Change = (notes: readonly Note[]) => readonly Note[];

/**
 * Keeps notes in blobs, a blob for each key. Replicas that change the same one do it one after the other:
 * who comes second reads again.
 *
 * @param box Where the blobs are.
 * @param guard Stands in front of it.
 * @param waiting How time passes.
 */
export function blobNotes(box: BlobBox, guard: StoreGuard, waiting: Waiting): BlobNotes {
  const inLine = lineUp();
  const recent = expiring<string, Seen>({
    maxSize: MOST_SEEN,
    sizeCalculation: ({ blob }, name) => name.length + (blob?.text?.length ?? 0),
    ttl: SEEN_MS,
  });
  const apply = async (name: string, { blob }: Seen, change: Change, signal: AbortSignal) => {
    const before = blob === undefined ? NOTHING : readNotes(blob.text ?? "");
    const after = change(before);
    // Looking at them does not keep them longer.
    if (after === before) return { kept: after, isChanged: false };
    const { kept, text } = shortened(after);
    if (kept.length === 0) {
      if (blob === undefined) return { kept, isChanged: false };
      const isGone = await box.remove(name, blob.etag, signal);
      return isGone ? { kept, isChanged: true } : undefined;
    }
    if (text === blob?.text) return { kept, isChanged: false };
    const at = Math.min(...kept.map((note) => note.at)) * 1000;
    const etag = await box.write({ name, text, at }, blob?.etag, signal);
    if (etag === undefined) return undefined;
    recent.set(name, { blob: { text, etag } });
    return { kept, isChanged: true };
  };
  const tryOnce = async (name: string, change: Change, base: NoteBase, signal: AbortSignal) => {
    const seen = base === "recent" ? recent.get(name) : undefined;
    recent.delete(name);
    // The storage refuses it where somebody was faster.
    const changed = seen === undefined ? undefined : await apply(name, seen, change, signal);
    if (changed?.isChanged) return changed.kept;
    const found = { blob: await box.read(name, signal) };
    recent.set(name, found);
    return (await apply(name, found, change, signal))?.kept;
  };
  const changeBlob = (name: string, change: Change, base: NoteBase, signal: AbortSignal) =>
    again(() => tryOnce(name, change, base, signal), waiting);
  return {
    update: (key, change, base = "now") =>
      inLine(key, () =>
        guard.run("notes", (signal) => changeBlob(nameOf(key), change, base, signal)),
      ),
    sweep: async ({ name, at }) => {
      if (waiting.now() - at <= KEPT_SECONDS * 1000) return;
      const now = waiting.now() / 1000;
      const drop = (notes: readonly Note[]) => freshNotes(notes, now);
      await guard.run("sweep", (signal) => changeBlob(name, drop, "now", signal));
    },
  };
}

/** A name tells nothing of who speaks where. */
function nameOf(key: string): string {
  return NOTES_PREFIX + createHash("sha256").update(key).digest("base64url");
}

/** The oldest go where all together are too much. */
function shortened(notes: readonly Note[]): { kept: readonly Note[]; text: string } {
  const text = writeNotes(notes);
  return Buffer.byteLength(text) <= MOST_BYTES ? { kept: notes, text } : shortened(notes.slice(1));
}

async function again<T>(
  attempt: () => Promise<T | undefined>,
  { sleep, random }: Waiting,
): Promise<T> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const given = await attempt();
    if (given !== undefined) return given;
    await sleep(LONGEST_PAUSE * random());
  }
  throw new StoreError(
    "ERR_STORE_CONTENDED",
    `Cannot change what is kept as others changed it first, ${MOST_TRIES} times in a row: try again`,
  );
}
