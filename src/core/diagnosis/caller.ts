import { holderOf } from "../graph/holder_of.ts";
import { type ClueId, clueOf } from "../paste/clues.ts";
import type { AccessToken, GraphError, UnreadableToken } from "../paste/findings.ts";
import type { Words } from "../words/words.ts";
import type { Evidence } from "./diagnosis.ts";
import type { Context } from "./judgement.ts";
import { contextProvenBy } from "./weigh_error.ts";

/** Whose token made the call, and what tells it. */
export interface Caller {
  context: Context;
  /** `clue`: only the code or the commands in the paste tell it, so it is never certain. */
  by: "token" | "error" | "clue" | "nothing";
  /** The clue that tells it. */
  clue: ClueId | null;
}

/**
 * Tells whose token made the call: by the token itself, else by what the service saw, else by the
 * code around it.
 *
 * @param token The token that is judged.
 * @param unreadable A string in the place of a token.
 * @param error The error that is judged.
 * @param clues What the code and the commands show.
 */
export function callerOf(
  token: AccessToken | null,
  unreadable: UnreadableToken | null,
  error: GraphError | null,
  clues: readonly ClueId[],
): Caller {
  // An ID token speaks of a user, though it opens nothing.
  if (token?.kind === "id-token") return { context: "delegated", by: "token", clue: null };
  if (token !== null && token.kind !== "unknown") {
    return { context: token.kind, by: "token", clue: null };
  }
  const proven =
    error === null ? null : (contextProvenBy(error) ?? holderOf(error.presentPermissions ?? []));
  if (proven !== null) return { context: proven, by: "error", clue: null };
  // There is no app-only flow for personal accounts.
  if (unreadable?.problem === "opaque-personal") {
    return { context: "delegated", by: "token", clue: null };
  }
  return callerByClues(clues);
}

/** Signs of both kinds leave it open: the code may have tried the one and then the other. */
function callerByClues(found: readonly ClueId[]): Caller {
  if (found.includes("said-app")) return { context: "application", by: "clue", clue: "said-app" };
  if (found.includes("said-user")) return { context: "delegated", by: "clue", clue: "said-user" };
  // Roles beside scp are the user's own.
  const clues = found.includes("scp-claim") ? found.filter((id) => id !== "roles-claim") : found;
  const shown = (context: "application" | "delegated") =>
    clues.find((id) => {
      const { shows } = clueOf(id);
      return shows === context || (context === "delegated" && shows === "personal");
    });
  const app = shown("application");
  const user = shown("delegated");
  if (app !== undefined && user === undefined) {
    return { context: "application", by: "clue", clue: app };
  }
  if (user !== undefined && app === undefined) {
    return { context: "delegated", by: "clue", clue: user };
  }
  return { context: "unknown", by: "nothing", clue: null };
}

/**
 * The clue that told whose token it was, as evidence.
 *
 * @param caller Who made the call.
 * @param words The language to write in.
 * @returns Nothing where a token or an error told it.
 */
export function clueEvidence({ clue, context }: Caller, { diagnosis }: Words): Evidence[] {
  if (clue === null) return [];
  const { wayOfApp, wayOfUser } = diagnosis.evidence;
  const way = context === "application" ? wayOfApp : wayOfUser;
  return [{ from: "request", says: way(diagnosis.clueNames[clue]) }];
}
