/** A curl command, taken apart. */
export interface Curl {
  /** Where it stands in the text. */
  at: number;
  end: number;
  method: string | null;
  /** `https://host`. */
  origin: string | null;
  path: string;
  query: string;
  /** `Name: value`, a line each. */
  headers: string[];
  body: string;
}

/** The command runs on over lines that end with `\` (shell), `^` (cmd) or a backtick (PowerShell). */
const CURL = /\bcurl(?:\.exe)?[ \t]+(?:[^\n]*[\\^`][ \t]*\r?\n)*[^\n]*/g;

/**
 * Finds curl commands in a text.
 *
 * @param text The pasted text.
 * @returns Each command that names a URL.
 */
export function readCurls(text: string): Curl[] {
  return [...text.matchAll(CURL)].flatMap((match) => {
    const curl = parseCurl(shellWords(match[0]));
    return curl === undefined
      ? []
      : [{ ...curl, at: match.index, end: match.index + match[0].length }];
  });
}

function parseCurl(args: string[]): Omit<Curl, "at" | "end"> | undefined {
  let method: string | null = null;
  let url: string | undefined;
  const headers: string[] = [];
  const data: string[] = [];
  let inQuery = false;
  for (let at = 1; at < args.length; at++) {
    const { name, value, consumed } = option(args, at);
    at += consumed;
    if (name === "-X" || name === "--request") method = value;
    else if (name === "-H" || name === "--header") headers.push(value);
    else if (
      name === "-d" ||
      /^--data(?:-raw|-binary|-urlencode)?$/.test(name) ||
      name === "--json"
    )
      data.push(value);
    else if (name === "-G" || name === "--get") inQuery = true;
    else if (name === "--url") url = value;
    else if (name === "" && /^https?:\/\//i.test(value)) url ??= value;
  }
  const parts = /^(https?:\/\/[^/?#\s]+)(\/[^?#]*)?(?:\?([^#]*))?/i.exec(url ?? "");
  if (parts?.[1] === undefined) return undefined;
  const query = [parts[3], ...(inQuery ? data : [])].filter(
    (part) => part !== undefined && part !== "",
  );
  return {
    method: method ?? (inQuery || data.length === 0 ? "GET" : "POST"),
    origin: parts[1],
    path: parts[2] ?? "/",
    query: query.join("&"),
    headers,
    body: inQuery ? "" : data.join("&"),
  };
}

/** Options that take the next word as their value. */
const WITH_VALUE =
  /^(?:-X|-H|-d|-o|-u|-A|-b|-e|-x|--request|--header|--data(?:-raw|-binary|-urlencode)?|--json|--url|--output|--user|--user-agent|--cookie)$/;

/** Reads `-X POST`, `-XPOST`, `--request=POST` or a word that is no option. */
function option(args: string[], at: number): { name: string; value: string; consumed: number } {
  const word = args[at] ?? "";
  if (!word.startsWith("-")) return { name: "", value: word, consumed: 0 };
  if (WITH_VALUE.test(word)) return { name: word, value: args[at + 1] ?? "", consumed: 1 };
  const joined = /^(--[\w-]+)=(.*)$/s.exec(word) ?? /^(-[XHd])(.+)$/s.exec(word);
  return { name: joined?.[1] ?? word, value: joined?.[2] ?? "", consumed: 0 };
}

/** Splits as a shell would: quotes, escapes, lines joined. */
function shellWords(command: string): string[] {
  const text = command.replace(/[\\^`][ \t]*\r?\n/g, " ");
  return [...text.matchAll(/(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\])+/g)].map((match) =>
    match[0].replace(/'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)/g, (_whole, single, double, escaped) => {
      if (single !== undefined) return single;
      return double === undefined ? escaped : double.replace(/\\(["\\$`])/g, "$1");
    }),
  );
}
