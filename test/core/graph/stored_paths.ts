import { type PathNode, permissionIndex } from "../../../src/core/graph/permission_index.ts";

/** One documented path of the committed index, its ids as `{}`. */
export interface StoredPath {
  segments: readonly string[];
  /** Method -> id of its answer. */
  methods: ReadonlyMap<string, string>;
}

/** Every path of the index that has an operation. */
export function storedPaths(): StoredPath[] {
  return [...walk(permissionIndex().paths, [])];
}

function* walk(node: PathNode, segments: readonly string[]): Generator<StoredPath> {
  if (node.methods().size > 0) yield { segments, methods: node.methods() };
  for (const [segment, child] of node.children()) yield* walk(child, [...segments, segment]);
}

/** Writes a stored path as somebody sends it: made-up ids, a file's path between colons. */
export function asRequestPath(segments: readonly string[], id = "AAMkAGI1AAAt9AHjAAA"): string {
  let path = "";
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at] ?? "";
    if (segment === ":") {
      path += ":/a folder/file.txt:";
      at++;
    } else path += `/${segment === "{}" ? id : asCall(segment)}`;
  }
  return path;
}

/** `range(address)` is called as `range(address='x')`. */
function asCall(segment: string): string {
  return segment.replace(
    /\(([^)]+)\)/,
    (_whole, names: string) => `(${names.replaceAll(",", "='x',")}='x')`,
  );
}
