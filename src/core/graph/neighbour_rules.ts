import {
  type Asked,
  agreed,
  type InferenceRule,
  type Inferred,
  type Known,
  taken,
} from "./inference_rule.ts";
import { looksLikeId } from "./looks_like_id.ts";
import type { Scheme } from "./permission_index.ts";

const WORK_SCHEMES = ["application", "delegated"] as const;

/** What is done next to the operation, on the same item or its collection. */
export const NEIGHBOUR_RULES: readonly InferenceRule[] = [
  {
    id: "read one of a collection, as the collection",
    schemes: WORK_SCHEMES,
    infer: ({ verb, segments }, scheme, known) =>
      verb === "GET" && endsInId(segments)
        ? taken({ verb, segments: segments.slice(0, -1) }, scheme, known)
        : undefined,
  },
  {
    id: "read a collection, as one of it",
    schemes: WORK_SCHEMES,
    infer: ({ verb, segments }, scheme, known) =>
      verb === "GET" ? taken({ verb, segments: [...segments, "{}"] }, scheme, known) : undefined,
  },
  {
    id: "change an item, as delete it and add one",
    schemes: WORK_SCHEMES,
    infer: (asked, scheme, known) => asOtherWrites(asked, "PATCH", "DELETE", scheme, known),
  },
  {
    id: "delete an item, as change it and add one",
    schemes: [...WORK_SCHEMES, "personal"],
    infer: (asked, scheme, known) => asOtherWrites(asked, "DELETE", "PATCH", scheme, known),
  },
  {
    id: "add an item, as change and delete one",
    schemes: WORK_SCHEMES,
    infer: ({ verb, segments }, scheme, known) => {
      if (verb !== "POST") return undefined;
      const item = [...segments, "{}"];
      const asked = ["PATCH", "DELETE"].map((write) => ({ verb: write, segments: item }));
      return agreed(asked, scheme, known);
    },
  },
];

/**
 * One write on an item, as those of the other two that are documented (the one on the item, and the
 * one that adds to its collection), where they agree. A permission for one kind of write only, such as
 * `Chat.Create`, says nothing of the others.
 */
function asOtherWrites(
  { verb, segments }: Asked,
  wanted: string,
  other: string,
  scheme: Scheme,
  known: Known,
): Inferred | undefined {
  if (verb !== wanted || !endsInId(segments)) return undefined;
  const writes = [
    { verb: other, segments },
    { verb: "POST", segments: segments.slice(0, -1) },
  ];
  const found = agreed(writes, scheme, known, 1);
  const [least] = found?.grants ?? [];
  return least === undefined || /\.ReadWrite/.test(least.name) ? found : undefined;
}

function endsInId(segments: readonly string[]): boolean {
  return looksLikeId(segments.at(-1) ?? "");
}
