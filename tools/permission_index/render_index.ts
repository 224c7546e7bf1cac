import { createHash } from "node:crypto";
import {
  deriveOperations,
  type Grants,
  isReadOnly,
  NOT_LEAST,
  type Operation,
} from "./derive_operations.ts";
import type { Deployment, PublishedPermissions, PublishedProvisioning } from "./published_data.ts";

/** Which edition of Microsoft's data an index was made from. */
export interface Edition {
  /** Day of the commit, `YYYY-MM-DD`. */
  date: string;
  /** Commit of the repository the data was read from. */
  commit: string;
}

/** Scheme of the published data -> its letter in the index. */
const SCHEME_LETTERS: Record<string, string> = {
  Application: "A",
  DelegatedWork: "W",
  DelegatedPersonal: "P",
};

/**
 * Renders the permission index: sorted text, one fact a line, so that a diff of two editions shows
 * what changed in Graph and nothing else. `src/core/graph/permission_index.ts` reads it.
 *
 * @param published Microsoft's permissions file.
 * @param provisioning Microsoft's file with the ids of roles and scopes.
 * @param edition Date and commit of the data.
 * @returns The index's text.
 */
export function renderIndex(
  published: PublishedPermissions,
  provisioning: PublishedProvisioning,
  edition: Edition,
): string {
  const levels = new Map(
    Object.entries(published.permissions).map(([name, { schemes }]) => [
      name,
      schemes.Application?.privilegeLevel ?? schemes.DelegatedWork?.privilegeLevel ?? 9,
    ]),
  );
  const answers = new Map<string, string>();
  const tree: PathNode = { children: new Map(), operations: new Map() };
  for (const [key, methods] of deriveOperations(published)) {
    const node = nodeAt(tree, key.split("/"));
    for (const [method, operation] of methods) {
      const id = answerId(answers, renderAnswer(operation, levels));
      node.operations.set(id, [...(node.operations.get(id) ?? []), method]);
    }
  }
  return [
    "format 1",
    `date ${edition.date}`,
    `commit ${edition.commit}`,
    "permissions",
    ...renderPermissions(published, provisioning),
    "answers",
    ...[...answers].map(([answer, id]) => `${id} ${answer}`).sort(),
    "paths",
    ...renderTree(tree, 0),
    "",
  ].join("\n");
}

interface PathNode {
  children: Map<string, PathNode>;
  /** Id of an answer -> the methods it is given for. */
  operations: Map<string, string[]>;
}

function nodeAt(root: PathNode, segments: string[]): PathNode {
  let node = root;
  for (const segment of segments) {
    if (/\s/.test(segment))
      throw new Error(`ERR_DATA_UNKNOWN: Cannot index "${segment}": it has a space`);
    let child = node.children.get(segment);
    if (child === undefined) {
      child = { children: new Map(), operations: new Map() };
      node.children.set(segment, child);
    }
    node = child;
  }
  return node;
}

function renderTree(node: PathNode, depth: number): string[] {
  return [...node.children]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([segment, child]) => [
      [`${" ".repeat(depth)}${segment}`, ...renderOperations(child)].join(" "),
      ...renderTree(child, depth + 1),
    ]);
}

/** `GET=Xfy5 DELETE,PATCH=Gwxx` */
function renderOperations(node: PathNode): string[] {
  return [...node.operations].map(([id, methods]) => `${methods.sort().join(",")}=${id}`).sort();
}

/** Schemes that share a list share its text: `AW User.Read.All* Directory.Read.All|P …`. */
function renderAnswer(operation: Operation, levels: Map<string, number>): string {
  const byList = new Map<string, string>();
  for (const scheme of Object.keys(SCHEME_LETTERS)) {
    const grants = operation.get(scheme);
    if (grants === undefined) continue;
    const list = renderGrants(grants, levels);
    byList.set(list, (byList.get(list) ?? "") + SCHEME_LETTERS[scheme]);
  }
  return [...byList].map(([list, letters]) => `${letters} ${list}`).join("|");
}

/**
 * Least first (`*`), the best choice in front: fewest methods, then reading before writing, then
 * privilege level, then name.
 */
function renderGrants(grants: Grants, levels: Map<string, number>): string {
  const nameOf = (grant: string) => grant.split("+", 1)[0] ?? "";
  const level = (grant: string) => levels.get(nameOf(grant)) ?? 9;
  return [...grants]
    .sort(([a, rankA], [b, rankB]) => {
      if (rankA !== rankB) return rankA - rankB;
      if (rankA === NOT_LEAST) return a < b ? -1 : 1;
      const byReading = Number(isReadOnly(nameOf(b))) - Number(isReadOnly(nameOf(a)));
      return byReading || level(a) - level(b) || (a < b ? -1 : 1);
    })
    .map(([grant, rank]) => (rank === NOT_LEAST ? grant : `${grant}*`))
    .join(" ");
}

/** A short id from the content, so that a new answer elsewhere does not renumber the others. */
function answerId(answers: Map<string, string>, answer: string): string {
  const known = answers.get(answer);
  if (known !== undefined) return known;
  const digest = createHash("sha256").update(answer).digest("base64url").replace(/[-_]/g, "");
  const taken = new Set(answers.values());
  let length = 3;
  while (taken.has(digest.slice(0, length))) length++;
  const id = digest.slice(0, length);
  answers.set(answer, id);
  return id;
}

/** `Name A3!id W2id`: scheme letter, privilege level or `-`, `!` for admin consent, role or scope id. */
function renderPermissions(
  published: PublishedPermissions,
  provisioning: PublishedProvisioning,
): string[] {
  return Object.entries(published.permissions)
    .map(([name, { schemes }]) => {
      const facts = Object.entries(SCHEME_LETTERS).flatMap(([scheme, letter]) => {
        const facet = schemes[scheme];
        if (facet === undefined) return [];
        const id = deployedId(provisioning.permissionDeployments[name] ?? [], scheme);
        const consent = facet.requiresAdminConsent === true ? "!" : "";
        return [`${letter}${facet.privilegeLevel ?? "-"}${consent}${id}`];
      });
      return [name, ...facts].join(" ");
    })
    .sort();
}

/** Personal accounts use the ids of the delegated scopes; a public, enabled, visible entry wins. */
function deployedId(deployments: Deployment[], scheme: string): string {
  const wanted = scheme === "DelegatedPersonal" ? "DelegatedWork" : scheme;
  const score = (deployment: Deployment) =>
    (deployment.environment?.includes("public") ? 4 : 0) +
    (deployment.isEnabled === false ? 0 : 2) +
    (deployment.isHidden === true ? 0 : 1);
  const [best] = deployments
    .filter((deployment) => deployment.scheme === wanted)
    .sort((a, b) => score(b) - score(a) || (a.id < b.id ? -1 : 1));
  return best?.id ?? "";
}
