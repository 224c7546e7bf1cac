import type { APP_CREDENTIAL_ERRORS } from "../../../../diagnosis/entra/app_credentials.ts";
import type { RowId } from "../../../../diagnosis/entra/entra_row.ts";
import type { Meant } from "../../../meant.ts";

/** What makes an app one without a secret, as a desktop app or a script has to be. */
export const PUBLIC_CLIENT =
  "For a desktop app, script or command line: Authentication > Allow public client flows > Yes, with the platform Mobile and desktop.";

/** An app that could not prove who it is. */
export const ABOUT_APP_CREDENTIALS = {
  7000215: {
    means: "the client secret is wrong",
    todo: [
      "Make a new client secret and copy its Value, not its Secret ID; it is shown only once.",
      "Check that client id and tenant are of the same app, and that the secret is URL-encoded where it is sent by hand.",
    ],
  },
  7000222: {
    means: "the client secret has expired",
    todo: ["Make a new client secret, or better use a certificate or a managed identity."],
  },
  7000216: {
    means: "client credentials were asked for without a secret or an assertion",
    todo: ["Send client_secret or client_assertion with the request."],
  },
  7000218: {
    means: "the app is registered as one with a secret, and the request has none",
    todo: [PUBLIC_CLIENT, "For a web app: send its secret or assertion."],
  },
  700025: {
    means: "the app is public, so it may send no secret",
    todo: ["Take the secret out of the request, or register the platform Web."],
  },
  700027: {
    means: "the signature of the app's assertion does not fit a certificate of the app",
    todo: [
      "Upload the public part of the very certificate that signs to the app registration, and check its thumbprint and its dates.",
    ],
  },
  700021: {
    means: "the assertion is of another app than client_id",
    todo: ["Let iss and sub of the assertion be the client id."],
  },
  700024: {
    means: "the assertion is outside its time",
    todo: [
      "Set the clock of the machine; in a pipeline fetch the federated token just before it is used.",
    ],
  },
  50027: {
    means: "the assertion is not a sound JWT, or its subject is not its issuer",
    todo: ["Build the assertion anew; better let a library do it."],
  },
  70021: { means: "no federated credential of the app fits the token that was presented" },
  7002138: { means: "the subject of the federated credential differs in upper and lower case" },
  700229: {
    means: "only an app's own token may serve as a federated credential",
    todo: ["Present the managed identity's own token."],
  },
  7005003: {
    means: "the credential was revoked",
    todo: ["Find out why, then make a new credential and take the old one away."],
  },
  70002: { means: "the credentials were not accepted" },
  7000110: { means: "the request names more than one app", todo: ["Send one client id only."] },
  50003: {
    means: "a key, a certificate or an audience is missing in the setup of the app",
    todo: ["Look at the certificates of the app: Enterprise apps > the app > Single sign-on."],
  },
  50192: {
    means: "the sign-in sent no credential, as where a proxy took the user's certificate away",
  },
} satisfies Record<RowId<typeof APP_CREDENTIAL_ERRORS>, Meant>;
