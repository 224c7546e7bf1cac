/**
 * Says whether a segment of a path is written like an id, and not like a name: a GUID, `19:…`, `b!…`,
 * a placeholder. A word of letters alone may be a property or a function that nobody told us of.
 *
 * @param segment A segment as it was sent, or a key with its parentheses: `7f1c`, `{id}`, `('x')`.
 */
export function looksLikeId(segment: string): boolean {
  if (/^(?:\(.*\)|\{.*\}|<.*>)$/s.test(segment)) return true;
  return /[^a-z]/i.test(segment) && !segment.startsWith("$") && !/(?:^|\.)graph\./i.test(segment);
}
