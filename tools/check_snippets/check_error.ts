import { CodedError } from "../../src/core/coded_error.ts";

/** What can go wrong while checking snippets: the code a program can rely on. */
export type CheckErrorCode = "ERR_USAGE";

/** A reason why no snippet was checked; its message is one sentence for people. */
export class CheckError extends CodedError<CheckErrorCode> {}
