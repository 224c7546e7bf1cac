/**
 * Takes apart a connection string of Azure, as in `Name=value;Other=value`.
 *
 * @param text What was found.
 * @returns The values by their names; undefined where it is not made of names and values.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { connectionParts } from "./connection_parts.ts";
 *
 * assert.equal(connectionParts("AccountName=contoso; Key=a=b;")?.get("Key"), "a=b");
 * assert.equal(connectionParts("contoso"), undefined);
 * ```
 */
export function connectionParts(text: string): ReadonlyMap<string, string> | undefined {
  const pairs = text
    .split(";")
    .filter((part) => part.trim() !== "")
    .map((part) => /^\s*([A-Za-z]+)=(.+?)\s*$/.exec(part));
  const parts = pairs.flatMap((pair) => (pair === null ? [] : [[pair[1], pair[2]] as const]));
  return parts.length === pairs.length
    ? new Map(parts.map(([name = "", value = ""]) => [name, value]))
    : undefined;
}
