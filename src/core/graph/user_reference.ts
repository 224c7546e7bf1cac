/** APIs that find a user by object id alone; source: Microsoft Learn, onlineMeeting resource. */
const OBJECT_ID_ONLY = /\/onlinemeetings(?:\/|$)/i;

/** What finds a user; what it is called stands under this in the words. */
export type UserReference = "object-id" | "object-id-or-name";

/**
 * Says what may stand in the place of `{id}` in `/users/{id}/…`.
 *
 * @param path The path on `/users`.
 */
export function userReference(path: string): UserReference {
  return OBJECT_ID_ONLY.test(path) ? "object-id" : "object-id-or-name";
}

/**
 * Says whether a request leaves open which user it is for. Another `{id}`, that of a team or of a
 * chat, came with the request.
 *
 * @param request Path and body of a corrected request.
 */
export function leavesUserOpen({ path, body }: { path: string; body: string | null }): boolean {
  return /^\/users\/\{id\}(?:\/|$)/.test(path) || /\busers\/\{id\}/.test(body ?? "");
}
