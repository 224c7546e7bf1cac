/** Hold more than one resource each: the directory, every site, whatever the user may do. */
const CATCH_ALL = /^Directory\.|\.FullControl\.All$|\.AccessAsUser\.All$/;

/**
 * Says how far a permission reaches, as far as its name tells (Microsoft Graph permissions reference,
 * "Permissions naming pattern"): reading before anything else, and a resource's own permission before
 * one for the whole directory or every site.
 *
 * @param name E.g. `User.Read.All`.
 * @returns 0 reads its resource, 1 reads more than that, 2 changes its resource, 3 more than that.
 */
export function reachOf(name: string): 0 | 1 | 2 | 3 {
  const [, operation = ""] = name.split(".");
  const readsOnly = /^Read(?!Write)/.test(operation);
  const isCatchAll = CATCH_ALL.test(name);
  if (readsOnly) return isCatchAll ? 1 : 0;
  return isCatchAll ? 3 : 2;
}
