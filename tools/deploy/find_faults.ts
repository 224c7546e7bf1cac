/** What Azure says went wrong: a code and a sentence of its own. */
export interface Fault {
  code: string;
  message: string;
}

/** Codes that only say that something below them failed. */
const WRAPPERS: ReadonlySet<string> = new Set([
  "DeploymentFailed",
  "InvalidTemplateDeployment",
  "ResourceDeploymentFailure",
  "MultipleErrorsOccurred",
  "NestedDeploymentFailed",
]);

const MOST_TEXT = 200_000;
const MOST_TRIES = 50;

/**
 * Finds what lies at the bottom of an error that az wrote.
 *
 * Resource Manager nests its errors: in `details`, and as JSON within the text of a message.
 *
 * @param stderr What az wrote to standard error.
 * @returns The innermost faults, the telling ones first; empty where none is in there.
 */
export function findFaults(stderr: string): Fault[] {
  const text = stderr.slice(0, MOST_TEXT);
  const faults = jsonIn(text).flatMap((value) => leavesOf(value, 0));
  const found = faults.length > 0 ? faults : [...plainFaults(text)];
  return [...found].sort((a, b) => rank(a) - rank(b));
}

function rank({ code }: Fault): number {
  return WRAPPERS.has(code) ? 1 : 0;
}

/** As in `ERROR: (AuthorizationFailed) The client … does not have …`. */
function plainFaults(text: string): Fault[] {
  return [...text.matchAll(/^(?:ERROR: *)?\(([A-Za-z][\w.]{2,80})\) ([^\r\n]*)/gm)].map(
    ([, code = "", message = ""]) => ({ code, message }),
  );
}

function leavesOf(value: unknown, depth: number): Fault[] {
  if (depth > 20 || typeof value !== "object" || value === null) return [];
  const { code, message, error, details, innererror } = fieldsOf(value);
  const below = [error, innererror, ...(Array.isArray(details) ? details : [])];
  const nested = typeof message === "string" ? jsonIn(message) : [];
  const deeper = [...below, ...nested].flatMap((one) => leavesOf(one, depth + 1));
  const isCode = typeof code === "string" && /^\w[\w.]*$/.test(code);
  if (!isCode || deeper.some((one) => one.message !== "")) return deeper;
  // App Service repeats its code below, alone, so that the sentence is up here.
  if (deeper.length > 0 && WRAPPERS.has(code)) return deeper;
  return [{ code, message: typeof message === "string" ? message : "" }];
}

/** App Service writes `Code` where Resource Manager writes `code`. */
function fieldsOf(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key.toLowerCase(), one]));
}

/** Every JSON object in a text, from the outside. */
function jsonIn(text: string): unknown[] {
  const found: unknown[] = [];
  let at = text.indexOf("{");
  for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries += 1) {
    const end = endOfObject(text, at) ?? at;
    const value = parse(text.slice(at, end));
    if (value !== undefined) found.push(value);
    at = text.indexOf("{", value === undefined ? at + 1 : end);
  }
  return found;
}

function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (isQuoted && sign === "\\") at += 1;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === "{") depth += 1;
    else if (!isQuoted && sign === "}") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
