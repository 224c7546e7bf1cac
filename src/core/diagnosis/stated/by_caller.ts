import type { Confidence } from "../judgement.ts";
import type { Reading, ReadingByContext } from "../reading.ts";

/**
 * What a missing permission is, for each kind of caller; open where nothing shows whose token it was.
 *
 * @param confidence How sure it is that a permission is missing.
 * @param means What the words mean.
 * @param steps What to do about just this.
 */
export function permissionMissing(
  confidence: Confidence,
  means: string,
  steps: readonly string[] = [],
): ReadingByContext {
  return {
    application: { cause: "app-missing-permission", confidence, means, steps },
    delegated: { cause: "delegated-missing-scope", confidence, means, steps },
    unknown: {
      cause: "ambiguous",
      confidence: "possible",
      alsoPossible: ["app-missing-permission", "delegated-missing-scope"],
      means,
      steps,
    },
  };
}

/**
 * A user may not, or an app lacks the permission.
 *
 * @param means What the words mean.
 * @param steps What to do about just this, for a user.
 */
export function userMayNot(means: string, steps: readonly string[]): ReadingByContext {
  return {
    application: { cause: "app-missing-permission", confidence: "likely", means, steps: [] },
    delegated: {
      cause: "user-lacks-rights",
      confidence: "likely",
      alsoPossible: ["delegated-missing-scope"],
      means,
      steps,
    },
    unknown: {
      cause: "ambiguous",
      confidence: "possible",
      alsoPossible: ["app-missing-permission", "user-lacks-rights"],
      means,
      steps,
    },
  };
}

/**
 * A session that ended before its time: a user signs in again, an app has nobody who could.
 *
 * @param means What the words mean.
 */
export function sessionEnded(means: string): ReadingByContext {
  const reading: Reading = {
    cause: "interaction-required",
    confidence: "certain",
    means,
    steps: [],
  };
  const ofUser = [
    "Sign the user in again interactively, with the claims value of the WWW-Authenticate header.",
  ];
  return {
    application: {
      ...reading,
      steps: [
        "Ask for a new token past the cache (in MSAL: forceRefresh, or WithForceRefresh(true)); a certificate or a secret is enough for that, and nobody signs in.",
      ],
    },
    delegated: { ...reading, steps: ofUser },
    unknown: {
      ...reading,
      steps: [
        "A user: sign in again interactively, with the claims value of the WWW-Authenticate header.",
        "An app: ask for a new token past the cache.",
      ],
    },
  };
}
