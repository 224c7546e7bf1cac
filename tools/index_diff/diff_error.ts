import { CodedError } from "../../src/core/coded_error.ts";

/** What can go wrong while comparing: the code a program can rely on. */
export type DiffErrorCode =
  | "ERR_OPTION_INVALID"
  | "ERR_OLD_MISSING"
  | "ERR_INDEX_UNREADABLE"
  | "ERR_INDEX_NOT_FOUND"
  | "ERR_INDEX_CHANGED"
  | "ERR_INDEX_FORMAT"
  | "ERR_DIFF_UNWRITABLE";

/** Why two permission indexes cannot be compared; its message is one sentence for people. */
export class DiffError extends CodedError<DiffErrorCode> {}
