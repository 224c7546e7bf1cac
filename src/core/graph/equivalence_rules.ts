import { equivalentPaths, type PathFamily } from "./equivalent_paths.ts";
import { type Asked, type InferenceRule, taken } from "./inference_rule.ts";
import type { Scheme } from "./permission_index.ts";

/** A rule that takes the same resource at another address. */
export interface EquivalenceRule extends InferenceRule {
  family: PathFamily;
  /** Whether the rule has something to say of such an operation. */
  speaksOf(asked: Asked): boolean;
}

const ALL_SCHEMES = ["application", "delegated", "personal"] as const;
const USERS_SCHEMES = ["delegated", "personal"] as const;

/** The default calendar, channel, drive and root folder are there for good. */
const DEFAULT_MEMBER = /^(?:calendar|primarychannel|drive|root)$/;

/** The same resource at another address needs the same permissions. */
export const EQUIVALENCE_RULES: readonly EquivalenceRule[] = [
  equivalence("mail folders", ALL_SCHEMES),
  equivalence("contact folders", ALL_SCHEMES),
  equivalence("calendars", ALL_SCHEMES),
  equivalence("default member", ALL_SCHEMES, {
    what: "default member, unless it is deleted",
    speaksOf: ({ verb, segments }) =>
      verb !== "DELETE" || !DEFAULT_MEMBER.test(segments.at(-1) ?? ""),
  }),
  equivalence("drive items", ["application"], {
    what: "drive items, to read",
    speaksOf: ({ verb }) => verb === "GET",
  }),
  equivalence("drive items", USERS_SCHEMES),
  equivalence("signed-in user", USERS_SCHEMES),
];

function equivalence(
  family: PathFamily,
  schemes: readonly Scheme[],
  {
    what = family,
    speaksOf = () => true,
  }: { what?: string } & Partial<Pick<EquivalenceRule, "speaksOf">> = {},
): EquivalenceRule {
  return {
    id: `the same at another address: ${what}`,
    family,
    schemes,
    speaksOf,
    infer(asked, scheme, known) {
      if (!speaksOf(asked)) return undefined;
      for (const segments of equivalentPaths(asked.segments, [family])) {
        const found = taken({ verb: asked.verb, segments }, scheme, known);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}
