/**
 * Tells how a text is written: UTF-16 where a byte order mark says so (PowerShell's `>` writes it),
 * otherwise UTF-8.
 *
 * @param head The text's first two bytes, or more.
 * @returns A label for `TextDecoder`.
 */
export function textEncoding([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
