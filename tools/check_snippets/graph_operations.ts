import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGE = fileURLToPath(
  new URL("../../node_modules/@microsoft/teams.graph-endpoints/dist/", import.meta.url),
);

/**
 * Reads the operations of Graph v1.0 and their query options out of the code of
 * `@microsoft/teams.graph-endpoints`, which is made from Microsoft's OpenAPI description.
 *
 * @returns Query options by operation, e.g. `GET /users/{user-id}/messages`.
 */
export function readGraphOperations(): Map<string, readonly string[]> {
  const operations = new Map<string, readonly string[]>();
  const files = readdirSync(PACKAGE, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".mjs"))) {
    const code = readFileSync(path.join(PACKAGE, file), "utf8");
    const endpoint = /\{method:"(\w+)",path:"([^"]+)"(?:,paramDefs:(\{[^}]*\}))?/g;
    for (const [, method = "", at = "", parameters = ""] of code.matchAll(endpoint)) {
      const query = /query:\[([^\]]*)\]/.exec(parameters)?.[1] ?? "";
      const options = [...query.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
      operations.set(`${method.toUpperCase()} ${at}`, options);
    }
  }
  return operations;
}
