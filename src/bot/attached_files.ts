import { attachmentsOf, type IncomingAttachment } from "./attachments_of.ts";
import { type DownloadOptions, downloadFile } from "./download_file.ts";
import type { FileOutcome } from "./file_outcome.ts";

/** A file that was sent along in a personal chat; elsewhere a bot gets none. */
const FILE = "application/vnd.microsoft.teams.file.download.info";

/** A file that stays where it is: the message has a link to it, and no way to fetch it. */
const LINK = "reference";

const KINDS: ReadonlySet<string> = new Set(["txt", "log", "json"]);

const MOST_FILES = 3;

/** How long all downloads of a message may take together, in milliseconds. */
const DOWNLOAD_TIME = 8000;

/** What the files of a message are fetched with; 8 seconds for all of them unless told. */
export type AttachedFilesOptions = Pick<DownloadOptions, "fetch"> & Partial<DownloadOptions>;

/**
 * Says whether a message brings files along, so that an answer may take a while.
 *
 * @param attachments The activity's attachments.
 */
export function bringsFiles(attachments: unknown): boolean {
  return attachmentsOf(attachments).some(isFile);
}

/**
 * Reads the files that a message brings along: plain text of up to 1 MB each, three at most.
 *
 * @param attachments The activity's attachments.
 * @param options What to fetch them with.
 * @returns What came of each, in their order; behind these, whether there were more.
 */
export async function readAttachedFiles(
  attachments: unknown,
  options: AttachedFilesOptions,
): Promise<FileOutcome[]> {
  const files = attachmentsOf(attachments).filter(isFile);
  if (files.length === 0) return [];
  const { fetch, signal = AbortSignal.timeout(DOWNLOAD_TIME) } = options;
  const outcomes = await Promise.all(
    files.slice(0, MOST_FILES).map((file) => readFile(file, { fetch, signal })),
  );
  return files.length > MOST_FILES ? [...outcomes, { problem: "too-many" }] : outcomes;
}

function isFile({ contentType }: IncomingAttachment): boolean {
  return contentType === FILE || contentType === LINK;
}

async function readFile(
  { name, content }: IncomingAttachment,
  options: DownloadOptions,
): Promise<FileOutcome> {
  const { downloadUrl, fileType } = (content ?? {}) as {
    downloadUrl?: unknown;
    fileType?: unknown;
  };
  const kinds = [extensionOf(name), fileType].filter((kind) => typeof kind === "string");
  const isText = kinds.length > 0 && kinds.every((kind) => KINDS.has(kind.toLowerCase()));
  return isText ? downloadFile(downloadUrl, options) : { problem: "unknown-kind" };
}

function extensionOf(name: unknown): string | undefined {
  return typeof name === "string" ? /\.([^.]+)$/.exec(name)?.[1] : undefined;
}
