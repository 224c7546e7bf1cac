import { permissionIndex } from "../graph/permission_index.ts";
import { SIGN_IN_SCOPES } from "../graph/sign_in_scopes.ts";

/** `-Scopes A, B` of PowerShell, `--scope "A B"`: up to the end of the command. */
const OPTION = /(?<=\s-{1,2}scopes?[ \t=]{1,4})[^\n;|]{3,2000}/gi;

/** `scopes = ["A", "B"]`, `new[] { "A" }`, `Scopes : {A, B}`, `List.of("A")`. */
const LIST =
  /\bscopes?["']?\s{0,20}(?::=|[:=(])\s{0,4}(?:new\s?(?:string)?\s?\[\w{0,3}\]|List\.of|listOf|Arrays\.asList|\[\]string|@)?\s{0,2}[[{(]([^\])}]{3,4000})[\])}]/gi;

/** `scope=openid%20Mail.Read`, `scope: "openid Mail.Read"`. */
const WORDS = /\bscopes?["']?\s{0,4}[=:]\s{0,4}["']?([A-Za-z][\w.:/%+ -]{2,2000})/gi;

/** More than an app may ask for at once. */
const MOST_SCOPES = 60;

/**
 * Reads which delegated permissions the code or a command in a text asks for. What was asked for is
 * not always granted.
 *
 * @param text The pasted text, without its tokens.
 * @returns Their names as they are published, and those of the sign-in; empty where `.default` is
 * asked for, which stands for whatever was consented to.
 */
export function readAskedScopes(text: string): string[] {
  if (!/scope/i.test(text)) return [];
  const asked = [OPTION, LIST, WORDS].flatMap((pattern) =>
    [...text.matchAll(pattern)].slice(0, MOST_SCOPES).map((match) => match[1] ?? match[0]),
  );
  const names = asked.flatMap(scopesIn);
  return names.includes(".default") ? [] : [...new Set(names)].slice(0, MOST_SCOPES);
}

function scopesIn(list: string): string[] {
  return list
    .replace(/%20|\+/g, " ")
    .replace(/https?:\/\/graph\.microsoft\.(?:com|us)\/{1,2}/gi, "")
    .split(/[\s,;"'`]+/)
    .flatMap((word) => {
      if (word === ".default") return [word];
      if (SIGN_IN_SCOPES.has(word)) return [word];
      const name = word.includes(".") ? permissionIndex().nameOf(word) : undefined;
      return name === undefined ? [] : [name];
    });
}
