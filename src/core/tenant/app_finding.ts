/** How an app stands in a tenant. */
export type AppFinding =
  | "there"
  | "identity"
  | "disabled"
  /** The token states another object id than the directory. */
  | "other-principal"
  | "absent"
  /** Not seen, and its token is so new that the directory may not show it yet. */
  | "unlisted"
  /** Its registration is there, and no service principal. */
  | "unconsented";
