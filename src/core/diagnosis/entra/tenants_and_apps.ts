import type { EntraRow } from "./entra_row.ts";

const TENANT_ADDRESS =
  "Ask at the address of the tenant itself: https://login.microsoftonline.com/{tenant id}/…";

/** Apps and tenants that Entra does not know, and accounts from elsewhere. */
export const TENANT_AND_APP_ERRORS: readonly EntraRow[] = [
  {
    codes: [700016, 700011],
    cause: "wrong-tenant-or-no-service-principal",
    means: "the tenant does not know an app with this client id",
  },
  {
    codes: [7000229],
    cause: "wrong-tenant-or-no-service-principal",
    caller: "application",
    means: "the app has no service principal in this tenant",
    todo: [
      "Let an administrator consent in this tenant, or run New-MgServicePrincipal -AppId {client id}.",
    ],
  },
  {
    codes: [7000112, 70001],
    cause: "wrong-tenant-or-no-service-principal",
    means: "the app is disabled, or not there, in this tenant",
    todo: ["Look at Enterprise apps > the app > Properties: is sign-in enabled?"],
  },
  {
    codes: [50059, 90019],
    cause: "wrong-tenant-or-no-service-principal",
    caller: "application",
    sure: true,
    means: "the request names no tenant, as at /common",
    todo: [TENANT_ADDRESS],
  },
  {
    codes: [9001023, 90124, 90130],
    cause: "wrong-tenant-or-no-service-principal",
    means: "this cannot be asked for at /common or /consumers",
    todo: [TENANT_ADDRESS],
  },
  {
    codes: [50194],
    cause: "wrong-tenant-or-no-service-principal",
    means: "the app is of one tenant only, and /common was asked",
    todo: [TENANT_ADDRESS],
  },
  {
    codes: [90002, 900023, 90023, 50128],
    cause: "wrong-tenant-or-no-service-principal",
    means: "there is no such tenant in this cloud",
    todo: ["Check the tenant id in the sign-in address, and the cloud that it belongs to."],
  },
  {
    codes: [90038, 900382, 900432, 900439],
    cause: "wrong-tenant-or-no-service-principal",
    means: "tenant and app are of different national clouds",
    todo: ["Register the app in the tenant's own cloud, and use that cloud's sign-in address."],
  },
  {
    codes: [50020, 90072, 51004, 16003, 50034],
    cause: "wrong-tenant-or-no-service-principal",
    caller: "delegated",
    means: "the user's account is not in this tenant",
    todo: ["Sign in at the user's own tenant, or invite the user as a guest into this one."],
  },
  {
    codes: [500212, 500213],
    cause: "wrong-tenant-or-no-service-principal",
    also: ["interaction-required"],
    caller: "delegated",
    means: "a cross-tenant access policy keeps the user out",
    todo: ["Ask the administrator of external identities, in the tenant that the message names."],
  },
  {
    codes: [50105],
    cause: "user-lacks-rights",
    caller: "delegated",
    means: "the user is not assigned to the app, and the app asks for an assignment",
    todo: ["Assign the user or a group: Enterprise apps > the app > Users and groups."],
  },
  {
    codes: [501051],
    cause: "app-missing-permission",
    caller: "application",
    means: "the calling app has no role of the app that it asks for, which insists on one",
    todo: ["Give the calling app an app role of that app, or turn Assignment required off there."],
  },
  {
    codes: [9002332],
    cause: "personal-account",
    caller: "delegated",
    means: "the app serves work and school accounts only, and /consumers was asked",
    todo: ["Sign in at /organizations or at the tenant's own address."],
  },
  {
    codes: [90027],
    cause: "personal-account",
    caller: "delegated",
    means: "the old sign-in address gives no tokens to personal accounts",
    todo: ["Use the v2.0 address (/oauth2/v2.0/…)."],
  },
  {
    codes: [500208, 500207],
    cause: "personal-account",
    also: ["wrong-tenant-or-no-service-principal"],
    caller: "delegated",
    means: "the account is not of the kind that the app accepts",
    todo: ["Change Supported account types of the app registration, or use another account."],
  },
];
