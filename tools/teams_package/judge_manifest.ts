import { readFile } from "node:fs/promises";
import { faultOf } from "../fault_of.ts";
import { type FetchSchemaIo, fetchSchema } from "./fetch_schema.ts";
import { findSchemaFaults } from "./find_schema_faults.ts";
import { PackageError } from "./package_error.ts";

/** What Microsoft's schema says of a manifest, or why nobody could be asked. */
export type Verdict = { faults: string[] } | { unchecked: PackageError };

/**
 * Validates a filled manifest against Microsoft's schema: a copy, or the one its `$schema` names.
 *
 * A copy that was named has to be there. The network does not: then the verdict says why.
 *
 * @param manifest The manifest's text, without placeholders.
 * @param file A copy of the schema; undefined to fetch it.
 * @param io How to fetch, wait and write.
 * @returns One line for each fault, none when the manifest is valid; or what kept it unchecked.
 * @throws {PackageError} `ERR_SCHEMA_UNREADABLE` when the copy cannot be read or is no schema.
 */
export async function judgeManifest(
  manifest: string,
  file: string | undefined,
  io: FetchSchemaIo,
): Promise<Verdict> {
  if (file !== undefined) return { faults: findSchemaFaults(manifest, await readSchema(file)) };
  try {
    const schema = await fetchSchema(JSON.parse(manifest).$schema, io);
    return { faults: findSchemaFaults(manifest, schema) };
  } catch (error) {
    if (error instanceof PackageError) return { unchecked: error };
    throw error;
  }
}

async function readSchema(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new PackageError(
      "ERR_SCHEMA_UNREADABLE",
      `Cannot read the schema ${file} (${faultOf(error)}): name an existing file with --schema`,
    );
  }
}
