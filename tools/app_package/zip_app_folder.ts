import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { isUnneeded } from "./is_unneeded.ts";

/** A finished app package. */
export interface AppPackage {
  /** How many files are in it. */
  files: number;
  /** The zip's bytes. */
  zip: Uint8Array;
}

// A zip entry carries a local wall-clock time: naming it by its parts gives the same bytes in every
// time zone, and noon exists everywhere.
const ENTRY_TIME = new Date(1980, 0, 1, 12);

/** Everybody reads, the owner writes: on any system, and whoever made the zip. */
const UNIX = 3;
const READABLE = 0o100644 << 16;

/** npm's own note of where packages came from, which differs from one registry to another. */
const NPM_NOTE = "node_modules/.package-lock.json";

/**
 * Zips the folder that a server runs the bot from.
 *
 * The same files give the same bytes, whenever and wherever it runs. Links are left out: npm makes
 * them only for commands of packages, which the bot does not call.
 *
 * @param folder The folder.
 * @returns The zip, without what only editors and debuggers read of packages.
 */
export async function zipAppFolder(folder: string): Promise<AppPackage> {
  const entries: Zippable = {};
  const names = (await listFiles(folder, "")).filter(isWanted).sort();
  for (const name of names) {
    entries[name] = [await readFile(join(folder, name)), { os: UNIX, attrs: READABLE }];
  }
  return { files: names.length, zip: zipSync(entries, { level: 9, mtime: ENTRY_TIME }) };
}

function isWanted(name: string): boolean {
  return name !== NPM_NOTE && !(name.startsWith("node_modules/") && isUnneeded(name));
}

async function listFiles(folder: string, prefix: string): Promise<string[]> {
  const names: string[] = [];
  for (const entry of await readdir(join(folder, prefix), { withFileTypes: true })) {
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) names.push(...(await listFiles(folder, `${name}/`)));
    else if (entry.isFile()) names.push(name);
  }
  return names;
}
