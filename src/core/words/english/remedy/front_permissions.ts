/**
 * Why a permission stands in front of the one that the permission data calls the least: what it
 * gives, and how the data's least differs.
 */
export const FRONT_PERMISSIONS = {
  /** The service's own answer names it. */
  stated: { gives: "what the service asked for", leastGives: "which the service did not name" },
  /** The least is granted for one team or chat. */
  tenantWide: {
    gives: "access across the tenant",
    leastGives: "for one team or chat at a time (resource-specific consent)",
  },
  /** No consent page has the least. */
  grantable: {
    gives: "what can be granted",
    leastGives: "which is published without an id, so that it cannot be granted",
  },
  /** The request only reads, and the least writes. */
  reading: { gives: "reading alone", leastGives: "which can write too" },
  /** Another of several requests needs it anyway. */
  together: {
    gives: "what another of the requests needs as well",
    leastGives: "which would do for this one alone",
  },
};
