import { mkdir, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { faultOf } from "./fault_of.ts";

/**
 * Writes a file that was named on the command line, and the folders that it lies in.
 *
 * @param file Its path, from the working directory.
 * @param content What to write.
 * @param refuse Makes the error of the command, from the path to show and the reason.
 * @returns The path to show.
 * @throws What `refuse` makes, where the file cannot be written.
 */
export async function writeNamedFile(
  file: string,
  content: string | Uint8Array,
  refuse: (shown: string, reason: string) => Error,
): Promise<string> {
  const path = resolve(file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    throw refuse(shownPath(path), faultOf(error));
  }
  return shownPath(path);
}

/**
 * Shortens a path for a message.
 *
 * @param path A whole path.
 * @returns From the working directory on, where it lies below that.
 */
export function shownPath(path: string): string {
  const own = relative("", path);
  return own.startsWith("..") ? path : own;
}
