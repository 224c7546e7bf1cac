import type { OwnApp } from "../../live/own_app.ts";
import type { SignIn } from "./proof.ts";

const CREDENTIALS = {
  secret: "a client secret",
  certificate: "a certificate",
  federated: "a federated credential",
} as const;

/**
 * Says who signs in, with what and where.
 *
 * @param signIn The sign-in.
 */
export function whoSignsIn({ app, cloud, user }: Pick<SignIn, "app" | "cloud" | "user">): string {
  const { host } = new URL(cloud.loginOrigin);
  return app.kind === "managed-identity" ? who(app, user) : `${who(app, user)}, at ${host}`;
}

function who(app: OwnApp, user: string | null): string {
  switch (app.kind) {
    case "app":
      return `app ${app.clientId} with ${CREDENTIALS[app.credential.kind]}`;
    case "managed-identity":
      return app.clientId === undefined
        ? "the managed identity of this machine"
        : `the managed identity ${app.clientId}`;
    case "device-code":
      return `${user ?? "yourself"}, through app ${app.clientId}`;
  }
}
