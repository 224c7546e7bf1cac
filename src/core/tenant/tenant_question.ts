/** What is to be looked up, and for whom. */
export interface TenantQuestion {
  /** The person who asks, as Teams states it: object id and tenant, both GUIDs. */
  person: { id: string; tenantId: string };
  /** The app that the token names, a GUID. */
  appId: string;
  /** The user that the request is for; left out where none is named. */
  user?: string;
  /** When the token was issued as it states, seconds since 1970; left out where it does not. */
  issuedAt?: number;
}

/** Why nothing could be looked up at all. */
export const LOOK_UP_PROBLEMS = [
  /** An administrator has not consented to the look-up in this tenant. */
  "consent-missing",
  /** The person may not look at apps there. */
  "forbidden",
  /** Who signed in is somebody else, or of another tenant, than who asked. */
  "somebody-else",
  /** The sign-in was refused for another reason. */
  "sign-in-refused",
  /** Entra or Graph asked to come back later. */
  "throttled",
  /** It took too long. */
  "late",
  /** Entra or Graph could not be reached, or answered nonsense. */
  "failed",
] as const;
export type LookUpProblem = (typeof LOOK_UP_PROBLEMS)[number];
