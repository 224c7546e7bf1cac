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
  if (wanted.least.length === 0 || wanted.granted.length > 0) return null;
  const asked = permissionToAskFor(before.leads[scheme], wanted);
  const enough = [...wanted.least, ...wanted.alternatives];
  const granted = after.permissions?.[scheme].granted ?? [];
  const found = granted.find((name) => name === asked) ?? granted.find((n) => enough.includes(n));
  if (found !== undefined) {
    const { fixedRequest } = after;
    const call = fixedRequest === null ? "the request again" : callOf(fixedRequest);
    return `${found} is now in the token. Send ${call} with it.`;
  }
  if (had?.form !== "jwt" || token.kind !== had.kind) return null;
  const issued = token.issuedAt === null ? null : momentOf(token.issuedAt, now, words);
  if (token.issuedAt !== null && token.issuedAt === had.issuedAt) {
    return `This is the token that you sent before, issued ${issued}: it does not change. Get a new one, past any cache.`;
  }
  const when = issued === null ? "" : `, issued ${issued}`;
  return `${asked} is still not in this token${when}. Was it consented to before then, for this app and as ${scheme === "application" ? "an application" : "a delegated"} permission?`;
}

function callOf({ method, path }: FixedRequest): string {
  return `${method} ${path}`;
}
