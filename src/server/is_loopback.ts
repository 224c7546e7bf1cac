import { isIPv4 } from "node:net";

/**
 * Says whether a host name can only mean this machine.
 *
 * @param host A host name or address, without a port.
 * @returns True for `localhost`, `::1` (with or without brackets) and every 127.x address.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isLoopback } from "./is_loopback.ts";
 *
 * assert.equal(isLoopback("127.0.0.1"), true);
 * assert.equal(isLoopback("127.example.com"), false);
 * ```
 */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase();
  if (name === "localhost" || name === "::1" || name === "[::1]") return true;
  return isIPv4(name) && name.startsWith("127.");
}
