import { createHash } from "node:crypto";

/**
 * Wraps the index's text into the module that the product imports: data that needs no file system,
 * so the same import works on Node, on Deno and in a bundle.
 *
 * @param text The rendered index.
 * @returns The source of `permission_data.ts`, hash included.
 */
export function indexModule(text: string): string {
  if (/[`\\]|\$\{/.test(text)) {
    throw new Error(
      "ERR_DATA_UNKNOWN: Cannot write the index as it holds a character that needs escaping",
    );
  }
  return [
    "// Made by `npm run index` from Microsoft's published permission data (see NOTICE). Do not edit.",
    `export const PERMISSION_DATA_SHA256 = "${sha256(text)}";`,
    `export const PERMISSION_DATA = \`${text}\`;`,
    "",
  ].join("\n");
}

/**
 * The hash that the committed index carries of itself.
 *
 * @param text The index's text.
 * @returns SHA-256 in hexadecimal.
 */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
