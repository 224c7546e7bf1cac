/** Why a call is not let in; words for logs and metrics, nothing of what was sent. */
export const REFUSALS = {
  "no-token": 401,
  malformed: 401,
  issuer: 401,
  audience: 401,
  algorithm: 401,
  "unknown-key": 401,
  signature: 401,
  expired: 401,
  "not-yet-valid": 401,
  claims: 401,
  channel: 403,
  endorsement: 403,
  "service-url": 403,
  tenant: 403,
  /** Not the caller's fault: whose keys are right cannot be found out for the moment. */
  "keys-unavailable": 503,
} as const satisfies Record<string, 401 | 403 | 503>;

/** Why a call is not let in. */
export type Refusal = keyof typeof REFUSALS;

/** A call that is not let in. */
export class CallerError extends Error {
  readonly refusal: Refusal;
  /** HTTP status to answer with. */
  readonly status: 401 | 403 | 503;

  /** @param refusal Why. */
  constructor(refusal: Refusal) {
    super(`The call is not let in: ${refusal}`);
    this.name = "CallerError";
    this.refusal = refusal;
    this.status = REFUSALS[refusal];
  }
}
