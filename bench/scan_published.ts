/** The part of Microsoft's published file that a look-up needs. */
export interface PublishedFile {
  permissions: Record<string, { pathSets?: readonly PathSet[] }>;
}

interface PathSet {
  methods: readonly string[];
  /** Keys are paths in small letters, ids as `{id}`. */
  paths: Record<string, string>;
}

/**
 * Looks for a request in the file as it is published: what a program without an index does.
 *
 * @param file The parsed file.
 * @param method The method, in upper case.
 * @param path The path without host and version.
 * @returns The names of the permissions that list it.
 */
export function scanPublished(file: PublishedFile, method: string, path: string): string[] {
  const wanted = path.toLowerCase().split("/");
  const lists = ({ methods, paths }: PathSet) =>
    methods.includes(method) && Object.keys(paths).some((listed) => isSame(listed, wanted));
  return Object.entries(file.permissions).flatMap(([name, { pathSets = [] }]) =>
    pathSets.some(lists) ? [name] : [],
  );
}

function isSame(listed: string, wanted: readonly string[]): boolean {
  const segments = listed.split("/");
  return (
    segments.length === wanted.length &&
    segments.every((segment, at) => segment.startsWith("{") || segment === wanted[at])
  );
}
