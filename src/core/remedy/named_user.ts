import { encodePath } from "../graph/encode_path.ts";
import { leavesUserOpen, userReference } from "../graph/user_reference.ts";
import { isGuid } from "../is_guid.ts";
import type { FixedRequest } from "./prescription.ts";

/** Why a text does not name the user of a request. */
export type UserProblem = "notAUser" | "notAnId";

/**
 * A user principal name. One that begins with `$` needs another form of address (Microsoft Learn,
 * "Get a user"), so its object id has to do.
 */
const PRINCIPAL_NAME = /^[\w'.!#^~-][\w'.!#^~$-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,9}[a-z]{2,63}$/i;

/**
 * Reads who is meant by what somebody typed.
 *
 * @param typed Any text.
 * @returns Object id or user principal name; undefined where it is neither.
 */
export function readUser(typed: string): string | undefined {
  const user = typed.trim();
  return isGuid(user) || PRINCIPAL_NAME.test(user) ? user : undefined;
}

/**
 * Says whether a request finds its user by object id alone.
 *
 * @param request The request.
 */
export function findsUserById({ path }: Pick<FixedRequest, "path">): boolean {
  return userReference(path) === "object-id";
}

/**
 * Names the user of a corrected request, in its path or in its body.
 *
 * @param request The request; it stays as it is where it does not ask for a user, or would not find
 * this one.
 * @param user Of {@link readUser}.
 */
export function nameUser(request: FixedRequest, user: string): FixedRequest {
  if (findsUserById(request) && !isGuid(user)) return request;
  if (!leavesUserOpen(request)) return request;
  const name = encodePath(user);
  const path = request.path.replace(OPEN_USER, (open) => `${open.slice(0, -ID.length)}${name}`);
  const url = request.url.replace(request.path, () => path);
  const body = request.body?.replaceAll(OPEN_USER_IN_BODY, () => `users/${name}`) ?? null;
  return { ...request, path, url, body };
}

const ID = "{id}";

/** Another `{id}`, that of a team or of a chat, came with the request. */
const OPEN_USER = /^\/users\/\{id\}(?=\/|$)/;

const OPEN_USER_IN_BODY = /\busers\/\{id\}/g;
