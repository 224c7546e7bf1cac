import type { FileProblem } from "../cards/file_problem.ts";

/** What came of a file. */
export type FileOutcome = { text: string } | { problem: FileProblem };
