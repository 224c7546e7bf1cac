import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { spelledAlias } from "../graph/signed_in_user.ts";

/**
 * Says what of the paste the answer leaves out.
 *
 * @param diagnosis The diagnosis.
 * @returns A sentence each.
 */
export function omissionsOf(diagnosis: Diagnosis): string[] {
  const { warnings } = diagnosis.words.remedy;
  const omissions: string[] = [];
  if (diagnosis.errorSetAside) omissions.push(warnings.errorSetAside);
  if (diagnosis.errorFromLongAgo) omissions.push(warnings.errorFromLongAgo);
  if (diagnosis.tokenSetAside) omissions.push(warnings.tokenSetAside);
  return omissions;
}

/**
 * Says what is wrong with the request's address itself.
 *
 * @param diagnosis The diagnosis.
 * @returns A sentence each.
 */
export function misspellingsIn({ request, words }: Diagnosis): string[] {
  const spelled = request === null ? undefined : spelledAlias(request.path);
  if (request === null || spelled === undefined) return [];
  const [first = "", second = ""] = request.path.split("/").filter((segment) => segment !== "");
  const written = first.includes("(") ? `/${first}` : `/${first}/${second}`;
  return [words.remedy.warnings.misspelled(written)];
}
