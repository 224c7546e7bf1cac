/** What stands where a token was. */
export const TOKEN_PLACEHOLDER = "{token}";

/** What stands where a challenge named the claims that it wants. */
export const CLAIMS_PLACEHOLDER = "{claims}";

/** Names under which secrets travel: headers, query parameters, body fields. */
const SECRET_NAME =
  /authori[sz]ation|^(?:x-)?auth$|x-auth|cookie|token|secret|passw|passcode|passphrase|pwd|credential|assertion|signature|tempauth|session-?id|connection-?string|(?:api|access|private|account|shared|subscription|function|encryption)[-_]?key|^(?:sig|sas|code|key|pin|otp|clientstate|nonce)$/i;

/**
 * Says whether a name is one that secrets travel under.
 *
 * @param name A header, a query parameter or a body field.
 */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/**
 * Says whether a value is written as one that somebody has to fill in: `<id>`, `%s`, `…`, `xxxxx`.
 *
 * @param value The value as pasted.
 */
export function standsForAnother(value: string): boolean {
  return /^[[<{($%*.]|…|\.{3}|[x*]{5,}|redacted|your[_-]|placeholder/i.test(value);
}

/**
 * Says whether a value only stands for a secret: `<token>`, `{access_token}`, `$TOKEN`, `xxxxx`.
 *
 * @param value The value as pasted.
 */
export function isPlaceholder(value: string): boolean {
  return (
    standsForAnother(value) ||
    // Real tokens of twenty characters and more mix letters and digits.
    !(/\d/.test(value) && /[a-z]/i.test(value))
  );
}
