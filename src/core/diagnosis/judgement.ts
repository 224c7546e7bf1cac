/** Whose token made the call. */
export const CONTEXTS = ["application", "delegated", "unknown"] as const;
export type Context = (typeof CONTEXTS)[number];

/** `certain` only where the evidence excludes every other cause. */
export const CONFIDENCES = ["certain", "likely", "possible"] as const;
export type Confidence = (typeof CONFIDENCES)[number];
