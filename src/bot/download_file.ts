import type { FileProblem } from "../cards/file_problem.ts";
import { Secret } from "../core/secret.ts";
import { textEncoding } from "../core/text_encoding.ts";
import { readDownloadAddress } from "./download_address.ts";
import type { FileOutcome } from "./file_outcome.ts";

/** What a file is fetched with. */
export interface DownloadOptions {
  /** The runtime's own, or what stands in for it. */
  fetch(url: URL, init: RequestInit): Promise<Response>;
  /** Ends the download, however far it is. */
  signal: AbortSignal;
}

const MOST_BYTES = 1_048_576;

const MOST_REDIRECTS = 3;

/** What a link answers that was revoked, or is too old. */
const GONE: ReadonlySet<number> = new Set([401, 403, 404, 410]);

/**
 * Fetches the text of a file. Its address opens the file to anyone who has it: it goes into no error and
 * no log, and nothing of the bot's own, such as a token, goes along with it.
 *
 * @param address What Teams names as the `downloadUrl`.
 * @param options What to fetch it with.
 * @returns The text, or what was in the way; it never rejects.
 */
export async function downloadFile(
  address: unknown,
  options: DownloadOptions,
): Promise<FileOutcome> {
  try {
    const opened = await open(address, options);
    return "problem" in opened ? opened : await readText(opened, options.signal);
  } catch {
    return { problem: options.signal.aborted ? "too-slow" : "unreachable" };
  }
}

/** Follows redirections by hand, as each may lead elsewhere. */
async function open(
  address: unknown,
  { fetch, signal }: DownloadOptions,
): Promise<Response | { problem: FileProblem }> {
  let url = readDownloadAddress(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (url === undefined) return { problem: "unknown-host" };
    const response = await fetch(url, { redirect: "manual", credentials: "omit", signal });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) return response;
    discard(response.body);
    url = readDownloadAddress(location, url);
  }
  return { problem: "unreachable" };
}

async function readText(response: Response, signal: AbortSignal): Promise<FileOutcome> {
  const problem = problemOf(response);
  if (problem !== undefined) {
    discard(response.body);
    return { problem };
  }
  const bytes = await readBytes(response.body, signal);
  if (bytes === undefined) return { problem: "too-large" };
  const text = new TextDecoder(textEncoding(bytes)).decode(bytes);
  if (text.includes("\0")) return { problem: "binary" };
  return text.trim() === "" ? { problem: "empty" } : { text: new Secret(text) };
}

function problemOf({ ok, status, headers }: Response): FileProblem | undefined {
  if (!ok) return GONE.has(status) ? "gone" : "unreachable";
  // Teams on a telephone may give the page that shows the file, which asks to sign in.
  if (/^text\/html\b/i.test(headers.get("content-type") ?? "")) return "page";
  return Number(headers.get("content-length")) > MOST_BYTES ? "too-large" : undefined;
}

/** Counts while it reads, whatever length was declared; undefined where it is too much. */
async function readBytes(
  body: Response["body"],
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  signal.throwIfAborted();
  if (body === null) return new Uint8Array();
  const reader = body.getReader();
  // Ends a read that waits for more.
  const stop = () => discard(reader);
  signal.addEventListener("abort", stop);
  const bytes = new Uint8Array(MOST_BYTES);
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return bytes.subarray(0, size);
      if (size + value.length > MOST_BYTES) return undefined;
      bytes.set(value, size);
      size += value.length;
    }
  } finally {
    signal.removeEventListener("abort", stop);
    stop();
  }
}

/** Lets the rest of a body go, so that its connection does not stay open; whether it minds is not of interest. */
function discard(body: { cancel(): Promise<void> } | null): void {
  body?.cancel().catch(() => {});
}
