/**
 * Parses JSON that somebody else wrote.
 *
 * @param text What was received.
 * @returns Undefined where it is no JSON.
 */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Says whether a text is an object as JSON: no list, and no bare value.
 *
 * @param text What was received.
 */
export function isJsonObject(text: string): boolean {
  const value = parsedJson(text);
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
