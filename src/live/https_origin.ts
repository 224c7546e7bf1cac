/**
 * Reads an address that is `https://` and a host, with a port or without, and nothing behind it.
 *
 * @param text What was found.
 * @returns The origin; undefined where it is anything else.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { httpsOrigin } from "./https_origin.ts";
 *
 * assert.equal(httpsOrigin("https://graph.example.com/"), "https://graph.example.com");
 * assert.equal(httpsOrigin("https://graph.example.com/v1.0"), undefined);
 * ```
 */
export function httpsOrigin(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === "https:" && url.href === `${url.origin}/` ? url.origin : undefined;
}
