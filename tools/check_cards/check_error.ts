import { CodedError } from "../../src/core/coded_error.ts";

/** What can go wrong while checking cards: the code a program can rely on. */
export type CheckErrorCode = "ERR_USAGE" | "ERR_SCHEMA_UNREADABLE" | "ERR_CARD_UNWRITABLE";

/** A reason why no card was checked; its message is one sentence for people. */
export class CheckError extends CodedError<CheckErrorCode> {}
