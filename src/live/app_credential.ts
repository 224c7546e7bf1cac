import type { Secret } from "../core/secret.ts";

/** What an app proves with that it is the app. */
export type AppCredential =
  | { kind: "secret"; secret: Secret }
  | { kind: "certificate"; thumbprint: string; privateKey: Secret }
  | { kind: "managed-identity" }
  | { kind: "federated"; managedIdentityId: string };

/** A credential of an app registration; a managed identity by itself has none. */
export type RegisteredCredential = Exclude<AppCredential, { kind: "managed-identity" }>;
