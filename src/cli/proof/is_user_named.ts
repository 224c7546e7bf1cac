import { encodePath } from "../../core/graph/encode_path.ts";
import type { Proof } from "./proof.ts";

/**
 * Says whether a request names the user whom `--user` says.
 *
 * @param proof All that happened.
 */
export function isUserNamed({ user, before, after }: Proof): boolean {
  if (user === null) return false;
  const name = encodePath(user);
  return [before, after].some(
    (call) => call?.request.path.includes(name) || call?.request.body?.includes(name),
  );
}
