import type { EntraRow } from "./entra_row.ts";

/** What makes an app one without a secret, as a desktop app or a script has to be. */
export const PUBLIC_CLIENT =
  "For a desktop app, script or command line: Authentication > Allow public client flows > Yes, with the platform Mobile and desktop.";

/** An app that could not prove who it is. */
export const APP_CREDENTIAL_ERRORS: readonly EntraRow[] = [
  {
    codes: [7000215],
    cause: "bad-client-credentials",
    means: "the client secret is wrong",
    todo: [
      "Make a new client secret and copy its Value, not its Secret ID; it is shown only once.",
      "Check that client id and tenant are of the same app, and that the secret is URL-encoded where it is sent by hand.",
    ],
  },
  {
    codes: [7000222],
    cause: "bad-client-credentials",
    means: "the client secret has expired",
    todo: ["Make a new client secret, or better use a certificate or a managed identity."],
  },
  {
    codes: [7000216],
    cause: "bad-client-credentials",
    trouble: "secret-not-sent",
    caller: "application",
    means: "client credentials were asked for without a secret or an assertion",
    todo: ["Send client_secret or client_assertion with the request."],
  },
  {
    codes: [7000218],
    cause: "bad-client-credentials",
    trouble: "secret-not-sent",
    caller: "delegated",
    means: "the app is registered as one with a secret, and the request has none",
    todo: [PUBLIC_CLIENT, "For a web app: send its secret or assertion."],
  },
  {
    codes: [700025],
    cause: "bad-client-credentials",
    trouble: "secret-not-wanted",
    caller: "delegated",
    means: "the app is public, so it may send no secret",
    todo: ["Take the secret out of the request, or register the platform Web."],
  },
  {
    codes: [700027, 700030, 50012],
    cause: "bad-client-credentials",
    means: "the signature of the app's assertion does not fit a certificate of the app",
    todo: [
      "Upload the public part of the very certificate that signs to the app registration, and check its thumbprint and its dates.",
    ],
  },
  {
    codes: [700021],
    cause: "bad-client-credentials",
    trouble: "assertion",
    means: "the assertion is of another app than client_id",
    todo: ["Let iss and sub of the assertion be the client id."],
  },
  {
    codes: [700024],
    cause: "bad-client-credentials",
    trouble: "assertion",
    means: "the assertion is outside its time",
    todo: [
      "Set the clock of the machine; in a pipeline fetch the federated token just before it is used.",
    ],
  },
  {
    codes: [50027, 5002730, 900384, 50048, 50099, 50120],
    cause: "bad-client-credentials",
    trouble: "assertion",
    sure: false,
    means: "the assertion is not a sound JWT, or its subject is not its issuer",
    todo: ["Build the assertion anew; better let a library do it."],
  },
  {
    codes: [70021, 700211, 700212, 700213, 7002137, 700214],
    cause: "bad-client-credentials",
    trouble: "federated-credential",
    caller: "application",
    means: "no federated credential of the app fits the token that was presented",
  },
  {
    codes: [7002138],
    cause: "bad-client-credentials",
    trouble: "federated-credential",
    caller: "application",
    means: "the subject of the federated credential differs in upper and lower case",
  },
  {
    codes: [700229],
    cause: "bad-client-credentials",
    trouble: "assertion",
    caller: "application",
    means: "only an app's own token may serve as a federated credential",
    todo: ["Present the managed identity's own token."],
  },
  {
    codes: [7005003, 7005004, 7005005, 7005006],
    cause: "bad-client-credentials",
    caller: "application",
    means: "the credential was revoked",
    todo: ["Find out why, then make a new credential and take the old one away."],
  },
  {
    codes: [70002],
    cause: "bad-client-credentials",
    sure: false,
    means: "the credentials were not accepted",
  },
  {
    codes: [7000110],
    cause: "bad-request-syntax",
    trouble: "sign-in-request",
    means: "the request names more than one app",
    todo: ["Send one client id only."],
  },
  {
    codes: [50003, 50007, 50010],
    cause: "bad-request-syntax",
    trouble: "sign-in-request",
    sure: false,
    means: "a key, a certificate or an audience is missing in the setup of the app",
    todo: ["Look at the certificates of the app: Enterprise apps > the app > Single sign-on."],
  },
  {
    codes: [50192],
    cause: "interaction-required",
    trouble: "in-front-of-the-screen",
    caller: "delegated",
    means: "the sign-in sent no credential, as where a proxy took the user's certificate away",
  },
];
