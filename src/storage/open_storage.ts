import { ContainerClient } from "@azure/storage-blob";
import type { NoteStore } from "../bot/note_store.ts";
import type { TurnStore } from "../bot/turn_store.ts";
import type { Secret } from "../core/secret.ts";
import { blobBox } from "./blob_box.ts";
import { blobNotes, NOTES_PREFIX } from "./blob_notes.ts";
import { BlobTurns, TURNS_PREFIX } from "./blob_turns.ts";
import { type GuardOptions, StoreGuard, type StoreHealth } from "./store_guard.ts";
import { everyFewMinutes, sweep } from "./sweep.ts";
import { REAL_WAITING, type Waiting } from "./waiting.ts";

/** Where the storage is, and how the bot signs in to it. */
export type StorageSettings =
  | { kind: "connection-string"; connectionString: Secret; container: string }
  | {
      kind: "identity";
      /** `https://{account}.blob.core.windows.net/{container}`. */
      containerUrl: string;
      credential: TokenSource;
    };

/** Gets access tokens, as the credentials of `@azure/identity` do; it keeps them while they hold. */
export interface TokenSource {
  getToken(
    scopes: string | string[],
  ): Promise<{ token: string; expiresOnTimestamp: number } | null>;
}

/** What the storage works with besides its settings; each has a default. */
export interface StorageOptions extends Omit<GuardOptions, "now"> {
  /** How time passes; replaced in tests. */
  waiting?: Waiting;
  /** The guard's clock, in milliseconds; replaced in tests. */
  clock?: () => number;
}

/** The bot's memory, outside of its process: all replicas that open the same container share it. */
export interface Storage {
  notes: NoteStore;
  turns: TurnStore;
  health: StoreHealth;
  /**
   * Asks the storage whether it works, unless it is known to. It never fails.
   *
   * @returns Whether it works.
   */
  check(): Promise<boolean>;
  /** Drops what is over, as happens every few minutes. It never fails: what is left waits. */
  sweep(): Promise<void>;
  /** Ends the sweeping. */
  stop(): void;
}

/** The SDK tries once more, at once, as connections that were kept open may be gone; the rest is up to us. */
const RETRIES = { retryOptions: { maxTries: 2 } };

/**
 * Opens the storage. Nothing is asked of it until somebody speaks to the bot.
 *
 * @param settings Where it is.
 * @param options What it works with, where not with the default.
 * @returns The storage, which the caller must stop.
 */
export function openStorage(settings: StorageSettings, options: StorageOptions = {}): Storage {
  const { waiting = REAL_WAITING, clock, ...guarding } = options;
  const box = blobBox(containerOf(settings));
  const guard = new StoreGuard({ ...guarding, ...(clock && { now: clock }) });
  const notes = blobNotes(box, guard, waiting);
  const turns = new BlobTurns(box, guard, waiting);
  // The guard has told of what fails, and the next time is soon.
  const sweepAll = async () => {
    await sweep(box, guard, NOTES_PREFIX, notes.sweep).catch(() => {});
    await sweep(box, guard, TURNS_PREFIX, (blob) => turns.sweep(blob)).catch(() => {});
  };
  let isProven = false;
  let checking: Promise<boolean> | undefined;
  const ask = async () => {
    try {
      await guard.run("check", (signal) => box.probe(waiting.now(), signal));
      isProven = true;
      return true;
    } catch {
      return false;
    } finally {
      checking = undefined;
    }
  };
  return {
    notes,
    turns,
    health: guard,
    check: async () => {
      if (isProven && !guard.isDegraded) return true;
      // However many ask, one look is enough.
      checking ??= ask();
      return await checking;
    },
    sweep: sweepAll,
    stop: everyFewMinutes(sweepAll, waiting.random),
  };
}

function containerOf(settings: StorageSettings): ContainerClient {
  if (settings.kind === "identity") {
    return new ContainerClient(settings.containerUrl, settings.credential, RETRIES);
  }
  const { connectionString, container } = settings;
  return new ContainerClient(connectionString.reveal(), container, RETRIES);
}
