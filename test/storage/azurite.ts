import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { ContainerClient } from "@azure/storage-blob";
import { Secret } from "../../src/core/secret.ts";
import {
  openStorage,
  type Storage,
  type StorageOptions,
  type StorageSettings,
} from "../../src/storage/open_storage.ts";

/** The account that Azurite comes with; its key stands in its documentation. */
const ACCOUNT = "devstoreaccount1";
const KEY =
  "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

const OPTIONS = [
  "--blobPort=0",
  "--inMemoryPersistence",
  "--skipApiVersionCheck",
  "--disableTelemetry",
  "--silent",
];

/** Microsoft's emulator of Azure Blob Storage, in a process of its own; what it holds goes with it. */
export interface Azurite {
  /** Its address, without a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

/** Starts the emulator on a free port of this machine; it runs on Node whatever the tests run on. */
export async function startAzurite(): Promise<Azurite> {
  const main = createRequire(import.meta.url).resolve("azurite/dist/src/blob/main.js");
  const child = spawn("node", [main, ...OPTIONS], { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  const stop = async () => {
    child.kill();
    await exited;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /listens on (http:\S+)/.exec(line)?.[1];
    if (url !== undefined) return { url, stop };
  }
  throw new Error("Azurite ended before it listened");
}

/** Settings of a container at an address that speaks as Azurite does. */
export function settingsOf(url: string, container = "state"): StorageSettings {
  return {
    kind: "connection-string",
    connectionString: new Secret(connectionString(url)),
    container,
  };
}

/** The same container, to look into it. */
export function containerAt(url: string, container = "state"): ContainerClient {
  return new ContainerClient(connectionString(url), container);
}

/** What a bot is told of a container there. */
export function connectionString(url: string): string {
  return `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};BlobEndpoint=${url}/${ACCOUNT};`;
}

const opened: Storage[] = [];

/** A storage that the test's end closes. */
export function open(settings: StorageSettings, options?: StorageOptions): Storage {
  const storage = openStorage(settings, options);
  opened.push(storage);
  return storage;
}

/** Closes what the test opened. */
export function closeAll(): void {
  for (const storage of opened.splice(0)) storage.stop();
}

/** Every blob's name and content. */
export async function contentsOf(container: ContainerClient): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  if (!(await container.exists())) return contents;
  for await (const { name } of container.listBlobsFlat()) {
    contents[name] = `${await container.getBlockBlobClient(name).downloadToBuffer()}`;
  }
  return contents;
}

/** A clock that stands still until it is told, or somebody sleeps. */
export function stoppedClock(start: number) {
  let now = start;
  return {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
    // As if the replica had ended: nobody hears of it.
    every: (_milliseconds: number, _work: () => void) => () => {},
    random: () => 0.5,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}
