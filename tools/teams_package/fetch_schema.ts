import { PackageError } from "./package_error.ts";

/** What fetching needs of the process around it. */
export type FetchSchemaIo = {
  /** The runtime's own `fetch`. */
  fetch: typeof globalThis.fetch;
  /** Calls back after so many milliseconds; what it returns calls that off. */
  later: (ms: number, action: () => void) => () => void;
  /** Writes to standard error. */
  writeError: (text: string) => void;
};

const PATIENCE_MS = 1_000;
const TIME_LIMIT_MS = 10_000;
/** The schema has 130 kB; it grows by a few each month. */
const SIZE_LIMIT = 4_000_000;

/**
 * Fetches Microsoft's schema, and says on standard error that it waits where that takes a while.
 *
 * @param address Where the manifest says it is, its `$schema`.
 * @param io How to fetch, wait and write.
 * @returns The text that came back; whether it is a schema has still to be seen.
 * @throws {PackageError} `ERR_SCHEMA_UNREACHABLE` when it is not on https, does not come in time, is
 * too large or the answer is no success.
 */
export async function fetchSchema(address: unknown, io: FetchSchemaIo): Promise<string> {
  const url = readAddress(address);
  const giveUp = new AbortController();
  const timers = [
    io.later(PATIENCE_MS, () => io.writeError(`Waiting for the schema of ${url.host}\n`)),
    io.later(TIME_LIMIT_MS, () => giveUp.abort()),
  ];
  try {
    return await download(url, io.fetch, giveUp.signal);
  } catch (error) {
    if (error instanceof PackageError) throw error;
    const limit = `did not answer within ${TIME_LIMIT_MS / 1000} seconds`;
    throw unreachable(url, giveUp.signal.aborted ? limit : `cannot be reached${causeOf(error)}`);
  } finally {
    for (const callOff of timers) callOff();
    // An answer that was not read to its end would keep the connection, and with it the process.
    giveUp.abort();
  }
}

function readAddress(address: unknown): URL {
  if (typeof address === "string" && /^https:/i.test(address) && URL.canParse(address)) {
    return new URL(address);
  }
  throw new PackageError(
    "ERR_SCHEMA_UNREACHABLE",
    "Cannot fetch the schema as the manifest's $schema is no https address: correct manifest.json, or name a copy with --schema FILE",
  );
}

async function download(
  url: URL,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<string> {
  const response = await fetch(url, { signal, headers: { accept: "application/json" } });
  if (response.redirected && !response.url.startsWith("https:")) {
    throw unreachable(url, "sends on to an address without https");
  }
  if (!response.ok || response.body === null) {
    throw unreachable(url, `answered ${response.status}`);
  }
  return await readText(url, response.body.getReader());
}

async function readText(
  url: URL,
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > SIZE_LIMIT) throw unreachable(url, `sends more than ${SIZE_LIMIT / 1e6} MB`);
    text += decoder.decode(value, { stream: true });
  }
}

function unreachable({ host }: URL, what: string): PackageError {
  return new PackageError(
    "ERR_SCHEMA_UNREACHABLE",
    `Cannot fetch the schema as ${host} ${what}: try again later, or name a copy with --schema FILE`,
  );
}

// Node says no more than "fetch failed", and why only in the cause.
function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause ? ` (${cause.code})` : "";
}
