import type { Scheme } from "../core/graph/permission_index.ts";
import type {
  LeadPermission,
  PermissionChecklist,
  PermissionDetail,
  Prescription,
} from "../core/remedy/prescription.ts";
import type { Words } from "../core/words/words.ts";

/** What one kind of caller needs, in the order it is shown. */
export interface SchemeView {
  scheme: Scheme;
  checklist: PermissionChecklist;
  /** Any one is enough: what the token carries, then the one to ask for, the least, the rest. */
  names: readonly string[];
  /** Those that the token carries; null where there was no token to look at for this. */
  held: readonly string[] | null;
  lead: LeadPermission | null;
  /** The language it is written in. */
  words: Words;
}

/**
 * Says whose permissions the answer is about: an app's and a user's where nothing shows whose token
 * it was, a personal account's where its token was sent.
 *
 * @param prescription The answer.
 */
export function schemesShown({ diagnosis, scheme }: Prescription): Scheme[] {
  const { context, token } = diagnosis;
  if (context === "unknown") return ["application", "delegated"];
  const isPersonal = token?.form === "unreadable" && token.problem === "opaque-personal";
  return [isPersonal && scheme === "delegated" ? "personal" : scheme];
}

/**
 * Looks at the permissions of an answer from one kind of caller's side.
 *
 * @param prescription The answer.
 * @param scheme Whose permissions.
 * @returns The view, or undefined where the answer has no permissions.
 */
export function schemeView(prescription: Prescription, scheme: Scheme): SchemeView | undefined {
  const checklist = prescription.permissions?.[scheme];
  if (checklist === undefined) return undefined;
  const lead = prescription.leads[scheme];
  const held = isTokenOf(prescription, scheme) ? checklist.granted : null;
  const front = lead === null ? [] : [lead.name];
  const names = [...(held ?? []), ...front, ...checklist.least, ...checklist.alternatives];
  return {
    scheme,
    checklist,
    names: [...new Set(names)],
    held,
    lead,
    words: prescription.diagnosis.words,
  };
}

/**
 * Finds what is known of one permission of a checklist.
 *
 * @param view The caller's side.
 * @param name The permission.
 */
export function detailOf(view: SchemeView, name: string): PermissionDetail | undefined {
  return view.checklist.details.find((detail) => detail.name === name);
}

/** A token for another API may carry permissions of the same name, and they mean nothing here. */
function isTokenOf({ diagnosis: { token } }: Prescription, scheme: Scheme): boolean {
  return token?.form === "jwt" && token.kind === scheme && token.audience?.isGraph !== false;
}
