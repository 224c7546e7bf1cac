import { type BlobItem, type ContainerClient, RestError } from "@azure/storage-blob";

/** A blob as it was read. */
export interface StoredBlob {
  /** Undefined where it is larger than anything the bot writes. */
  text: string | undefined;
  etag: string;
}

/** A blob in a list. */
export interface ListedBlob {
  name: string;
  etag: string;
  /** From when its content counts, milliseconds since 1970. */
  at: number;
}

/** Blobs of JSON in one container, each changed only by who has seen what is there. */
export interface BlobBox {
  /** Reads a blob; undefined where there is none. */
  read(name: string, signal: AbortSignal): Promise<StoredBlob | undefined>;
  /**
   * Writes a blob.
   *
   * @param seen The tag of what was read; undefined where nothing was there.
   * @returns The new tag; undefined where something else is there meanwhile: then nothing was written.
   */
  write(blob: NewBlob, seen: string | undefined, signal: AbortSignal): Promise<string | undefined>;
  /**
   * Deletes a blob.
   *
   * @returns False where something else is there meanwhile: then nothing was deleted.
   */
  remove(name: string, seen: string, signal: AbortSignal): Promise<boolean>;
  /** Lists some blobs, and where to go on; without that at the end. */
  list(prefix: string, from: string | undefined, signal: AbortSignal): Promise<BlobPage>;
  /** Writes, as nothing else shows that the storage can be written to. */
  probe(at: number, signal: AbortSignal): Promise<void>;
}

/** A part of a list. */
export interface BlobPage {
  blobs: ListedBlob[];
  next: string | undefined;
}

/** What is to be written. */
export interface NewBlob {
  name: string;
  text: string;
  /** From when it counts, milliseconds since 1970. */
  at: number;
}

/** Nothing that the bot writes is larger, in bytes. */
export const MOST_BYTES = 1_000_000;

/** More blobs than these are not swept in one go. */
const PAGE_SIZE = 500;

/** What the storage says where somebody else wrote, or deleted, first. */
const CONFLICTS: ReadonlySet<unknown> = new Set([
  "BlobAlreadyExists",
  "BlobNotFound",
  "ConditionNotMet",
]);

const ABSENT: ReadonlySet<unknown> = new Set(["BlobNotFound", "ContainerNotFound"]);

/**
 * Puts blobs into a container, which is created when it is first written to.
 *
 * @param container The container; its client should not try long by itself.
 */
export function blobBox(container: ContainerClient): BlobBox {
  const upload = async ({ name, text, at }: NewBlob, conditions: object, signal: AbortSignal) => {
    // Its length is that of its bytes: a name in any script may stand in it.
    const body = Buffer.from(text);
    const options = { abortSignal: signal, conditions, ...descriptionOf(at) };
    const send = () => container.getBlockBlobClient(name).upload(body, body.length, options);
    try {
      return await send();
    } catch (error) {
      if (codeOf(error) !== "ContainerNotFound") throw error;
      // An identity that may only read and write needs a container that is there already.
      await container.createIfNotExists({ abortSignal: signal });
      return await send();
    }
  };
  return {
    read: (name, signal) => unlessIn(ABSENT, undefined, () => download(container, name, signal)),
    write: (blob, seen, signal) =>
      unlessIn(CONFLICTS, undefined, async () => (await upload(blob, onlyIf(seen), signal)).etag),
    remove: (name, seen, signal) =>
      unlessIn(CONFLICTS, false, async () => {
        const options = { abortSignal: signal, conditions: onlyIf(seen) };
        await container.getBlockBlobClient(name).delete(options);
        return true;
      }),
    list: (prefix, from, signal) =>
      unlessIn(ABSENT, { blobs: [], next: undefined }, async () =>
        listPage(container, prefix, from, signal),
      ),
    probe: async (at, signal) => {
      await upload({ name: "probe", text: "{}", at }, {}, signal);
    },
  };
}

function descriptionOf(at: number) {
  return {
    blobHTTPHeaders: { blobContentType: "application/json" },
    metadata: { at: `${at}` },
  };
}

function onlyIf(seen: string | undefined): object {
  return seen === undefined ? { ifNoneMatch: "*" } : { ifMatch: seen };
}

async function unlessIn<T, U>(
  codes: ReadonlySet<unknown>,
  instead: U,
  call: () => Promise<T>,
): Promise<T | U> {
  try {
    return await call();
  } catch (error) {
    if (codes.has(codeOf(error))) return instead;
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof RestError ? error.code : undefined;
}

async function download(
  container: ContainerClient,
  name: string,
  abortSignal: AbortSignal,
): Promise<StoredBlob> {
  const options = { abortSignal, maxRetryRequests: 0 };
  const got = await container.getBlockBlobClient(name).download(0, undefined, options);
  if (got.readableStreamBody === undefined || got.etag === undefined) {
    throw new TypeError("The storage answered without a body or a tag");
  }
  return { text: await readText(got.readableStreamBody), etag: got.etag };
}

/** Whoever stops reading closes the stream. */
async function readText(stream: NodeJS.ReadableStream): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > MOST_BYTES) return undefined;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString("utf8");
}

async function listPage(
  container: ContainerClient,
  prefix: string,
  from: string | undefined,
  abortSignal: AbortSignal,
): Promise<BlobPage> {
  const found = container
    .listBlobsFlat({ prefix, includeMetadata: true, abortSignal })
    .byPage({ maxPageSize: PAGE_SIZE, ...(from !== undefined && { continuationToken: from }) });
  const { value: page } = await found.next();
  return {
    blobs: (page?.segment.blobItems ?? []).map(listed),
    next: page?.continuationToken || undefined,
  };
}

function listed({ name, properties: { etag, lastModified }, metadata }: BlobItem): ListedBlob {
  const at = Number(metadata?.at);
  return {
    name,
    // A list gives tags without the quotes that a condition has.
    etag: etag.startsWith('"') ? etag : `"${etag}"`,
    at: at > 0 ? at : lastModified.getTime(),
  };
}
