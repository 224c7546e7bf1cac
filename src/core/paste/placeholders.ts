/** What stands where a token was. */
export const TOKEN_PLACEHOLDER = "{token}";

/** Names under which secrets travel: headers, query parameters, body fields. */
const SECRET_NAME =
  /authorization|cookie|token|secret|passw|credential|assertion|signature|tempauth|api-?key|access-?key|private-?key|^(?:sig|code|key|pin|clientstate)$/i;

/**
 * Says whether a name is one that secrets travel under.
 *
 * @param name A header, a query parameter or a body field.
 */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/**
 * Says whether a value only stands for a secret: `<token>`, `{access_token}`, `$TOKEN`, `xxxxx`.
 *
 * @param value The value as pasted.
 */
export function isPlaceholder(value: string): boolean {
  return (
    /^[[<{($%*.]|…|\.{3}|[x*]{5,}|redacted|your[_-]|placeholder/i.test(value) ||
    // Real tokens of twenty characters and more mix letters and digits.
    !(/\d/.test(value) && /[a-z]/i.test(value))
  );
}
