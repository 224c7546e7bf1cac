import { chmod, lstat, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Files by path, with what changes when somebody writes to them. */
export type TreeState = ReadonlyMap<string, string>;

/**
 * Takes from everybody the right to write to files and folders, and lets everybody read them.
 *
 * @param root The folder that holds them.
 */
export async function freezeTree(root: string): Promise<void> {
  await eachEntry(root, async (path, mode, isFolder) => {
    await chmod(path, (mode & 0o555) | (isFolder ? 0o555 : 0o444));
  });
}

/**
 * Deletes a folder that may have been frozen.
 *
 * @param root The folder.
 */
export async function removeTree(root: string): Promise<void> {
  // Whoever is not root cannot delete what lies in a folder that he may not write to.
  await eachEntry(root, async (path, mode, isFolder) => {
    if (isFolder) await chmod(path, mode | 0o700);
  });
  await rm(root, { recursive: true });
}

/**
 * Reads what is there, to compare it with later.
 *
 * @param root The folder.
 * @returns Each file and folder, with its size and the time of the last change.
 */
export async function readTree(root: string): Promise<TreeState> {
  const state = new Map<string, string>();
  await eachEntry(root, async (path) => {
    const { size, mtimeMs } = await lstat(path);
    state.set(path.slice(root.length), `${size} ${mtimeMs}`);
  });
  return state;
}

/**
 * Names what differs between two states of a folder.
 *
 * @returns The paths that are new, gone or changed.
 */
export function changedPaths(before: TreeState, after: TreeState): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

/** Calls for the folder first, then for all in it; links are left alone. */
async function eachEntry(
  path: string,
  visit: (path: string, mode: number, isFolder: boolean) => Promise<void>,
): Promise<void> {
  const entry = await lstat(path);
  if (entry.isSymbolicLink()) return;
  await visit(path, entry.mode & 0o777, entry.isDirectory());
  if (!entry.isDirectory()) return;
  for (const name of await readdir(path)) await eachEntry(join(path, name), visit);
}
