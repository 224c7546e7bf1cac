/** An id of an app, a tenant, an object or a request; the source of a pattern that ignores case. */
export const GUID = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}";

const WHOLE = new RegExp(`^${GUID}$`, "i");

/**
 * Says whether a value is a GUID, and so safe within a command or an address.
 *
 * @param value Any text.
 */
export function isGuid(value: string): boolean {
  return WHOLE.test(value);
}
