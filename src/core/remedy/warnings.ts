import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { spelledAlias } from "../graph/signed_in_user.ts";

/**
 * Says what of the paste the answer leaves out.
 *
 * @param diagnosis The diagnosis.
 * @returns A sentence each.
 */
export function omissionsOf(diagnosis: Diagnosis): string[] {
  const omissions: string[] = [];
  if (diagnosis.errorSetAside) {
    omissions.push(
      "The error is older than the token, so it was left out: this answer is about the token.",
    );
  }
  if (diagnosis.errorFromLongAgo) {
    omissions.push(
      "The error is from long before the token: this answer takes the token for one like that which was refused.",
    );
  }
  if (diagnosis.tokenSetAside) {
    omissions.push(
      "The error was given to another kind of token than the one you sent, so the token was left out: this answer is about the error.",
    );
  }
  return omissions;
}

/**
 * Says what is wrong with the request's address itself.
 *
 * @param diagnosis The diagnosis.
 * @returns A sentence each.
 */
export function misspellingsIn({ request }: Diagnosis): string[] {
  const spelled = request === null ? undefined : spelledAlias(request.path);
  if (request === null || spelled === undefined) return [];
  const [first = "", second = ""] = request.path.split("/").filter((segment) => segment !== "");
  const written = first.includes("(") ? `/${first}` : `/${first}/${second}`;
  return [`Graph does not know ${written}: the signed-in user is /me, and any other /users/{id}.`];
}
