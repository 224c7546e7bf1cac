import type { StatementId } from "../graph/error_statements.ts";
import type { ReadingByContext } from "./reading.ts";

/**
 * What follows from a statement by itself, whatever request and token stand beside it. Statements
 * that are held against a token or a request have rules of their own and no row here.
 */
export const STATED_CAUSES: Readonly<Partial<Record<StatementId, ReadingByContext>>> = {
  throttled: {
    cause: "throttled",
    confidence: "certain",
    means: "a limit of the service was reached",
    steps: [],
  },
};
