import { EQUIVALENCE_RULES } from "../src/core/graph/equivalence_rules.ts";
import { inferPermissions } from "../src/core/graph/infer_permissions.ts";
import { NEIGHBOUR_RULES } from "../src/core/graph/neighbour_rules.ts";
import type { Scheme } from "../src/core/graph/permission_index.ts";
import { FEWEST, hasEarnedItsUse, type Infer, type Measure, measure } from "./measure_rules.ts";
import { REJECTED_RULES } from "./rejected_rules.ts";

/** One rule under one scheme, measured. */
export interface RuleRow {
  rule: string;
  scheme: Scheme;
  measured: Measure;
  earned: boolean;
  /** Whether the product uses it. */
  used: boolean;
  /** Why it is not used, where the measure does not say so. */
  why: string;
}

type Hide = Parameters<typeof measure>[2];

const SCHEMES: readonly Scheme[] = ["application", "delegated", "personal"];

/**
 * Measures every rule, those that are used and those that are not, and all used ones together.
 *
 * @returns A row for each rule and scheme that it has something to say of.
 */
export function measureRules(): RuleRow[] {
  const equivalences = EQUIVALENCE_RULES.map((rule) => ({ ...rule, hide: "address" as Hide }));
  const neighbours = NEIGHBOUR_RULES.map((rule) => ({ ...rule, hide: "resource" as Hide }));
  const used = [...equivalences, ...neighbours].flatMap(({ id, schemes, infer, hide }) =>
    SCHEMES.map((scheme) => row(id, scheme, infer, hide, schemes.includes(scheme))),
  );
  const rejected = REJECTED_RULES.flatMap(({ id, schemes, infer, hide, why }) =>
    schemes.map((scheme) => ({ ...row(id, scheme, infer, hide, false), why: why ?? "" })),
  );
  const together = (["address", "resource"] as const).flatMap((hide) =>
    SCHEMES.map((scheme) => row(TOGETHER[hide], scheme, inferPermissions, hide, true)),
  );
  return [...used, ...rejected, ...together].filter(({ measured }) => measured.tried > 0);
}

const TOGETHER = {
  address: "**all that are used**, the one address hidden",
  resource: "**all that are used**, the resource hidden at every address",
} as const satisfies Record<Hide, string>;

function row(rule: string, scheme: Scheme, infer: Infer, hide: Hide, used: boolean): RuleRow {
  const measured = measure(infer, scheme, hide);
  return { rule, scheme, measured, earned: hasEarnedItsUse(measured), used, why: "" };
}

/**
 * Writes the rows as a table in Markdown.
 *
 * @param rows What {@link measureRules} found.
 */
export function renderTable(rows: readonly RuleRow[]): string {
  const lines = rows.map((one) => {
    const { rule, scheme, measured, used } = one;
    const { tried, hits, open, openHits, sufficient } = measured;
    const rates = [tried, hits, share(hits, tried), open, share(openHits, open)];
    const verdict = used ? "yes" : `no: ${reason(one)}`;
    return `| ${[rule, scheme, ...rates, share(sufficient, tried), verdict].join(" | ")} |`;
  });
  return [
    "| rule | scheme | tried | hits | rate | open | rate of open | sufficient | used |",
    "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |",
    ...lines,
  ].join("\n");
}

function reason({ earned, measured, why }: RuleRow): string {
  if (why !== "") return why;
  if (earned) return "another rule says more";
  return measured.open < FEWEST ? "too few to tell" : "below the line";
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}
