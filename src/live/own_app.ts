import type { RegisteredCredential } from "./app_credential.ts";

/** How somebody signs in to prove a fix, as the environment says it. */
export type OwnApp =
  | { kind: "app"; tenantId: string; clientId: string; credential: RegisteredCredential }
  /** Without a client id it is the machine's own identity. */
  | { kind: "managed-identity"; clientId: string | undefined }
  /** The person at the terminal, through this app. */
  | { kind: "device-code"; tenantId: string; clientId: string };
