import { PERMISSION_DATA } from "./permission_data.ts";

/** Who may hold a permission: an app, a work or school user, a user with a personal account. */
export type Scheme = "application" | "delegated" | "personal";

/** One way to be allowed: a permission, and the one it needs beside it where the data says so. */
export interface Grant {
  /** Permission name, e.g. `Mail.Read`. */
  name: string;
  /** Any one of these is needed as well; empty for most. */
  alsoRequires: readonly string[];
  /** Flagged as least privileged for this operation. */
  least: boolean;
}

/** What opens one (path, method): the grants by scheme, the best choice first. */
export type Operation = Readonly<Record<Scheme, readonly Grant[]>>;

/** What is known of a permission under one scheme. */
export interface PermissionFacts {
  /** Id of the app role (application) or of the scope (delegated), a GUID; null where unpublished. */
  id: string | null;
  /** 1 (narrow) to 4 (wide); null where unpublished. */
  privilegeLevel: number | null;
  adminConsent: boolean;
}

/** A place in the tree of documented paths. */
export interface PathNode {
  /** The places one segment further, by that segment. */
  children(): ReadonlyMap<string, PathNode>;
  /** Method -> id of its answer. */
  methods(): ReadonlyMap<string, string>;
}

/** Microsoft's permission data, ready for look-ups. */
export interface PermissionIndex {
  /** Day of the data, `YYYY-MM-DD`, and its commit. */
  edition: { date: string; commit: string };
  /** Documented paths, a level a segment; ids are `{}`. */
  paths: PathNode;
  /** The operation behind the id of an answer. */
  operation(answerId: string): Operation;
  /** Facts of a permission, or undefined where the data does not know it under that scheme. */
  permission(name: string, scheme: Scheme): PermissionFacts | undefined;
  /** The names of all permissions, sorted. */
  names(): readonly string[];
  /** A permission's name as it is published, written in any case; undefined where there is none. */
  nameOf(written: string): string | undefined;
  /** The permission behind the id of an app role or of a scope; undefined where the data has none. */
  nameOfId(id: string, scheme: Scheme): string | undefined;
}

const SCHEMES: Record<string, Scheme> = { A: "application", W: "delegated", P: "personal" };

let embedded: PermissionIndex | undefined;

/**
 * The index that comes with the product, parsed at the first call.
 *
 * @returns The same object each time.
 */
export function permissionIndex(): PermissionIndex {
  embedded ??= parsePermissionIndex(PERMISSION_DATA);
  return embedded;
}

/**
 * Parses the text that `tools/permission_index.ts` writes. Answers and permissions are parsed when
 * they are asked for, so that loading costs milliseconds.
 *
 * @param text The index.
 * @throws Error with `ERR_INDEX_FORMAT` where it is of another format.
 */
export function parsePermissionIndex(text: string): PermissionIndex {
  const [head = "", rest = ""] = halves(text, "\npermissions\n");
  const [permissions = "", tail = ""] = halves(rest, "\nanswers\n");
  const [answers = "", paths = ""] = halves(tail, "\npaths\n");
  if (!head.startsWith("format 1\n") || paths === "") {
    throw new Error(
      "ERR_INDEX_FORMAT: Cannot read the permission index as it is not of format 1: make it anew with `npm run index`",
    );
  }
  const facts = linesByFirstWord(permissions);
  const answerLines = linesByFirstWord(answers);
  const parsed = new Map<string, Operation>();
  const byId = new Map<Scheme, ReadonlyMap<string, string>>();
  let names: Map<string, string> | undefined;
  return {
    edition: {
      date: /^date (.*)$/m.exec(head)?.[1] ?? "",
      commit: /^commit (.*)$/m.exec(head)?.[1] ?? "",
    },
    paths: parsePaths(paths),
    operation(answerId) {
      let operation = parsed.get(answerId);
      if (operation === undefined) {
        operation = parseAnswer(answerLines.get(answerId) ?? "");
        parsed.set(answerId, operation);
      }
      return operation;
    },
    permission(name, scheme) {
      return parseFacts(facts.get(name), scheme);
    },
    names() {
      return [...facts.keys()].filter((name) => name !== "");
    },
    nameOf(written) {
      if (facts.has(written)) return written;
      names ??= new Map([...facts.keys()].map((name) => [name.toLowerCase(), name]));
      return names.get(written.toLowerCase());
    },
    nameOfId(id, scheme) {
      const known = byId.get(scheme) ?? namesById(facts, scheme);
      byId.set(scheme, known);
      return known.get(id.toLowerCase());
    },
  };
}

function halves(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}

function linesByFirstWord(lines: string): Map<string, string> {
  return new Map(lines.split("\n").map((line) => halves(line, " ")));
}

function parsePaths(text: string): PathNode {
  return pathNode(text.split("\n"), -1, -1);
}

/**
 * A place that reads its own lines when it is first asked: a look-up touches a few dozen of the
 * 8,000, and building a map for each of them would cost more than all the rest of loading.
 */
function pathNode(lines: readonly string[], at: number, depth: number): PathNode {
  let children: Map<string, PathNode> | undefined;
  let methods: Map<string, string> | undefined;
  return {
    children() {
      children ??= readChildren(lines, at, depth);
      return children;
    },
    methods() {
      methods ??= readMethods(lines[at] ?? "");
      return methods;
    },
  };
}

function readChildren(lines: readonly string[], at: number, depth: number): Map<string, PathNode> {
  const children = new Map<string, PathNode>();
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] ?? "";
    const indent = line.search(/[^ ]/);
    if (indent <= depth) break;
    if (indent > depth + 1) continue;
    const [segment] = line.slice(indent).split(" ", 1);
    if (segment !== undefined) children.set(segment, pathNode(lines, next, indent));
  }
  return children;
}

function readMethods(line: string): Map<string, string> {
  const methods = new Map<string, string>();
  for (const operation of line.trimStart().split(" ").slice(1)) {
    const [names, answerId] = halves(operation, "=");
    for (const method of names.split(",")) methods.set(method, answerId);
  }
  return methods;
}

function parseAnswer(line: string): Operation {
  const operation: Record<Scheme, Grant[]> = { application: [], delegated: [], personal: [] };
  for (const part of line.split("|")) {
    const [letters, list] = halves(part, " ");
    const grants = list === "" ? [] : list.split(" ").map(parseGrant);
    for (const letter of letters) {
      const scheme = SCHEMES[letter];
      if (scheme !== undefined) operation[scheme] = grants;
    }
  }
  return operation;
}

/** `Name`, `Name*` for least, `Name+Other/Another` where one of the others is needed as well. */
function parseGrant(text: string): Grant {
  const least = text.endsWith("*");
  const [name, also] = halves(least ? text.slice(0, -1) : text, "+");
  return { name, alsoRequires: also === "" ? [] : also.split("/"), least };
}

function namesById(facts: ReadonlyMap<string, string>, scheme: Scheme): Map<string, string> {
  const named = [...facts].flatMap(([name, line]): [string, string][] => {
    const id = parseFacts(line, scheme)?.id ?? null;
    return id === null ? [] : [[id.toLowerCase(), name]];
  });
  return new Map(named);
}

function parseFacts(line: string | undefined, scheme: Scheme): PermissionFacts | undefined {
  const fact = line?.split(" ").find((word) => SCHEMES[word[0] ?? ""] === scheme);
  const match = /^[AWP](\d|-)(!?)(.*)$/.exec(fact ?? "");
  if (match === null) return undefined;
  return {
    id: match[3] === "" ? null : (match[3] ?? null),
    privilegeLevel: match[1] === "-" ? null : Number(match[1]),
    adminConsent: match[2] === "!",
  };
}
