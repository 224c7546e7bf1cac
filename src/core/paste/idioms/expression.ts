/** Where the argument list ends that begins at a bracket; -1 where it does not end nearby. */
const MOST_ARGUMENTS = 3000;

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/**
 * Finds the end of a bracket in code, strings apart.
 *
 * @param text The code.
 * @param start Where the bracket opens.
 * @returns The place behind the closing one; -1 where it is not found.
 */
export function bracketEnds(text: string, start: number): number {
  const open: string[] = [];
  let quote = "";
  const last = Math.min(text.length, start + MOST_ARGUMENTS);
  for (let at = start; at < last; at++) {
    const char = text[at] ?? "";
    if (quote !== "") {
      if (char === "\\") at++;
      else if (char === quote) quote = "";
    } else if (char === '"' || char === "'" || char === "`") quote = char;
    else if (CLOSING[char] !== undefined) open.push(CLOSING[char]);
    else if (char === open.at(-1)) {
      open.pop();
      if (open.length === 0) return at + 1;
    }
  }
  return -1;
}

/**
 * The text that an expression makes: its literals, with placeholders for variables.
 *
 * @param expression E.g. `'/users/' + id`, `f"{base}/me"`, `"/users/$id"`, `` `/users/${user.id}` ``.
 * @returns E.g. `/users/{id}`; null where there is no literal in it, but e.g. `id` alone gives `{id}`.
 */
export function literalOf(expression: string): string | null {
  let made = "";
  let found = false;
  const parts =
    /"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`([^`]*)`|([A-Za-z_$][\w.$]*)|[^"'`A-Za-z_$]+/g;
  for (const [, double, single, template, name] of expression.slice(0, 600).matchAll(parts)) {
    const literal = double ?? single ?? template;
    if (literal !== undefined) {
      made += withPlaceholders(literal);
      found = true;
    } else if (name !== undefined && !/^[fFrRbBuU@]$|^(?:await|new|self|this)$/.test(name)) {
      made += `{${lastWord(name)}}`;
      found = true;
    }
  }
  return found ? made : null;
}

/** `${user.id}`, `{user_id}` and `$id` within a literal. */
function withPlaceholders(literal: string): string {
  return literal
    .replace(/\$\{([^{}]{0,80})\}/g, (_all, name: string) => `{${lastWord(name)}}`)
    .replace(/\{([^{}]{0,80})\}/g, (_all, name: string) => `{${lastWord(name)}}`)
    .replace(/(?<=\/|^)\$([A-Za-z_]\w{0,40})(?=\/|$|\?)/g, (whole, name: string) =>
      /^(?:value|ref|count|batch|metadata)$/.test(name) ? whole : `{${name}}`,
    );
}

function lastWord(name: string): string {
  return /(\w+)\W*$/.exec(name)?.[1] ?? "id";
}
