/**
 * JSON within JSON within JSON comes with its quotes escaped once, twice, three times. The number of
 * backslashes tells which quotes belong together, so each level gets a character of its own.
 */
const FIRST_LEVEL = 0xe000;
const DEEPEST = 7;

/** Every quote of a text that {@link markQuotes} has passed; to be used within a character class. */
export const QUOTES = String.raw`"'\ue001-\ue007`;

const ESCAPE = /(\\+)(u[0-9a-f]{4}|["'/nrt]?)/gi;

/** A longer string is not looked at. */
const MOST_STRING = 8000;
const MOST_INNER_QUOTES = 40;

/**
 * Undoes escapes at any depth. Quotes that were escaped become marks of their level, line breaks and
 * the like what they stand for.
 *
 * @param text A text, with or without escapes.
 */
export function markQuotes(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(ESCAPE, (whole, slashes: string, what: string) => {
    if (whole === '\\"') return "\ue001";
    const level = Math.min(DEEPEST, Math.floor(Math.log2(slashes.length + 1)));
    const char = what.length === 5 ? String.fromCharCode(Number.parseInt(what.slice(1), 16)) : what;
    switch (char) {
      case '"':
        return String.fromCharCode(FIRST_LEVEL + level);
      case "n":
        return "\n";
      case "r":
        return "";
      case "t":
        return " ";
      case "":
        return whole;
      default:
        return char >= " " && char < "\ud800" ? char : " ";
    }
  });
}

/**
 * Makes all quotes plain ones again.
 *
 * @param text A text that {@link markQuotes} has passed, or a part of it.
 */
export function plainQuotes(text: string): string {
  return text.replace(/[\ue001-\ue007]/g, '"');
}

/**
 * Finds the end of a string.
 *
 * @param text A text that {@link markQuotes} has passed.
 * @param at Where its opening quote stands.
 * @returns The place of its closing quote; -1 where it has none.
 */
export function stringEnd(text: string, at: number): number {
  const last = Math.min(text.length, at + MOST_STRING);
  if (text[at] === "'") return singleQuotedEnd(text, at, last);
  const level = levelOf(text.charCodeAt(at));
  for (let end = at + 1; end < last; end++) {
    if (levelOf(text.charCodeAt(end)) <= level) return end;
  }
  return -1;
}

/** Within single quotes there may be others, and apostrophes. */
function singleQuotedEnd(text: string, at: number, last: number): number {
  let likely = -1;
  let seen = 0;
  for (
    let end = text.indexOf("'", at + 1);
    end >= 0 && end < last;
    end = text.indexOf("'", end + 1)
  ) {
    if (/^\s{0,4}(?:[,}\]);+:|]|=>|$)/.test(text.slice(end + 1, end + 8))) return end;
    if (likely < 0 && !/\w/.test(text[end + 1] ?? "")) likely = end;
    if (++seen > MOST_INNER_QUOTES) break;
  }
  return likely;
}

/** 0 for a plain quote; more than any level for what is none. */
function levelOf(charCode: number): number {
  if (charCode === 34) return 0;
  const level = charCode - FIRST_LEVEL;
  return level >= 1 && level <= DEEPEST ? level : DEEPEST + 1;
}

/**
 * Finds the end of an object, or of what stands in parentheses.
 *
 * @param text A text that {@link markQuotes} has passed.
 * @param at Where its first brace or parenthesis stands.
 * @param most So many characters are looked at.
 * @returns The place behind its last one; -1 where it does not end.
 */
export function bracketEnd(text: string, at: number, most: number): number {
  const open = text[at];
  const close = open === "(" ? ")" : "}";
  const last = Math.min(text.length, at + most);
  let depth = 0;
  for (let end = at; end < last; end++) {
    const char = text[end];
    if (char === open) depth++;
    else if (char === close && --depth === 0) return end + 1;
    else if (levelOf(text.charCodeAt(end)) <= DEEPEST) {
      const closing = stringEnd(text, end);
      if (closing < 0) return -1;
      end = closing;
    }
  }
  return -1;
}
