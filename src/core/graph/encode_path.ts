/**
 * Percent-encodes what may not stand in an address: spaces, `#`, a `%` that encodes nothing, letters
 * beyond ASCII. What is encoded already and placeholders (`{id}`, `<id>`) stay.
 *
 * @param path Path without host, e.g. `/users/{id}/drive/root:/a b/100%.docx:/content`.
 * @returns The same path as it is sent, e.g. `…/root:/a%20b/100%25.docx:/content`.
 */
export function encodePath(path: string): string {
  return path.replace(
    /(\{[^{}]*\}|<[^<>]*>|%[\da-f]{2})|[^\w.~!$&'()*+,;=:@/-]/giu,
    (char, kept?: string) => kept ?? encodeURIComponent(/\p{Cs}/u.test(char) ? "\ufffd" : char),
  );
}
