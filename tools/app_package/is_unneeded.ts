/**
 * Says whether a file of a package is read by editors and debuggers alone: source maps, and types.
 *
 * They are more than half of all files. No runtime loads them from a package: Node refuses to.
 *
 * @param path The file.
 */
export function isUnneeded(path: string): boolean {
  return /\.(?:map|ts|mts|cts)$/.test(path);
}
