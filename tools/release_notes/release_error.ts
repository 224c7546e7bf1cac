import { CodedError } from "../../src/core/coded_error.ts";

/** Why a tag cannot be released: the code a program can rely on. */
export type ReleaseErrorCode = "ERR_USAGE" | "ERR_TAG_MISMATCH" | "ERR_NOTES_MISSING";

/** A reason why there are no notes; its message is one sentence for people. */
export class ReleaseError extends CodedError<ReleaseErrorCode> {}
