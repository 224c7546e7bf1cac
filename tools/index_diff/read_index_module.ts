import { readFile } from "node:fs/promises";
import {
  type PermissionIndex,
  parsePermissionIndex,
} from "../../src/core/graph/permission_index.ts";
import { textEncoding } from "../../src/core/text_encoding.ts";
import { faultOf } from "../fault_of.ts";
import { sha256 } from "../permission_index/index_module.ts";
import { DiffError } from "./diff_error.ts";

const HASH = /^export const PERMISSION_DATA_SHA256 = "([0-9a-f]{64})";$/m;
const DATA = /^export const PERMISSION_DATA = `([^`]*)`;$/m;

/**
 * Reads a permission index from the module that `npm run index` wrote, in any encoding that a
 * shell's `>` gives it.
 *
 * @param file The file.
 * @returns The index.
 * @throws {DiffError} `ERR_INDEX_UNREADABLE` where the file cannot be read, or one of
 *   {@link parseIndexModule}.
 */
export async function readIndexModule(file: string): Promise<PermissionIndex> {
  return parseIndexModule(await readText(file), file);
}

/**
 * Takes the index out of the source of its module, as text: what comes from elsewhere is not run.
 *
 * @param source The source of `permission_data.ts`.
 * @param file What to call it in an error.
 * @returns The index.
 * @throws {DiffError} `ERR_INDEX_NOT_FOUND` where the source is of something else or cut off,
 *   `ERR_INDEX_CHANGED` where it does not match its own hash, `ERR_INDEX_FORMAT` where it is of
 *   another format or does not say which edition it is.
 */
export function parseIndexModule(source: string, file: string): PermissionIndex {
  const lines = source.replaceAll("\r\n", "\n");
  const hash = HASH.exec(lines)?.[1];
  const text = DATA.exec(lines)?.[1];
  if (hash === undefined || text === undefined) {
    throw new DiffError(
      "ERR_INDEX_NOT_FOUND",
      `Cannot find a permission index in ${file}: found ${source.length} characters of something else, or of a file that was cut off, name the whole of a permission_data.ts`,
    );
  }
  if (sha256(text) !== hash) {
    throw new DiffError(
      "ERR_INDEX_CHANGED",
      `Cannot compare ${file} as its index does not match its own hash: take the file as npm run index wrote it`,
    );
  }
  return parseText(text, file);
}

async function readText(file: string): Promise<string> {
  try {
    const bytes = await readFile(file);
    return new TextDecoder(textEncoding(bytes)).decode(bytes);
  } catch (error) {
    throw new DiffError(
      "ERR_INDEX_UNREADABLE",
      `Cannot read ${file} (${faultOf(error)}): name an existing permission_data.ts`,
    );
  }
}

function parseText(text: string, file: string): PermissionIndex {
  try {
    const index = parsePermissionIndex(text);
    if (isEdition(index.edition)) return index;
  } catch {
    // Of another format: said below, with the file's name.
  }
  throw new DiffError(
    "ERR_INDEX_FORMAT",
    `Cannot compare ${file} as it is no index of format 1 with the day and the commit of its data: take one that this version's npm run index wrote`,
  );
}

function isEdition({ date, commit }: PermissionIndex["edition"]): boolean {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date));
  return isDay && /^[0-9a-f]{7,64}$/.test(commit);
}
