import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** One operation of Graph v1.0 as Microsoft's package `@microsoft/teams.graph-endpoints` lists it. */
export interface Endpoint {
  method: string;
  /** With its placeholders, e.g. `/me/messages/{message-id}`. */
  path: string;
}

const KEY = /'(GET|POST|PUT|PATCH|DELETE) (\/[^'\n]*)': Operation</g;

/**
 * Reads every operation of the package; functions and actions with parameters are not in it.
 *
 * @returns Each operation once.
 */
export function graphEndpoints(): Endpoint[] {
  const entry = createRequire(import.meta.url).resolve("@microsoft/teams.graph-endpoints");
  const folder = path.dirname(entry);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const found = new Map<string, Endpoint>();
  for (const file of files.filter((name) => name.endsWith(".d.ts"))) {
    const source = readFileSync(path.join(folder, file), "utf8");
    for (const [key, method = "", written = ""] of source.matchAll(KEY)) {
      found.set(key, { method, path: written });
    }
  }
  return [...found.values()];
}
