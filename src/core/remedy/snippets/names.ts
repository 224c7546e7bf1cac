/**
 * `mailFolders` as `MailFolders`.
 *
 * @param name A name that begins with a small letter.
 */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * `mailFolders` as `mail_folders`.
 *
 * @param name A name with single capitals.
 */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

/**
 * Names the class that builds requests for a path, the same in every SDK.
 *
 * @param segment The last segment of the path, e.g. `messages`, `{message}`.
 * @returns E.g. `MessagesRequestBuilder`, `MessageItemRequestBuilder`.
 */
export function builderName(segment: string): string {
  const name = segment.startsWith("{") ? `${segment.slice(1, -1)}Item` : segment;
  return `${pascalCase(name)}RequestBuilder`;
}
