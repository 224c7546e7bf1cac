/**
 * Says in a word why a file could not be read or written.
 *
 * @param error What the file system threw.
 * @returns Its code, as in `EACCES`; else all that it says.
 */
export function faultOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
