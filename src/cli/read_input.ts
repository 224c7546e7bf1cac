import { CliError } from "./cli_error.ts";
import type { CliIo } from "./cli_io.ts";
import { decodeChunks } from "./decode_chunks.ts";
import { Interrupted } from "./interrupted.ts";

/** More than this is no paste but a log, which should be cut to the failed call first. */
const MOST_BYTES = 8 * 1024 * 1024;

/** What a command asks for. */
const WANTED = {
  explain: {
    prompt: "Paste the error, the request or a token",
    empty:
      "Cannot explain an empty text: give the error, the request or a token without its last part",
  },
  verify: {
    prompt: "Paste the request, or the code that makes it",
    empty:
      "Cannot verify an empty text: give the request, its method and address, or the code that makes it",
  },
} as const;

/** Which command reads. */
export type Reader = keyof typeof WANTED;

/**
 * Opens what a command is to read; at a terminal, after telling how to paste it.
 *
 * @param reader Which command reads.
 * @param file The file, or null for standard input.
 * @param io Where to read.
 * @returns The decoded text as it comes.
 * @throws {CliError} While reading, when the file or standard input cannot be read.
 */
export async function* openInput(
  reader: Reader,
  file: string | null,
  io: CliIo,
): AsyncGenerator<string> {
  if (file === null && io.stdinIsTerminal) {
    await io.stderr.write(
      `${WANTED[reader].prompt}, then press ${io.endKey}. It is not shown here.\n`,
    );
  }
  try {
    yield* decodeChunks(file === null ? io.stdin : io.readFile(file));
  } catch (error) {
    if (error instanceof Interrupted || error instanceof CliError) throw error;
    throw file === null
      ? new CliError("ERR_INPUT_UNREADABLE", "Cannot read standard input: name a file instead")
      : unreadableFile(error);
  }
}

/**
 * Reads everything that a command is to read.
 *
 * @param reader Which command reads.
 * @param file The file, or null for standard input.
 * @param io Where to read.
 * @returns The text.
 * @throws {CliError} When it cannot be read, is empty, or is over 8 MB.
 */
export async function readInput(reader: Reader, file: string | null, io: CliIo): Promise<string> {
  const limited: CliIo = {
    ...io,
    stdin: upTo(MOST_BYTES, io.stdin),
    readFile: (path) => upTo(MOST_BYTES, io.readFile(path)),
  };
  let text = "";
  for await (const part of openInput(reader, file, limited)) text += part;
  if (text.trim() !== "") return text;
  throw new CliError("ERR_INPUT_EMPTY", WANTED[reader].empty);
}

async function* upTo(most: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.length;
    if (read > most) {
      throw new CliError(
        "ERR_INPUT_TOO_LARGE",
        "Cannot read more than 8 MB: cut the text down to the failed call",
      );
    }
    yield chunk;
  }
}

/** The name is left out: a text given in its place would be repeated with it. */
function unreadableFile(error: unknown): CliError {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") {
    return new CliError(
      "ERR_FILE_NOT_FOUND",
      "Cannot find the file: check its path, and pipe a text in rather than giving it as an argument",
    );
  }
  if (code === "EISDIR") {
    return new CliError("ERR_FILE_IS_FOLDER", "Cannot read a folder: name one file in it");
  }
  return new CliError(
    "ERR_FILE_UNREADABLE",
    "Cannot read the file: check that you may read it (Deno needs --allow-read)",
  );
}
