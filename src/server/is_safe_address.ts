import { isLoopback } from "./is_loopback.ts";

/**
 * Says whether whoever answers at an address must be who he says.
 *
 * @param address What was found as an address.
 * @returns True for https, and for http on this machine.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isSafeAddress } from "./is_safe_address.ts";
 *
 * assert.equal(isSafeAddress("http://127.0.0.1:8080/keys"), true);
 * assert.equal(isSafeAddress("http://example.com/keys"), false);
 * ```
 */
export function isSafeAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === "https:") return true;
  return url?.protocol === "http:" && isLoopback(url.hostname);
}
