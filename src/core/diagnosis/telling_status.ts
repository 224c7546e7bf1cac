import type { Cause } from "./causes.ts";

/** A status says what kind of trouble it is, where no word of the answer tells more; 500 for all above. */
export const CAUSE_OF_STATUS = {
  400: "bad-request-syntax",
  404: "not-found",
  405: "bad-request-syntax",
  415: "bad-request-syntax",
  429: "throttled",
  500: "service-fault",
} as const satisfies Record<number, Cause>;

export type TellingStatus = keyof typeof CAUSE_OF_STATUS;

/**
 * Names the kind of trouble that a status stands for.
 *
 * @param status HTTP status.
 * @returns Undefined where the status says nothing by itself, as those of refusals.
 */
export function tellingStatus(status: number): TellingStatus | undefined {
  const kind = Math.min(status, 500);
  return isTelling(kind) ? kind : undefined;
}

function isTelling(kind: number): kind is TellingStatus {
  return kind in CAUSE_OF_STATUS;
}
