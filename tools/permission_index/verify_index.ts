import { lookUp } from "../../src/core/graph/look_up.ts";
import { PLACEHOLDER, pathShape } from "../../src/core/graph/path_shape.ts";
import type { PermissionIndex } from "../../src/core/graph/permission_index.ts";
import type { PublishedPermissions } from "./published_data.ts";

/** How well the published paths are found again in an index made from them. */
export interface Verification {
  /** Published paths, as they are spelled. */
  paths: number;
  /** Paths for which each method finds exactly its own entry. */
  exact: number;
  /** The others. */
  misses: string[];
}

/**
 * Fills each published path with made-up ids and looks it up, as a user's request would be.
 *
 * @param published Microsoft's file.
 * @param index The index made from it.
 */
export function verifyIndex(published: PublishedPermissions, index: PermissionIndex): Verification {
  const methodsByPath = new Map<string, Set<string>>();
  for (const { pathSets } of Object.values(published.permissions)) {
    for (const { methods, paths } of pathSets) {
      for (const path of Object.keys(paths)) {
        const known = methodsByPath.get(path) ?? new Set();
        for (const method of methods) known.add(method);
        methodsByPath.set(path, known);
      }
    }
  }
  const misses = [...methodsByPath].filter(([path, methods]) => !isFound(path, methods, index));
  return {
    paths: methodsByPath.size,
    exact: methodsByPath.size - misses.length,
    misses: misses.map(([path]) => path),
  };
}

function isFound(path: string, methods: Set<string>, index: PermissionIndex): boolean {
  // A request closes its file path with a colon; some documented paths forget it.
  const request = path
    .replace(/(:\/\{[^}]*\})(?=\/)/g, "$1:")
    .replace(/\{[^}]*\}/g, "AAMkAGI1AAAt9AHjAAA");
  const own = `/${pathShape(path).join("/")}`.replaceAll("aamkagi1aaat9ahjaaa", PLACEHOLDER);
  return [...methods].every((method) => lookUp(method, request, index)?.path === own);
}
