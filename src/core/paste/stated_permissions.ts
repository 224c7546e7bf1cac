import type { GraphError } from "./findings.ts";

/** The words with which services begin the list of what they want. */
const REQUIRED =
  /(?:API\s{1,4}requires\s{1,4}one\s{1,4}of|API\s{1,4}required\s{1,4}(?:roles|scopes)|(?:one|any)\s{1,4}of\s{1,4}the\s{1,4}following\s{1,4}(?:\w{3,12}\s{1,4}){0,2}(?:scopes|roles|permissions)(?:\s{1,4}(?:is|are)\s{1,4}required)?|missing\s{1,4}permission\s{1,4}scopes?|required\s{1,4}MS\s?Graph\s{1,4}permissions?|Allowed\s?Permissions|required\s{1,4}(?:scopes|permissions|roles)(?:\s{1,4}(?:is|are))?|requires\s{1,4}the\s{1,4}following\s{1,4}permissions)(?![\w-])/gi;

/** The words with which they begin the list of what they saw. */
const PRESENT =
  /(?:(?:Roles|Scopes)\s{1,4}on\s{1,4}the\s{1,4}request|(?<!missing\s)(?:application\s{1,4}roles|user\s{1,4}scopes|(?:scopes|roles)\s{1,4}in\s{1,4}(?:the\s{1,4})?token|following\s{1,4}permissions\s{1,4}granted))(?![\w-])/gi;

/** `''`, `: []`, or `: .` where the sentence ends instead. */
const EMPTY_LIST = /^\s{0,4}(?:(?::\s{0,4})?(?:''|""|'\s*$|"\s*$|\[\s{0,4}\])|:\s{0,4}\.(?!\w))/;

/** So much of a list is read. */
const MOST_LIST = 4000;
const MOST_NAMES = 100;

/** `Mail.Read`, `ChannelMessage.Read.Group`; and the four of OpenID Connect. */
const PERMISSION =
  /^(?:[A-Z][A-Za-z0-9]{1,60}(?:[.-][A-Za-z0-9_]{2,60}){1,5}|openid|profile|email|offline_access)$/;

/**
 * Reads which permissions a service says it wants and which it saw.
 *
 * @param sentence An error's message; a terminal may have broken its lines.
 */
export function readPermissionLists(
  sentence: string,
): Pick<GraphError, "requiredPermissions" | "presentPermissions"> {
  // Names are separated by commas, so a break between letters is within a name.
  const whole = sentence.replace(/(?<=[\w.])\n[ \t]{0,20}(?=[\w.])/g, (gap, at: number) =>
    /[A-Z]\w{1,60}\.\w{0,60}$|['"][A-Z]\w{0,60}$/.test(sentence.slice(Math.max(0, at - 80), at))
      ? ""
      : gap,
  );
  return {
    requiredPermissions: listBehind(whole, REQUIRED) ?? [],
    presentPermissions: listBehind(whole, PRESENT),
  };
}

/** The first list behind such words; an empty one only where it is in quotes or ends the sentence. */
function listBehind(sentence: string, words: RegExp): string[] | null {
  let empty: string[] | null = null;
  for (const match of sentence.matchAll(words)) {
    const from = match.index + match[0].length;
    const list = sentence.slice(from, from + MOST_LIST);
    const found = names(list);
    if (found.length > 0) return found;
    if (EMPTY_LIST.test(list)) empty = [];
  }
  return empty;
}

function names(list: string): string[] {
  const found: string[] = [];
  const opening = /^[\s:=>"'[({]{0,40}/.exec(list)?.[0] ?? "";
  const isQuoted = /^[\s:=]{0,40}'$/.test(opening);
  const body = list.slice(opening.length);
  for (const part of (isQuoted ? (body.split("'", 1)[0] ?? "") : body).split(/[\s,;"'[\]\\|]+/)) {
    const name = part.replace(/\.$/, "");
    if (name === "" || name === "or" || name === "and") continue;
    if (isQuoted ? !/^[\w.-]{3,120}$/.test(name) : !PERMISSION.test(name)) break;
    found.push(name);
    if (found.length >= MOST_NAMES || (!isQuoted && part.endsWith("."))) break;
  }
  return found;
}
