import type { Scheme } from "../../src/core/graph/permission_index.ts";

/** The kinds of callers, in the order they are listed. */
export const SCHEMES: readonly Scheme[] = ["application", "delegated", "personal"];
