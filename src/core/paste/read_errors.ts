import { readStatements } from "../graph/error_statements.ts";
import type { GraphError } from "./findings.ts";
import { objectEnd } from "./lines_behind.ts";

/** So many places are looked at, and so many characters of each: an error is far shorter. */
const MOST_BLOCKS = 200;
const MOST_BLOCK = 20_000;

/** More than this many different errors in one paste are not looked at. */
const MOST_ERRORS = 20;

/**
 * Finds the errors in a text from which the tokens were taken out. Broken JSON is read too: what
 * matters is the code and the sentence, not the braces.
 *
 * @param text The pasted text.
 * @returns The errors in the order they stand, each once.
 */
export function readErrors(text: string): GraphError[] {
  // JSON within JSON comes with its quotes escaped.
  const plain = text.replace(/\\+/g, (slashes, at: number) =>
    text[at + slashes.length] === '"' ? "" : slashes,
  );
  const status = readStatus(plain);
  const errors: GraphError[] = [];
  for (const block of errorBlocks(plain)) {
    if (errors.length >= MOST_ERRORS) break;
    const error = readBlock(block, status);
    const saysSomething = error.code !== null || error.statements.length > 0;
    if (saysSomething && !errors.some((known) => same(known, error))) errors.push(error);
  }
  return errors.length > 0 ? errors : bareStatement(plain, status);
}

/** From each `error: {` to its last brace; where that is missing, up to the next one. */
function errorBlocks(text: string): string[] {
  const starts = [...text.matchAll(/["']?\berror["']?\s*[:=]\s*\{/gi)].map((match) => match.index);
  const cuts = starts.length > 0 ? starts : looseStarts(text);
  return cuts.slice(0, MOST_BLOCKS).map((start, index) => {
    const block = text.slice(start, cuts[index + 1] ?? text.length).slice(0, MOST_BLOCK);
    const brace = starts.length > 0 ? block.indexOf("{") : -1;
    const end = brace < 0 ? brace : objectEnd(block, brace);
    return end > brace ? block.slice(0, end) : block;
  });
}

/** `"code": "X", "message": "…"` without the braces around, as SDKs print it. */
function looseStarts(text: string): number[] {
  const loose =
    /["']?\b(?:error)?code["']?\s*[:=]\s*["']?[A-Za-z_]{4,}["']?[\s,;]*["']?\bmessage\b/gi;
  return [...text.matchAll(loose)].map((match) => match.index);
}

function readBlock(block: string, status: number | null): GraphError {
  // The innermost code known is the most specific one; an inner error stands behind the outer.
  const codes = values(block, CODE).filter(isCode);
  const [outer, ...inner] = codes;
  const specific = inner.findLast((code) => readStatements([code], "").length > 0) ?? outer ?? null;
  // Some services put their own JSON, with a message of its own, into the message.
  const sentence = values(block, MESSAGE).join("\n");
  return {
    status,
    code: specific,
    entraCodes: [],
    statements: readStatements(codes, sentence),
    named: { appId: null, tenantId: null, resourceId: null },
    ...readPermissionLists(sentence),
    requestId: /["']?\brequest-?id["']?\s*[:=]\s*["']?([0-9a-f-]{20,40})/i.exec(block)?.[1] ?? null,
    date:
      /["']?\bdate["']?\s*[:=]\s*["']?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)/i.exec(block)?.[1] ?? null,
  };
}

const CODE = /["']?\b(?:error)?code["']?\s*[:=]\s*["']?([A-Za-z_][\w.-]{2,80})/gi;

const MESSAGE = /["']?\bmessage["']?\s*[:=]\s*(?:"((?:\\.|[^"\\])*)"?|'([^']*)'?|([^\n]+))/gi;

function values(block: string, pattern: RegExp): string[] {
  return [...block.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

/** An error's code is a name. What mixes digits into a long word is an authorization code or a key. */
function isCode(word: string): boolean {
  return word.length < 12 || /^\D+\d*$/.test(word);
}

/** A known sentence or code with no error object around it. */
function bareStatement(text: string, status: number | null): GraphError[] {
  const code =
    /\b(NoPermissionsInAccessToken|InvalidAuthenticationToken|Authorization_RequestDenied|ErrorAccessDenied)\b/.exec(
      text,
    )?.[1] ?? null;
  const statements = readStatements(code === null ? [] : [code], text);
  if (statements.length === 0 && status === null) return [];
  return [
    {
      status,
      code,
      entraCodes: [],
      statements,
      named: { appId: null, tenantId: null, resourceId: null },
      ...readPermissionLists(text),
      requestId: null,
      date: null,
    },
  ];
}

/** `API requires one of 'A, B'. Roles on the request 'X, Y'.` */
function readPermissionLists(
  sentence: string,
): Pick<GraphError, "requiredPermissions" | "presentPermissions"> {
  const required = /API requires one of '([^']*)'/i.exec(sentence)?.[1];
  const present = /(?:Roles|Scopes) on the request '([^']*)'/i.exec(sentence)?.[1];
  return {
    requiredPermissions: names(required ?? ""),
    presentPermissions: present === undefined ? null : names(present),
  };
}

function names(list: string): string[] {
  return list.split(/[\s,]+/).filter((name) => /^[\w.-]{3,120}$/.test(name));
}

/** `HTTP/1.1 403`, `status: 403`, `403 Forbidden`, `(403)`. */
function readStatus(text: string): number | null {
  const match =
    /\bHTTP\/[\d.]+\s+([45]\d\d)\b|\bstatus(?:\s?code)?["']?\s*(?:[:=]\s*)?["']?([45]\d\d)\b|\b(401|403|404|429|500|502|503|504)\s+(?:Unauthorized|Forbidden|Not Found|Too Many|Internal|Bad Gateway|Service|Gateway|Client Error|Server Error)/i.exec(
      text,
    );
  const status = match?.[1] ?? match?.[2] ?? match?.[3];
  return status === undefined ? null : Number(status);
}

function same(a: GraphError, b: GraphError): boolean {
  return (
    a.code === b.code && a.requestId === b.requestId && a.statements.join() === b.statements.join()
  );
}
