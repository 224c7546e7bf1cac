import { readFile } from "node:fs/promises";

/**
 * Reads the version of this package; `src/cli` and `dist/cli` lie equally deep in it.
 *
 * @returns E.g. `1.2.3`.
 */
export async function readVersion(): Promise<string> {
  const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
