import type { Scheme } from "../core/graph/permission_index.ts";
import { leadPermission } from "../core/remedy/lead.ts";
import type { LeadPermission, Prescription } from "../core/remedy/prescription.ts";

/**
 * The permission to ask for first under a scheme. The answer names it for its own scheme only; where
 * nothing shows whose token it was, a card speaks of both.
 *
 * @param prescription The answer.
 * @param scheme Who is to hold the permission.
 * @returns The permission, or null where the data's least is the one to ask for.
 */
export function leadFor(prescription: Prescription, scheme: Scheme): LeadPermission | null {
  const { diagnosis, fixedRequest, permissions, lead } = prescription;
  const { request } = diagnosis;
  if (scheme === prescription.scheme || request === null || permissions === null) return lead;
  const { method, path } = fixedRequest ?? request;
  return leadPermission({ method, path, query: request.query }, scheme, permissions[scheme]);
}
