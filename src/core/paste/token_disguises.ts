/** Dots and dashes of a token that were encoded for an address. */
const ENCODED_DOT = /(?<=eyJ[\w.-]{8,6000})%(?:25)?2[eE](?=[\w-])/g;

/** A token that was encoded in base64 once more: `{"` became `eyJ`, and that `ZXlK`. */
const TWICE_ENCODED = /(?<![A-Za-z0-9+/_-])ZXlK[A-Za-z0-9+/_-]{40,}={0,2}/g;

/** `e y J 0 …`: what is left of UTF-16 where its zero bytes became spaces. */
const SPACED = /(?<![\w.-])e y J(?: [\w.-]){40,}(?![\w.-])/g;

/** A token within a string of JSON, its dots or dashes written as numbers. */
const NUMBERED = /\\u00(2e|2d|5f)/gi;

/**
 * Undoes what was done to tokens on the way: escapes, encodings around the whole of one, spaces
 * between its letters.
 *
 * @param text The pasted text.
 * @returns The same text, such tokens as they were.
 */
export function undisguiseTokens(text: string): string {
  let plain = text;
  if (plain.includes("\\u00")) {
    plain = plain.replace(NUMBERED, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  if (plain.includes("%2") && plain.includes("eyJ")) plain = plain.replace(ENCODED_DOT, ".");
  if (plain.includes("ZXlK")) plain = plain.replace(TWICE_ENCODED, decoded);
  return plain.includes("e y J")
    ? plain.replace(SPACED, (match) => match.replaceAll(" ", ""))
    : plain;
}

/** As it stands where it does not decode to a token. */
function decoded(encoded: string): string {
  try {
    const base64 = encoded.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "");
    const token = atob(base64.slice(0, base64.length - (base64.length % 4 === 1 ? 1 : 0)));
    return /^eyJ[\w.-]{20,}$/.test(token) ? token : encoded;
  } catch {
    return encoded;
  }
}
