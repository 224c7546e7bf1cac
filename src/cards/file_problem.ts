/** Why the text of a file could not be had. */
export type FileProblem =
  | "binary"
  | "empty"
  | "gone"
  | "page"
  | "too-large"
  | "too-many"
  | "too-slow"
  | "unknown-host"
  | "unknown-kind"
  | "unreachable";
