/** Where the argument list ends that begins at a bracket; -1 where it does not end nearby. */
const MOST_ARGUMENTS = 3000;

/** Of a longer expression only the beginning is looked at; no name is longer. */
const MOST_EXPRESSION = 300;
const MOST_NAME = 60;

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
  const text = expression.slice(0, MOST_LITERAL);
  let made = "";
  let found = false;
  for (let at = 0; at < text.length; ) {
    const literal = LITERAL.exec(text.slice(at));
    const name = literal === null ? NAME.exec(text.slice(at))?.[0] : undefined;
    if (literal !== null) {
      made += withPlaceholders(literal[1] ?? literal[2] ?? literal[3] ?? "");
      found = true;
      // What is asked of the literal itself, as `.format(…)`, adds nothing.
      at = membersEnd(text, at + literal[0].length);
    } else if (name !== undefined && !NO_VALUE.test(name)) {
      const end = membersEnd(text, at + name.length);
      made += `{${lastWord(text.slice(at, end).replace(/\[[^\]]{0,80}\]/g, ""))}}`;
      found = true;
      at = end;
    } else at += name?.length ?? 1;
  }
  return found ? made : null;
}

const MOST_LITERAL = 600;
const LITERAL = /^(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`([^`]*)`)/;
const NAME = /^[A-Za-z_$][\w$]*/;
/** Marks of literals, and words that are no value. */
const NO_VALUE = /^[fFrRbBuU$]$|^(?:await|new|self|this)$/;
const MEMBER = /^(?:\?\.|\.|->|::)[A-Za-z_]\w*/;

/** Where the members, calls and indexes of a value end. */
function membersEnd(text: string, from: number): number {
  let end = from;
  for (let parts = 0; parts < 12; parts++) {
    const member = MEMBER.exec(text.slice(end))?.[0];
    const closed = /^[([]/.test(text.slice(end)) ? bracketEnds(text, end) : -1;
    if (member === undefined && closed < 0) break;
    end = member === undefined ? closed : end + member.length;
  }
  return end;
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

/**
 * The placeholder for what an expression gives.
 *
 * @param expression E.g. `user.id`, `users.Value[0].Id`, `encodeURIComponent(user.getId())`.
 * @returns Its last name in braces: `{id}`, `{Id}`, `{id}`.
 */
export function placeholderOf(expression: string): string {
  return `{${lastWord(expression.slice(0, MOST_EXPRESSION))}}`;
}

function lastWord(expression: string): string {
  const name = expression.match(/[A-Za-z_]\w*/g)?.at(-1) ?? "id";
  const got = /^get([A-Z]\w*)$/.exec(name)?.[1];
  return got === undefined ? name.slice(0, MOST_NAME) : got.charAt(0).toLowerCase() + got.slice(1);
}
