/** In a body or an answer these are links, not what was asked for. */
const LINK = /@odata\.\w{1,40}(?:\\{0,3}["'])?\s{0,4}(?::|=>?)\s{0,4}(?:\\{0,3}["'`])?$/i;

/** Entra explains an address by an example. */
const EXAMPLE = /\bsuch as ['"]$/;
const ENTRA = /AADSTS\d{4,7}/;

/** Words in front of a path, in the message of an answer. */
const IN_MESSAGE = /["']message["']\s{0,3}:\s{0,3}["'][^"'\n]{1,160}$/i;

/** What is looked at in front of an address. */
const NEARBY = 200;
const MOST_SENTENCE = 3000;

/**
 * Says whether an address only stands in a text: as a link of OData, or as an example in an error of
 * Entra.
 *
 * @param text The pasted text.
 * @param at Where the address begins.
 * @param path Its path.
 */
export function isOnlyNamed(text: string, at: number, path: string): boolean {
  // A base address alone, and the description of an answer.
  if (/^\/*(?:v1\.0|beta)?\/*(?:\$metadata.*)?$/is.test(path)) return true;
  if (isLinked(text, at)) return true;
  const before = text.slice(Math.max(0, at - NEARBY), at);
  return EXAMPLE.test(before) && ENTRA.test(text.slice(Math.max(0, at - MOST_SENTENCE), at));
}

/**
 * Says whether an address is the value of one of OData's own fields.
 *
 * @param text The pasted text.
 * @param at Where the address begins.
 */
export function isLinked(text: string, at: number): boolean {
  return LINK.test(text.slice(Math.max(0, at - NEARBY), at));
}

/**
 * Says whether a path that names no host is told by the message of another service's error.
 *
 * @param text The pasted text.
 * @param at Where the request begins.
 */
export function isInForeignMessage(text: string, at: number): boolean {
  return IN_MESSAGE.test(text.slice(Math.max(0, at - NEARBY), at)) && !/graph/i.test(text);
}
