import { memoryNotes, type NoteStore } from "./bot/note_store.ts";
import { memoryTurns, type TurnStore } from "./bot/turn_store.ts";
import { identityTokens } from "./live/managed_identity.ts";
import { errorLabel } from "./server/error_label.ts";
import type { StorageConfig } from "./server/read_storage.ts";
import type { Watch } from "./server/watch.ts";
import type { StorageSettings } from "./storage/open_storage.ts";

/** What the bot remembers with. */
export interface Memory {
  /** What people showed. */
  notes: NoteStore;
  /** Which activities were taken. */
  turns: TurnStore;
  /** The parts that do not work now; asking finds out whether they work again. */
  degraded(): readonly string[];
  /** Ends what runs in the background. */
  stop(): void;
}

/**
 * Opens the bot's memory: a storage that all replicas share, or this process alone.
 *
 * @param config Where the storage is; undefined for this process alone.
 * @param watch Is told when the storage fails.
 * @returns The memory, which the caller must stop.
 */
export async function openMemory(
  config: StorageConfig | undefined,
  { log, metrics }: Watch,
): Promise<Memory> {
  if (config === undefined) {
    return { notes: memoryNotes(), turns: memoryTurns(), degraded: () => [], stop: () => {} };
  }
  // Azure's client takes longer to load than all else together.
  const { openStorage } = await import("./storage/open_storage.ts");
  const storage = openStorage(settingsOf(config), {
    onFault: (operation, error) => {
      log.warn("storage-failed", { operation, error: errorLabel(error) });
      metrics.storageFault(operation);
      metrics.storageDegraded(true);
    },
    onRecovery: () => {
      log.info("storage-recovered");
      metrics.storageDegraded(false);
    },
  });
  // Whoever asks for readiness waits for no storage, so it is looked at beside it.
  const look = () => void storage.check();
  look();
  return {
    notes: storage.notes,
    turns: storage.turns,
    degraded() {
      look();
      return storage.health.isDegraded ? ["storage"] : [];
    },
    stop: storage.stop,
  };
}

function settingsOf(config: StorageConfig): StorageSettings {
  if (config.kind === "connection-string") return config;
  const { containerUrl, clientId } = config;
  return { kind: "identity", containerUrl, credential: identityTokens(clientId) };
}
