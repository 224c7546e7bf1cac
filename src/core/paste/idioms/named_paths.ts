import { PATH, QUERY } from "../address_patterns.ts";

/** A path that stands without a host where a name or its version tells what it is. */
export interface NamedPath {
  at: number;
  end: number;
  path: string;
  query: string;
}

/** `url: '/me/events'`, `"path": "/v1.0/me"`, `RelativePath = "me"`, Delphi's `.Resource := 'me'`. */
const FIELD =
  /(?:\b(?:ur[il]|(?:relative)?_?path|endpoint)["']?\s{0,4}(?::=|=>|[:=])|\.Resource\s{0,4}:=)\s{0,4}[@$bfr]{0,2}(["'`])(?=[a-z/])([^"'`\s?]{1,500})(\?[^"'`\s]{0,1000})?\1/gi;

/** A path with its version, in quotes or behind its name: `with url: /v1.0/me/calendars`. */
const VERSIONED = new RegExp(
  String.raw`(?:["'\`]|\b(?:ur[il]|path|endpoint)["']?[ \t]{0,4}[:=]?[ \t]{1,4})(?=/?(?:v1\.0|beta)/[a-z])(/?${PATH})(\?${QUERY})?`,
  "gi",
);

/** Who pastes something about Graph says so. */
const ABOUT_GRAPH = /graph/i;

/** More are not looked at. */
const MOST = 100;

/**
 * Finds paths that a field's name or their own version shows to be addresses.
 *
 * @param text The pasted text.
 * @returns Each with its place; whether it is one of Graph's is not known yet.
 */
export function namedPaths(text: string): NamedPath[] {
  const versioned = [...text.matchAll(VERSIONED)].slice(0, MOST).map((match) => ({
    at: match.index + match[0].length - (match[1] ?? "").length - (match[2] ?? "").length,
    end: match.index + match[0].length,
    path: match[1] ?? "",
    query: match[2] ?? "",
  }));
  if (!ABOUT_GRAPH.test(text)) return versioned;
  const fields = [...text.matchAll(FIELD)].slice(0, MOST).map((match) => ({
    // From the quote's inside on, so that what stands in front of it can be read.
    at: match.index + match[0].length - 1 - (match[2] ?? "").length - (match[3] ?? "").length,
    end: match.index + match[0].length,
    path: match[2] ?? "",
    query: match[3] ?? "",
  }));
  return [...versioned, ...fields];
}
