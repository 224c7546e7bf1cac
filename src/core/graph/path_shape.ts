/**
 * One form for every way a Graph path is written, so that a real request and a documented path meet.
 *
 * Published look-up services clean the request more than their keys, and then the two stop meeting;
 * here both sides go through {@link pathShape}.
 */

/** The segment that stands for "some id or value". */
export const PLACEHOLDER = "{}";

/** The segment that stands before a file path, as in `root:/a/b:`. */
export const COLON = ":";

const MOST_COLONS = 3;

/** What has to be decoded, taken apart or left out; most paths have none of it. */
const NEEDS_CARE = /[%({<:?#\s]|graph\./i;

const TYPE_NAMESPACE = /^(?:microsoft\.)?graph\.(?:[a-z0-9_]+\.)*(?=[a-z0-9_]+$)/;

/**
 * Brings a Graph path to the one form used as key and for look-ups.
 *
 * - host-less and version-less, no query, lower case, percent-encoding undone
 * - `{anything}` and `<anything>` become `{}`; `root:/a/b:/content` becomes `root`, `:`, `{}`, `content`
 * - `f(b=1,a=2)` becomes `f(a,b)`, `f()` becomes `f`, `users('x')` becomes `users`, `x`
 * - `microsoft.graph.delta` becomes `delta`
 *
 * @param path A path such as `/users/{id}/messages`, without host and version.
 * @returns The normalised segments; real ids stay what they are, in lower case.
 */
export function pathShape(path: string): string[] {
  if (!NEEDS_CARE.test(path)) return splitSegments(path.toLowerCase());
  const shape: string[] = [];
  const end = path.search(/[?#]/);
  let rest = end < 0 ? path : path.slice(0, end);
  // A site has an address of this kind, and so has a file in its drive.
  for (let colons = 0; colons < MOST_COLONS; colons++) {
    const colon = findColonAddress(rest);
    if (colon === undefined) break;
    pushShapes(shape, colon.before);
    shape.push(COLON, PLACEHOLDER);
    rest = colon.after;
  }
  pushShapes(shape, rest);
  return shape;
}

function pushShapes(shape: string[], path: string): void {
  for (const segment of splitSegments(path)) {
    if (NEEDS_CARE.test(segment)) shape.push(...segmentShape(segment));
    else shape.push(segment.toLowerCase());
  }
}

/** Splits `…/root:/a/b:/content` into `…/root`, the file path and `/content`. */
function findColonAddress(path: string): { before: string; after: string } | undefined {
  const at = path.indexOf(":/");
  if (at < 0) return undefined;
  const before = path.slice(0, at);
  const rest = path.slice(at + 2);
  const end = rest.search(/:(?:\/|$)/);
  if (end >= 0) return { before, after: rest.slice(end + 1) };
  // Some documented paths leave the closing colon out: `root:/{item-path}/media`.
  const open = /^\{[^}]*\}(?=\/)/.exec(rest);
  return { before, after: open === null ? "" : rest.slice(open[0].length) };
}

/** Splits at slashes, but not at those inside the parentheses of a function. */
function splitSegments(path: string): string[] {
  if (!path.includes("(")) return path.split("/").filter((segment) => segment !== "");
  const segments: string[] = [];
  let start = 0;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at <= path.length; at++) {
    const char = path[at];
    if (depth > 0 && char === "'") quoted = !quoted;
    else if (!quoted && char === "(") depth++;
    else if (!quoted && char === ")" && depth > 0) depth--;
    const isEnd = at === path.length || (char === "/" && depth === 0);
    if (!isEnd) continue;
    if (at > start) segments.push(path.slice(start, at));
    start = at + 1;
  }
  return segments;
}

function segmentShape(raw: string): string[] {
  const segment = decode(raw).trim().toLowerCase();
  if (!NEEDS_CARE.test(segment)) return [segment];
  if (/^(?:\{.*\}|<.*>)$/s.test(segment)) return [PLACEHOLDER];

  const call = /^([^(]*)\((.*)\)([^()]*)$/s.exec(segment);
  if (call !== null) return callShape(call[1] ?? "", call[2] ?? "", call[3] ?? "");

  // A typo met in the published data: `subjectrightsrequests{id}`, the slash left out.
  const glued = /^([\w.$-]+)\{[^}]*\}$/.exec(segment);
  if (glued?.[1] !== undefined) return [glued[1], PLACEHOLDER];
  return [segment.replace(TYPE_NAMESPACE, "")];
}

/** `f(a=1)` is a function, `users('x')` is a key, `f()` is just `f`. */
function callShape(rawName: string, args: string, rest: string): string[] {
  const name = rawName.replace(TYPE_NAMESPACE, "");
  const tail = rest === "" ? [] : [rest];
  if (args.trim() === "") return [name, ...tail];
  const names = argumentNames(args);
  if (names.length > 0) return [`${name}(${names.sort().join(",")})`, ...tail];
  const key = args.trim().replace(/^'(.*)'$/s, "$1");
  const keyed = /^\{.*\}$/s.test(key) ? PLACEHOLDER : key.replaceAll("''", "'");
  return name === "" ? [keyed, ...tail] : [name, keyed, ...tail];
}

/** The names in `a='1',b={value}`; empty where the parentheses hold a bare key. */
function argumentNames(args: string): string[] {
  const bare = args.replace(/'(?:[^']|'')*'/g, "''");
  return [...bare.matchAll(/(?:^|,)\s*([a-z_@][\w.]*)\s*=/g)].map((match) => match[1] ?? "");
}

function decode(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    // A lone `%`, as in a file called 100%: keep what was written.
    return segment;
  }
}
