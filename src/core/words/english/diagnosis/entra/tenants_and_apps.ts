import type { RowId } from "../../../../diagnosis/entra/entra_row.ts";
import type { TENANT_AND_APP_ERRORS } from "../../../../diagnosis/entra/tenants_and_apps.ts";
import type { Meant } from "../../../meant.ts";

/** Apps and tenants that Entra does not know, and accounts from elsewhere. */
export const ABOUT_TENANTS_AND_APPS = {
  700016: { means: "the tenant does not know an app with this client id" },
  7000229: {
    means: "the app has no service principal in this tenant",
    todo: [
      "Let an administrator consent in this tenant, or run New-MgServicePrincipal -AppId {client id}.",
    ],
  },
  7000112: { means: "the app is disabled in this tenant" },
  1000031: { means: "the app cannot be reached in this tenant for now" },
  7000118: { means: "this tenant may not use the service that was asked for" },
  50059: { means: "the request names no tenant, as at /common" },
  9001023: { means: "this cannot be asked for at /common or /consumers" },
  50194: {
    means: "the app is of one tenant only, and /common was asked",
    todo: [
      "Ask at the tenant's own address as below, or make the app multitenant: Authentication > Supported account types.",
    ],
  },
  90002: { means: "there is no such tenant in this cloud" },
  50029: { means: "the domain that was named is not one that users can sign in with" },
  90038: { means: "tenant, app and address are of different national clouds" },
  50020: { means: "the user's account is not in this tenant" },
  50014: { means: "the user's account is not in this tenant" },
  500341: {
    means: "the user's account was deleted from this tenant",
    todo: ["Sign in with another account, or let an administrator restore it (30 days)."],
  },
  90125: { means: "Entra could not find the user's tenant by the name" },
  500212: { means: "a cross-tenant access policy keeps the user out" },
  50105: { means: "the user is not assigned to the app, and the app asks for an assignment" },
  501051: {
    means: "the calling app has no role of the app that it asks for, which insists on one",
  },
  9002332: {
    means: "the app serves work and school accounts only, and /consumers was asked",
    todo: ["Sign in at /organizations or at the tenant's own address."],
  },
  9002331: {
    means: "the app serves personal accounts only, and another address than /consumers was asked",
    todo: [
      "Sign in at /consumers.",
      "For work and school accounts: change Supported account types of the app registration.",
    ],
  },
  500200: {
    means: "a personal account signed in, and the app takes none",
    todo: [
      "Sign in with a work or school account; a guest has to be invited into the tenant first.",
    ],
  },
  90027: {
    means: "the old sign-in address gives no tokens to personal accounts",
    todo: ["Use the v2.0 address (/oauth2/v2.0/…), or a work or school account."],
  },
  500208: {
    means: "the account is not of the kind that the app accepts",
    todo: ["Change Supported account types of the app registration, or use another account."],
  },
} satisfies Record<RowId<typeof TENANT_AND_APP_ERRORS>, Meant>;
