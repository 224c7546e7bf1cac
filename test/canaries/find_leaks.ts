import { Buffer } from "node:buffer";

/** So many characters of a secret in a row are a leak; fewer may be chance. */
const TELLING = 14;

/**
 * Finds what leaked: any part of a secret, as it is, in other letter case, or in one of the forms that it
 * takes on its way.
 *
 * @param text What left.
 * @param secrets What must not leave.
 * @returns The secrets that can be seen in it, each with the place.
 */
export function findLeaks(text: string, secrets: readonly string[]): string[] {
  const pieces = piecesOf(secrets);
  const lower = text.toLowerCase();
  const found = new Map<string, string>();
  for (let at = 0; at + TELLING <= lower.length; at++) {
    const secret = pieces.get(lower.slice(at, at + TELLING));
    if (secret === undefined || found.has(secret)) continue;
    found.set(secret, `${secret} in …${text.slice(Math.max(0, at - 60), at + 60)}…`);
  }
  return [...found.values()];
}

function piecesOf(secrets: readonly string[]): Map<string, string> {
  const pieces = new Map<string, string>();
  for (const secret of secrets) {
    for (const form of formsOf(secret)) {
      const lower = form.toLowerCase();
      for (let at = 0; at + TELLING <= lower.length; at++) {
        pieces.set(lower.slice(at, at + TELLING), secret);
      }
    }
  }
  return pieces;
}

/** As it is, and encoded; base64 looks different at each of three places that it may begin at. */
export function formsOf(secret: string): string[] {
  const shifted = ["", "x", "xx"].flatMap((before) => {
    const bytes = Buffer.from(before + secret);
    // The first and the last letters hold bits of what stands beside it.
    return [bytes.toString("base64"), bytes.toString("base64url")].map((form) => form.slice(4, -4));
  });
  const reversed = [...secret].reverse().join("");
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    Buffer.from(secret).toString("hex"),
    reversed,
    ...shifted,
  ];
}
