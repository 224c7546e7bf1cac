/** Whose token made the call. */
export type Context = "application" | "delegated" | "unknown";

/** `certain` only where the evidence excludes every other cause. */
export type Confidence = "certain" | "likely" | "possible";
