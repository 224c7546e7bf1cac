import { decodeProtectedHeader } from "jose";
import { accessToken } from "./access_token.ts";
import { findClaims } from "./claims_in_text.ts";
import { decodedClaims } from "./decoded_claims.ts";
import type { Token, TokenProblem, UnreadableToken } from "./findings.ts";
import { CLAIMS_PLACEHOLDER, isPlaceholder, TOKEN_PLACEHOLDER } from "./placeholders.ts";
import { splitGlued } from "./split_glued.ts";

/**
 * A JWT begins with `{"` in base64url. Parts are separated by dots; the last may be left out. It may
 * stand right behind other text: some chat clients drop the line breaks of a paste.
 */
const JWT = /eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)*/g;

/** A header without the token; whoever pasted it may have taken it out. */
const EMPTY_BEARER =
  /\bAuthorization["']?[ \t]{0,3}[:=][ \t]{0,3}["']?Bearer[ \t]{0,8}["']?[ \t]{0,4}$/im;

/** What a challenge wants fulfilled is JSON in base64 as well, and stands under a name of its own. */
const CLAIMS_WANTED = /\bclaims["']?\s{0,2}[=:]\s{0,2}\\?["']?$/i;

/** So much in front of a value its name is looked for. */
const MOST_NAME = 20;

/** The value where a token belongs: after `Bearer`, or under a name that token responses use. */
const TOKEN_VALUE =
  /(\bBearer\s+|\b(?:access|refresh|id)_?token["']?\s*[:=]\s*["']?)([^\s"'`<>{},;&\\]{20,})/gi;

/** Tokens that nobody but their audience can read, known by how they begin and by their length. */
const OPAQUE_TOKEN =
  /(?<![A-Za-z0-9+_.-])(?:Ew[A-D][A-Za-z0-9+/]{100,}={0,2}|[01]\.A[A-Za-z0-9_.-]{200,}|M\.[CR]\d{1,3}_[A-Z0-9]+\.[A-Za-z0-9_.!*$-]{50,})/g;

/** More than this many tokens in one paste are taken out, but not read. */
const MOST_TOKENS = 20;

/** What stands behind a token of which the rest was not shown. */
const ELISION = /^ ?(?:…|\.\.|\*\*|\[|<|\(?(?:snip|redact|truncat|cut|omit|rest of))/i;

/**
 * Finds the tokens in a text and takes them out of it, so that nothing later can show one.
 *
 * @param text The pasted text.
 * @returns The tokens, and the text with a placeholder in the place of each.
 */
export function readTokens(text: string): { tokens: Token[]; rest: string } {
  const tokens: Token[] = [];
  const keep = (token: Token | undefined) => {
    if (token !== undefined && tokens.length < MOST_TOKENS) tokens.push(token);
  };
  if (/\bBearer[ \t]+Bearer\b/i.test(text)) keep(unreadable("doubled-bearer"));
  if (EMPTY_BEARER.test(text)) keep(unreadable("empty-bearer"));

  const withoutJwts = text.replace(JWT, (jwt, at: number) => {
    if (CLAIMS_WANTED.test(text.slice(Math.max(0, at - MOST_NAME), at))) return CLAIMS_PLACEHOLDER;
    const behind = text.slice(at + jwt.length, at + jwt.length + 12);
    const isGlued = /[A-Za-z0-9_-]/.test(text[at - 1] ?? "");
    let glued = "";
    if (tokens.length < MOST_TOKENS) {
      const whole = readJwt(jwt, behind);
      const split = whole?.form === "unreadable" ? splitGlued(jwt) : undefined;
      glued = split === undefined ? "" : ` ${split.behind}`;
      const token = split === undefined ? whole : readJwt(split.token, "");
      // Within a longer word "eyJ" may be chance; what does not decode is left to the other patterns.
      const isChance = token?.form === "unreadable" && !hasSoundHeader(jwt);
      if (isGlued && isChance) return jwt;
      keep(token);
    }
    return `${isGlued ? " " : ""}${TOKEN_PLACEHOLDER}${glued}`;
  });
  const withoutValues = withoutJwts.replace(TOKEN_VALUE, (match, before: string, value: string) => {
    if (isPlaceholder(value) || isClientSecret(value)) return match;
    keep(unreadable(opaqueProblem(before, value)));
    return before + TOKEN_PLACEHOLDER;
  });
  const rest = withoutValues.replace(OPAQUE_TOKEN, (value) => {
    keep(unreadable(opaqueProblem("", value)));
    return TOKEN_PLACEHOLDER;
  });
  // Beside the token itself, its claims say nothing new.
  const isNews = !tokens.some((token) => token.form === "jwt");
  if (isNews) for (const claims of findClaims(rest)) keep(accessToken(claims, false));
  return { tokens, rest };
}

/** Reads a JWT; undefined where its rest was left out on purpose, which is no fault of the token. */
function readJwt(jwt: string, behind: string): Token | undefined {
  // The signature is never needed, so it is dropped here and only its presence is kept.
  const [header = "", payload = "", signature = "", ...more] = onlyOnce(jwt.split("."));
  // "eyJ0eXAi..." is how people shorten a token they do not want to show.
  const isElided = jwt.includes("..") || /[xX]{6,}/.test(jwt) || ELISION.test(behind);
  const soundHeader = hasSoundHeader(jwt);
  const claims = decodedClaims(`${header}.${payload}`);
  if (soundHeader && claims !== undefined) {
    const isCut = more.length > 1 || behind.startsWith("…");
    return accessToken(claims, signature !== "" && !isCut);
  }
  if (isEncrypted([signature, ...more])) return unreadable("encrypted");
  if (isElided) return undefined;
  if (!soundHeader) return unreadable(jwt.includes(".") ? "not-base64url" : "cut-off");
  if (more.some((part) => part !== "")) return unreadable("encrypted");
  if (payload === "") return unreadable(jwt.includes(".") ? "cut-off" : "one-part");
  return unreadable(signature === "" ? "cut-off" : "not-json");
}

/** Five parts, of which the second, a key, may be empty: JWE's compact form (RFC 7516). */
function isEncrypted(behindKey: readonly string[]): boolean {
  return behindKey.length === 3 && behindKey.every((part) => part.length >= 8);
}

/** A token that was pasted twice in a row: the last part of the first holds the header once more. */
function onlyOnce(parts: readonly string[]): readonly string[] {
  const [header = "", payload = "", signature = "", again, ...more] = parts;
  if (header === "") return parts;
  if (again === payload && more.length < 2 && signature.endsWith(header)) {
    return [header, payload, signature.slice(0, -header.length)];
  }
  return parts.length === 3 && payload === signature + header ? [header, signature] : parts;
}

function hasSoundHeader(jwt: string): boolean {
  try {
    decodeProtectedHeader(`${jwt.split(".", 1)[0]}..`);
    return true;
  } catch {
    return false;
  }
}

/** Entra's client secrets: forty characters, a tilde among them. They are no tokens. */
function isClientSecret(value: string): boolean {
  return value.length >= 32 && value.length <= 44 && /^[\w.-]{2,6}~[\w.~-]+$/.test(value);
}

function unreadable(problem: TokenProblem): UnreadableToken {
  const mayBeLive = ["opaque-personal", "opaque", "refresh-token", "encrypted", "doubled-bearer"];
  return { form: "unreadable", problem, mayBeLive: mayBeLive.includes(problem) };
}

/** Personal accounts get tickets that begin `Ew`; refresh tokens begin `0.A`, `1.A` or `M.`. */
function opaqueProblem(before: string, value: string): TokenProblem {
  if (/refresh/i.test(before) || /^(?:[01]\.A|M\.[CR]\d)/.test(value)) return "refresh-token";
  return /^Ew[A-D]/.test(value) ? "opaque-personal" : "opaque";
}
