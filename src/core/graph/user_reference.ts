/** APIs that find a user by object id alone; source: Microsoft Learn, onlineMeeting resource. */
const OBJECT_ID_ONLY = /\/onlinemeetings(?:\/|$)/i;

/**
 * Says what may stand in the place of `{id}` in `/users/{id}/…`.
 *
 * @param path The path on `/users`.
 * @returns E.g. `object id or user principal name`.
 */
export function userReference(path: string): string {
  return takesObjectIdOnly(path) ? "object id" : "object id or user principal name";
}

/**
 * Says whether an API finds its user by object id alone, and not by user principal name.
 *
 * @param path The path on `/users`.
 */
export function takesObjectIdOnly(path: string): boolean {
  return OBJECT_ID_ONLY.test(path);
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
