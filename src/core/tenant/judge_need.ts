import { isGrantedOneByOne } from "../graph/granted_one_by_one.ts";
import {
  type Granted,
  type GrantState,
  type JudgedPermission,
  judgePermission,
} from "./grant_state.ts";
import type { PermissionNeed } from "./permission_needs.ts";

/** How a need stands. */
export interface JudgedNeed {
  need: PermissionNeed;
  /** The permissions of the way that has come furthest, else of the one to ask for. */
  way: readonly JudgedPermission[];
  /** What the token carries of other ways, and is no longer granted. */
  gone: readonly JudgedPermission[];
  /** All that the way takes is granted now. */
  isGranted: boolean;
  /** Only what the token carries without a grant opens the request today. */
  isReplaced: boolean;
  /** It opens only what is granted to the app one by one. */
  isOneByOne: boolean;
}

const CARRIED: readonly GrantState[] = ["carried"];
const GRANTED: readonly GrantState[] = [
  ...CARRIED,
  "granted",
  "after",
  "before",
  "about",
  "undated",
];
const IN_TOKEN: readonly GrantState[] = ["carried", "revoked"];

/** How far a way can have come, the furthest first; each of its permissions has to. */
const FURTHEST: readonly (readonly GrantState[])[] = [
  CARRIED,
  GRANTED,
  IN_TOKEN,
  [...GRANTED, "revoked", "asked"],
];

/**
 * Chooses of all ways to be allowed the one that has come furthest: a permission that nobody expected
 * may be granted already.
 *
 * @param need What one request needs.
 * @param granted What is known of the app.
 */
export function judgeNeed(need: PermissionNeed, granted: Granted): JudgedNeed {
  const judged = need.ways.map((way) => way.map((name) => judgePermission(name, granted)));
  const furthest = FURTHEST.map((states) => judged.find((way) => isAll(way, states)));
  const way = furthest.find((one) => one !== undefined) ?? judged[0] ?? [];
  const inToken = judged.filter((one) => one !== way && isAll(one, IN_TOKEN)).flat();
  const gone = inToken.filter(({ state }) => state === "revoked");
  const isGranted = way.length > 0 && isAll(way, GRANTED);
  return {
    need,
    way,
    gone,
    isGranted,
    isReplaced: isGranted && !isAll(way, CARRIED) && gone.length > 0,
    isOneByOne: isGranted && way.some(({ name }) => isGrantedOneByOne(name)),
  };
}

function isAll(way: readonly JudgedPermission[], states: readonly GrantState[]): boolean {
  return way.every(({ state }) => states.includes(state));
}
