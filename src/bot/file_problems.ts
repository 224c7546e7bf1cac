/** Why the text of a file could not be had, and what is said of it; never its name or address. */
export const FILE_PROBLEMS = {
  binary: "There is no text in the file: I read plain text only.",
  empty: "The file is empty.",
  gone: "The file cannot be opened any more: send it again, or paste its text.",
  page: "Teams gave me a page in place of the file: attach it from a computer, or paste its text.",
  "too-large": "The file is over 1 MB: cut it down to the failed call, or paste that.",
  "too-many": "I read three files at a time: send the others in another message.",
  "too-slow": "The file did not come in time: send it again, or paste its text.",
  "unknown-host": "I cannot fetch the file from where it is kept: paste its text.",
  "unknown-kind": "I read files that end in .txt, .log or .json: of any other, paste the text.",
  unreachable: "I could not fetch the file: send it again, or paste its text.",
} as const satisfies Record<string, string>;

/** A row of {@link FILE_PROBLEMS}. */
export type FileProblem = keyof typeof FILE_PROBLEMS;

/** What came of a file. */
export type FileOutcome = { text: string } | { problem: FileProblem };
