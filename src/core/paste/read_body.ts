import { isSecretName } from "./placeholders.ts";

/** Above this many characters a body is named, not carried. */
const MOST_BODY = 2048;

/**
 * Carries a request's body over, with the values of secret fields as placeholders.
 *
 * @param text The body as pasted.
 * @returns JSON; a placeholder for anything that is not JSON or is over 2 KB; null where there is none.
 */
export function readBody(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (trimmed.length > MOST_BODY) return `{body of ${Math.ceil(trimmed.length / 1024)} KB}`;
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch {
    return "{body}";
  }
  return JSON.stringify(withoutSecrets(value, ""));
}

function withoutSecrets(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, name));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, withoutSecrets(inner, key)]),
    );
  }
  const isValue = typeof value === "string" || typeof value === "number";
  return isValue && isSecretName(name) ? `{${name}}` : value;
}
