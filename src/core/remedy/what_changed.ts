import { momentOf } from "../moment.ts";
import { permissionToAskFor } from "./lead.ts";
import type { FixedRequest, Prescription } from "./prescription.ts";

/**
 * Says what a token that came after an answer changes: whether the permission that was missing is in
 * it now.
 *
 * @param before The answer before the token came.
 * @param after The answer with it.
 * @returns A sentence or two; null where no token came, or none of its permissions was the matter.
 */
export function whatChanged(before: Prescription, after: Prescription): string | null {
  const { token, now, words } = after.diagnosis;
  const { scheme } = before;
  const wanted = before.permissions?.[scheme];
  const had = before.diagnosis.token;
  if (token?.form !== "jwt" || token === had || wanted === undefined) return null;
  const asked = permissionToAskFor(before.leads[scheme], wanted);
  if (asked === undefined || wanted.granted.length > 0) return null;
  const said = words.remedy.whatChanged;
  const enough = [...wanted.least, ...wanted.alternatives];
  const granted = after.permissions?.[scheme].granted ?? [];
  const found = granted.find((name) => name === asked) ?? granted.find((n) => enough.includes(n));
  if (found !== undefined) {
    const { fixedRequest } = after;
    return fixedRequest === null
      ? said.isThere(found)
      : said.isThereForCall(found, callOf(fixedRequest));
  }
  if (had?.form !== "jwt" || token.kind !== had.kind) return null;
  const issued = token.issuedAt === null ? null : momentOf(token.issuedAt, now, words);
  if (issued !== null && token.issuedAt === had.issuedAt) return said.sameToken(issued);
  const caller = scheme === "application" ? "application" : "delegated";
  return said.stillMissing[caller](asked, issued === null ? "" : said.issued(issued));
}

function callOf({ method, path }: FixedRequest): string {
  return `${method} ${path}`;
}
