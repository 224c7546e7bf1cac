import { pathShape } from "../../src/core/graph/path_shape.ts";
import type { PublishedPermissions } from "./published_data.ts";

/** Permission (with what it also requires) -> how it is flagged for one operation and scheme. */
export type Grants = Map<string, number>;

/** Scheme name -> grants, of one (path, method). */
export type Operation = Map<string, Grants>;

/** Path key (normalised segments joined by `/`) -> method -> operation. */
export type Operations = Map<string, Map<string, Operation>>;

/** Stands for "sufficient, but not flagged as least privileged". */
export const NOT_LEAST = Number.POSITIVE_INFINITY;

/**
 * Turns permission -> path sets into path -> method -> scheme -> permissions.
 *
 * The number kept for a permission is how many methods the path set has that flags it as least: a
 * flag meant for GET and POST together leaks onto GET, so the set with the fewest methods is the
 * one to trust (it decides every tie, and agrees with the documentation on 19 of 20).
 *
 * @param published Microsoft's file.
 * @returns Every operation, under its normalised path.
 */
export function deriveOperations(published: PublishedPermissions): Operations {
  const operations: Operations = new Map();
  for (const [name, { pathSets }] of Object.entries(published.permissions)) {
    for (const { schemeKeys, methods, paths } of pathSets) {
      for (const [path, value] of Object.entries(paths)) {
        const { least, alsoRequires } = parsePathValue(value);
        const grant = alsoRequires === "" ? name : `${name}+${alsoRequires.replaceAll(",", "/")}`;
        const key = pathShape(path).join("/");
        for (const method of methods) {
          for (const scheme of schemeKeys) {
            const rank = least.includes(scheme) ? methods.length : NOT_LEAST;
            addGrant(operations, key, method, scheme, grant, rank);
          }
        }
      }
    }
  }
  dropLoneCompanions(operations);
  dropReadsFromWrites(operations);
  return operations;
}

/**
 * Takes out a permission that is only to stand beside another: `Directory.Read.All` opens the owners
 * of an application to GET, its path set names POST as well, and there it is what the permission to
 * write also requires.
 */
function dropLoneCompanions(operations: Operations): void {
  for (const methods of operations.values()) {
    for (const [method, operation] of methods) {
      if (method === "GET") continue;
      for (const grants of operation.values()) {
        const companions = [...grants.keys()].flatMap((grant) => grant.split(/[+/]/).slice(1));
        for (const companion of companions) if (isReadOnly(companion)) grants.delete(companion);
      }
    }
  }
}

const WRITES = new Set(["PATCH", "PUT", "DELETE"]);

/**
 * Takes out what can only read from what is written, where something that can write is listed: a
 * path set of GET, PATCH and DELETE names the permission to read for all three. POST stays as it is,
 * since many a POST only asks.
 */
function dropReadsFromWrites(operations: Operations): void {
  for (const methods of operations.values()) {
    for (const [method, operation] of methods) {
      if (!WRITES.has(method)) continue;
      for (const grants of operation.values()) {
        const reads = [...grants.keys()].filter((grant) => grant.split(/[+/]/).every(isReadOnly));
        if (reads.length === grants.size) continue;
        for (const read of reads) grants.delete(read);
      }
    }
  }
}

/**
 * Says by its name whether a permission opens reading only.
 *
 * @param name E.g. `Directory.Read.All`.
 */
export function isReadOnly(name: string): boolean {
  return /\.Read(?:Basic)?(?:\.|$)/.test(name);
}

function parsePathValue(value: string): { least: string[]; alsoRequires: string } {
  const parts = new Map(
    value
      .split(";")
      .filter((part) => part !== "")
      .map((part) => part.split("=", 2) as [string, string]),
  );
  for (const name of parts.keys()) {
    if (name !== "least" && name !== "AlsoRequires") {
      throw new Error(`ERR_DATA_UNKNOWN: Cannot derive the index as a path carries "${name}"`);
    }
  }
  return {
    least: parts.get("least")?.split(",") ?? [],
    alsoRequires: parts.get("AlsoRequires") ?? "",
  };
}

function addGrant(
  operations: Operations,
  key: string,
  method: string,
  scheme: string,
  grant: string,
  rank: number,
): void {
  const methods = getOrAdd(operations, key, () => new Map<string, Operation>());
  const operation = getOrAdd(methods, method.toUpperCase(), () => new Map<string, Grants>());
  const grants = getOrAdd(operation, scheme, () => new Map<string, number>());
  grants.set(grant, Math.min(rank, grants.get(grant) ?? NOT_LEAST));
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
