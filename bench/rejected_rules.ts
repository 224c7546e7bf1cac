import { type Asked, agreed, type InferenceRule, taken } from "../src/core/graph/inference_rule.ts";
import { type PathNode, permissionIndex, type Scheme } from "../src/core/graph/permission_index.ts";

/** A rule that is not used. */
export interface RejectedRule extends InferenceRule {
  /** The reason, where the measure is good. */
  why?: string;
  /** What has to be hidden to measure it, as for `measure`. */
  hide: "address" | "resource";
}

const SCHEMES: readonly Scheme[] = ["application", "delegated", "personal"];

/** Rules that were tried and are not used; measured beside the others, to show where the line is. */
export const REJECTED_RULES: readonly RejectedRule[] = [
  {
    id: "changes since the last time (delta), as the collection",
    hide: "resource",
    schemes: SCHEMES,
    infer: ({ verb, segments }, scheme, known) =>
      verb === "GET" && segments.at(-1) === "delta"
        ? taken({ verb, segments: segments.slice(0, -1) }, scheme, known)
        : undefined,
  },
  {
    id: "replace (PUT), as change (PATCH)",
    hide: "resource",
    schemes: SCHEMES,
    infer: ({ verb, segments }, scheme, known) =>
      verb === "PUT" ? taken({ verb: "PATCH", segments }, scheme, known) : undefined,
  },
  {
    id: "change or delete an item, as add one (by any permission)",
    hide: "resource",
    schemes: SCHEMES,
    infer: ({ verb, segments }, scheme, known) =>
      (verb === "PATCH" || verb === "DELETE") && segments.at(-1) === "{}"
        ? taken({ verb: "POST", segments: segments.slice(0, -1) }, scheme, known)
        : undefined,
  },
  {
    id: "read, as the nearest documented ancestor",
    hide: "resource",
    schemes: SCHEMES,
    infer: ({ verb, segments }, scheme, known) => {
      if (verb !== "GET") return undefined;
      const ancestors = segments.slice(2).map((_, at) => segments.slice(0, -1 - at));
      return ancestors
        .map((ancestor) => taken({ verb, segments: ancestor }, scheme, known))
        .find((found) => found !== undefined);
    },
  },
  {
    id: "a chat or a team under its user, at its own address",
    hide: "resource",
    schemes: SCHEMES,
    infer: ({ verb, segments }, scheme, known) => {
      const own = segments
        .join("/")
        .replace(/^(?:users\/[^/]+|me)\/(?:joined(teams)|(chats))\/(?=[^/])/, "$1$2/")
        .split("/");
      return own.length === segments.length
        ? undefined
        : taken({ verb, segments: own }, scheme, known);
    },
  },
  {
    id: "change or delete an item, as its parent",
    why: "the parent may be a thing of another kind",
    hide: "resource",
    schemes: SCHEMES,
    infer: ({ verb, segments }, scheme, known) => {
      if ((verb !== "PATCH" && verb !== "DELETE") || segments.at(-1) !== "{}") return undefined;
      const parent = segments.slice(0, -2);
      const around = [
        { verb: "POST", segments: segments.slice(0, -1) },
        { verb: "PATCH", segments: parent },
        { verb: "DELETE", segments: parent },
      ];
      return agreed(around, scheme, known);
    },
  },
  {
    id: "read, as two or more siblings agree",
    why: "it would speak of any made-up name beside them",
    hide: "resource",
    schemes: SCHEMES,
    infer: (asked, scheme, known) =>
      asked.verb === "GET" ? agreed(siblings(asked), scheme, known) : undefined,
  },
  {
    id: "write, as two or more siblings agree",
    hide: "resource",
    schemes: SCHEMES,
    infer: (asked, scheme, known) =>
      asked.verb === "GET" ? undefined : agreed(siblings(asked), scheme, known),
  },
];

/** Other names in the same place; functions and `delta` are of another kind. */
function siblings({ verb, segments }: Asked): Asked[] {
  const own = segments.at(-1) ?? "";
  const parent = segments.slice(0, -1);
  if (parent.length < 2 || !isName(own)) return [];
  let node: PathNode | undefined = permissionIndex().paths;
  for (const segment of parent) node = node?.children().get(segment);
  const names = [...(node?.children().keys() ?? [])];
  return names
    .filter((name) => name !== own && isName(name))
    .map((name) => ({ verb, segments: [...parent, name] }));
}

function isName(segment: string): boolean {
  return /^[a-z]/.test(segment) && segment !== "delta" && !segment.includes("(");
}
