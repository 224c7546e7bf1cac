/**
 * Why there is no answer: it took too long, the certificate is not trusted, Deno may not reach the host, or
 * there is no connection.
 */
export type NetworkFault = "late" | "untrusted" | "not-allowed" | "unreachable";

/** What errors are called that say it by their name; the last two are Deno's. */
const BY_NAME: ReadonlyMap<string, NetworkFault> = new Map([
  ["TimeoutError", "late"],
  ["AbortError", "late"],
  ["NotCapable", "not-allowed"],
  ["PermissionDenied", "not-allowed"],
]);

/** How Node, and OpenSSL below it, name what is wrong with a certificate. */
const UNTRUSTED_CODE =
  /^(?:ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(?:GET|VERIFY)_|INVALID_CA|ERR_SSL_)/;

/** How Deno says it, in a sentence that holds the address as well. */
const UNTRUSTED_WORDS = /\bcertificate\b|\binvalid peer\b|\bTLS\b/i;

/**
 * Tells what kept a call from being answered.
 *
 * @param error What `fetch` threw; it may repeat the address, so it must not be shown.
 */
export function networkFault(error: unknown): NetworkFault {
  if (!(error instanceof Error)) return "unreachable";
  const named = BY_NAME.get(error.name);
  if (named !== undefined) return named;
  // What `fetch` throws says why in its cause: Node by a code, Deno in words.
  const { code, message = "" } = Object(error.cause) as { code?: unknown; message?: string };
  if (typeof code === "string") return UNTRUSTED_CODE.test(code) ? "untrusted" : "unreachable";
  return UNTRUSTED_WORDS.test(`${error.message} ${message}`) ? "untrusted" : "unreachable";
}
