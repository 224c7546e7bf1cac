/** No digits, so that no secret looks like the name of a class. */
const NAME = /^[A-Za-z]{1,40}$/;

/** Short pieces, as in `UNABLE_TO_GET_ISSUER_CERT_LOCALLY`: a secret has none. */
const CODE = /^[A-Z][A-Z0-9]{0,15}(?:_[A-Z0-9]{1,15}){0,7}$/;
const ENTRA_CODE = /^[a-z][a-z_]{0,39}$/;
const ENTRA_NUMBER = /^\d{4,9}$/;

/**
 * Names an error for the log without repeating its message, which may hold pasted text.
 *
 * @param error Whatever was thrown.
 * @returns Its class name, and its code and HTTP status where it has them; Entra's where MSAL gives them.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { errorLabel } from "./error_label.ts";
 *
 * assert.equal(errorLabel(new TypeError("cannot read eyJ0eXAi")), "TypeError");
 * ```
 */
export function errorLabel(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  const { code, statusCode, errorCode, errorNo } = error as Error & Record<string, unknown>;
  const words = [NAME.test(error.name) ? error.name : "Error"];
  // Names and codes are strings anyone may set: only what looks like one is repeated.
  if (typeof code === "string" && CODE.test(code)) words.push(code);
  // fetch says why in its cause alone.
  const { code: causeCode } = Object(error.cause) as { code?: unknown };
  if (typeof causeCode === "string" && CODE.test(causeCode)) words.push(causeCode);
  if (typeof errorCode === "string" && ENTRA_CODE.test(errorCode)) words.push(errorCode);
  // MSAL's types call it a string; it comes as the number that Entra sent.
  const number = typeof errorNo === "number" ? String(errorNo) : errorNo;
  if (typeof number === "string" && ENTRA_NUMBER.test(number)) words.push(`AADSTS${number}`);
  if (isStatus(statusCode)) words.push(String(statusCode));
  return words.join(" ");
}

function isStatus(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 100 && value <= 999;
}
