import type { FileProblem } from "../cards/file_problem.ts";
import type { Secret } from "../core/secret.ts";

/** What came of a file. */
export type FileOutcome = { text: Secret } | { problem: FileProblem };
