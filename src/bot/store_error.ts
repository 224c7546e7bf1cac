import { CodedError } from "../core/coded_error.ts";

/** The stable codes of {@link StoreError}. */
export type StoreErrorCode = "ERR_STORE_UNREACHABLE" | "ERR_STORE_CONTENDED";

/**
 * What is kept outside of this process cannot be reached now, or could not be changed in time. The
 * message holds nothing of what is kept.
 */
export class StoreError extends CodedError<StoreErrorCode> {}
