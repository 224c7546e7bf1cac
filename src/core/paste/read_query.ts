import { isSecretName } from "./placeholders.ts";

/**
 * Carries a query over with its secrets as placeholders; the rest stays to the letter, since an
 * OData query means what its quotes and spaces say.
 *
 * @param query What stands after the question mark.
 * @returns The same query, e.g. `$top=5&sig={sig}`.
 */
export function readQuery(query: string): string {
  return query
    .split("&")
    .map((pair) => {
      const at = pair.indexOf("=");
      const name = at < 0 ? pair : pair.slice(0, at);
      const plain = decodeName(name);
      // `$skiptoken` and `$deltatoken` are places in a list, not secrets.
      const isSecret = at >= 0 && !plain.startsWith("$") && isSecretName(plain);
      return isSecret ? `${name}={${plain}}` : pair;
    })
    .join("&");
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
