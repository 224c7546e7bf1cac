/** What the diagnosis may name. The ids are public: they stand in the JSON answer and in tests. */
export const CAUSES = [
  "app-token-on-me",
  "app-token-no-roles",
  "app-missing-permission",
  "delegated-missing-scope",
  "user-lacks-rights",
  "delegated-only-api",
  "app-only-api",
  "wrong-audience",
  "token-expired",
  "token-malformed",
  "id-token-used",
  "resource-policy",
  "no-error-visible",
  "unrelated",
  "ambiguous",
] as const;

export type Cause = (typeof CAUSES)[number];
