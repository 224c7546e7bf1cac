import type {
  Operation,
  PathNode,
  PermissionIndex,
} from "../../src/core/graph/permission_index.ts";

/** A method on a documented path, and what opens it. */
export interface ListedOperation {
  method: string;
  /** With a leading slash; ids are `{}`. */
  path: string;
  operation: Operation;
}

/**
 * Lists every operation of an index.
 *
 * @param index The index.
 * @returns The operations by path and method, as in `/users/{} GET`.
 */
export function listOperations(index: PermissionIndex): Map<string, ListedOperation> {
  const listed = new Map<string, ListedOperation>();
  const walk = (node: PathNode, path: string) => {
    for (const [method, answerId] of node.methods()) {
      listed.set(`${path} ${method}`, { method, path, operation: index.operation(answerId) });
    }
    for (const [segment, child] of node.children()) walk(child, `${path}/${segment}`);
  };
  walk(index.paths, "");
  return listed;
}
