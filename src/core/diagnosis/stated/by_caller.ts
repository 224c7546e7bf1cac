import type { Confidence } from "../judgement.ts";
import type { ReadingByContext } from "../reading.ts";

/**
 * What a missing permission is, for each kind of caller; open where nothing shows whose token it was.
 *
 * @param confidence How sure it is that a permission is missing.
 */
export function permissionMissing(confidence: Confidence): ReadingByContext {
  return {
    application: { cause: "app-missing-permission", confidence },
    delegated: { cause: "delegated-missing-scope", confidence },
    unknown: {
      cause: "ambiguous",
      confidence: "possible",
      alsoPossible: ["app-missing-permission", "delegated-missing-scope"],
    },
  };
}

/** A user may not, or an app lacks the permission. */
export const USER_MAY_NOT: ReadingByContext = {
  application: { cause: "app-missing-permission", confidence: "likely" },
  delegated: {
    cause: "user-lacks-rights",
    confidence: "likely",
    alsoPossible: ["delegated-missing-scope"],
  },
  unknown: {
    cause: "ambiguous",
    confidence: "possible",
    alsoPossible: ["app-missing-permission", "user-lacks-rights"],
  },
};
