import { diagnose } from "../core/diagnosis/diagnose.ts";
import { addNote, freshNotes, type Note } from "../core/memory/note.ts";
import { showsCaller } from "../core/memory/one_story.ts";
import { type Recalled, recall } from "../core/memory/recall.ts";
import type { Findings } from "../core/paste/findings.ts";
import type { LanguageId } from "../core/paste/languages.ts";
import { type NoteBase, type NoteStore, noteKey, type Said } from "./note_store.ts";
import { StoreError } from "./store_error.ts";

/** A message, as far as its place in the memory goes. */
export interface SaidMessage extends Said {
  id?: string | undefined;
}

/** What became of the wish to forget; also the name of the sentence that says so. */
export type Forgetting = "forgotten" | "nothingKept" | "cannotForget";

/** Who will see what is answered from the memory: all who read along, or the one person alone. */
export type Audience = "everybody" | "person";

/**
 * Remembers what one person shows in one conversation, so that a token, an error and a request that
 * come one after the other make one answer.
 *
 * Where the store cannot be reached nobody goes without an answer: it is made from what is there, and
 * only who asks about the memory itself is told.
 */
export class CaseMemory {
  readonly #store: NoteStore;

  /** @param store Where the notes are kept. */
  constructor(store: NoteStore) {
    this.#store = store;
  }

  /**
   * Adds what a message shows; an edited message takes its own place again.
   *
   * @param message Whose message it is, and where.
   * @param findings What was read from it.
   * @param now Seconds since 1970.
   * @param audience Who sees the answer; what was shown for one person's eyes is not told to everybody.
   * @returns All that is known of the call now; where the store is out of reach, what this message shows.
   */
  async add(
    message: SaidMessage,
    findings: Findings,
    now: number,
    audience: Audience = "everybody",
  ): Promise<Recalled> {
    const hidden = audience === "person" ? { isPrivate: true } : {};
    const note: Note = { id: message.id ?? "", at: now, findings, ...hidden };
    if (note.id === "") return recall([note], now);
    const withNote = (kept: readonly Note[]) => {
      const fresh = freshNotes(kept, now);
      return isWorthKeeping(findings, fresh, now)
        ? addNote(fresh, note)
        : fresh.filter(({ id }) => id !== note.id);
    };
    const notes = await this.#change(message, withNote, "recent");
    const told = toldTo(audience, notes ?? []);
    return recall(told.some(({ id }) => id === note.id) ? told : [note], now);
  }

  /** The note that this message left; undefined where none is kept, or within reach. */
  async of(message: SaidMessage, now: number): Promise<Note | undefined> {
    return (await this.#notes(message, now)).find(({ id }) => id === message.id);
  }

  /** All that this person has shown here; nothing where nothing is kept, or within reach. */
  async all(message: SaidMessage, now: number, audience: Audience): Promise<Recalled> {
    return recall(toldTo(audience, await this.#notes(message, now)), now);
  }

  /** Keeps which message of the bot's answers this one, to write that anew after an edit. */
  async answered(message: SaidMessage, answeredBy: string): Promise<void> {
    const withAnswer = (notes: readonly Note[]) =>
      notes.map((note) => (note.id === message.id ? { ...note, answeredBy } : note));
    await this.#change(message, withAnswer, "recent");
  }

  /** Keeps which language was chosen, for the answers to come. */
  async chose(person: Said, chosenLanguage: LanguageId): Promise<void> {
    // A language is no secret: it holds for what is told to everybody as well.
    await this.#change(person, (notes) => notes.map((note) => ({ ...note, chosenLanguage })));
  }

  /**
   * Drops what one message showed.
   *
   * @returns The note that was dropped, if there was one within reach.
   */
  async drop(message: SaidMessage): Promise<Note | undefined> {
    let dropped: Note | undefined;
    await this.#change(message, (notes) => {
      // A second try after one that got through unheard finds it gone.
      dropped = notes.find(({ id }) => id === message.id) ?? dropped;
      return notes.filter(({ id }) => id !== message.id);
    });
    return dropped;
  }

  /**
   * Drops all that this person showed here.
   *
   * @returns Whether there was anything, and whether it could be dropped at all.
   */
  async forget(message: Said, now: number): Promise<Forgetting> {
    let wasKept = false;
    const left = await this.#change(message, (notes) => {
      wasKept ||= freshNotes(notes, now).length > 0;
      return notes.length === 0 ? notes : [];
    });
    if (left === undefined) return "cannotForget";
    return wasKept ? "forgotten" : "nothingKept";
  }

  /**
   * Drops all but the last message.
   *
   * @param newest Id of the message that is to be the last; else nothing is dropped.
   * @param audience Who sees the answer.
   * @returns What that message shows by itself; undefined where this person did not send it, it is not
   * kept any more, or is not for these eyes; "unreachable" where nobody can tell now.
   */
  async startOver(
    message: Said,
    newest: string,
    now: number,
    audience: Audience,
  ): Promise<Findings | "unreachable" | undefined> {
    const isOwn = ({ id }: Note) => id === newest;
    const kept = await this.#change(message, (notes) => {
      const fresh = freshNotes(notes, now);
      const own = toldTo(audience, fresh).filter(isOwn);
      return own.length > 0 ? own : fresh;
    });
    if (kept === undefined) return "unreachable";
    return toldTo(audience, kept).find(isOwn)?.findings;
  }

  async #notes(message: Said, now: number): Promise<readonly Note[]> {
    return freshNotes((await this.#change(message, (notes) => notes)) ?? [], now);
  }

  /** Undefined where the store is out of reach. */
  async #change(
    message: Said,
    change: (notes: readonly Note[]) => readonly Note[],
    base: NoteBase = "now",
  ): Promise<readonly Note[] | undefined> {
    const key = noteKey(message);
    if (key === undefined) return [];
    try {
      return await this.#store.update(key, change, base);
    } catch (error) {
      if (error instanceof StoreError) return undefined;
      throw error;
    }
  }
}

function toldTo(audience: Audience, notes: readonly Note[]): readonly Note[] {
  return audience === "person" ? notes : notes.filter(({ isPrivate }) => isPrivate !== true);
}

/**
 * Small talk is not kept. A bare status may be anybody's, unless there is a call already that it may
 * have been given to.
 */
function isWorthKeeping(findings: Findings, kept: readonly Note[], now: number): boolean {
  if (showsCaller({ findings }) || diagnose(findings, now).cause !== "unrelated") return true;
  return findings.errors.length > 0 && kept.length > 0 && !findings.clues.includes("another-api");
}
