/** A word, with a number within at most: `messages`, `oauth2PermissionGrants`, `fido2Methods`. */
const NAME = /^[a-z]+(?:\d{1,3}[a-z]{2,})?$/i;

/**
 * Says whether a segment of a path is written like an id, and not like a name: a GUID, `19:…`, `b!…`,
 * a placeholder. A word may be a property or a function that nobody told us of.
 *
 * @param segment A segment as it was sent, or a key with its parentheses: `7f1c`, `{id}`, `('x')`.
 */
export function looksLikeId(segment: string): boolean {
  if (/^(?:\(.*\)|\{.*\}|<.*>)$/s.test(segment)) return true;
  if (NAME.test(segment) || segment === "" || segment.includes("(")) return false;
  return !segment.startsWith("$") && !/(?:^|\.)graph\./i.test(segment);
}
