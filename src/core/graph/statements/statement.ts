/** What a service says in an error, and what that says about the token that reached it. */
export interface Statement {
  id: string;
  /** The error's code, in lower case, whole. */
  codes?: readonly string[];
  /** Words of its message, in lower case; a code or a phrase is enough. */
  phrases?: readonly string[];
  /** The kind of token that it proves was sent. */
  proves?: "application" | "delegated";
}
