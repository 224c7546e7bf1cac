import type { WidestPermission } from "../../../remedy/widest_permissions.ts";

/** Why a permission in the token is too broad. */
export const TOO_BROAD = {
  /** Whatever is asked for. */
  widest: {
    "RoleManagement.ReadWrite.Directory":
      "Whoever holds it can give anybody any Entra role, itself included.",
    "AppRoleAssignment.ReadWrite.All":
      "Whoever holds it can give any app any permission, itself included.",
    "Application.ReadWrite.All":
      "Whoever holds it can add a credential to any app and act as that app.",
    "DelegatedPermissionGrant.ReadWrite.All":
      "Whoever holds it can consent to delegated permissions for everybody.",
    "Directory.ReadWrite.All": "Whoever holds it can change most of the directory.",
    "Sites.FullControl.All": "Whoever holds it has full control of every site.",
  } satisfies Record<WidestPermission, string>,
  /** The request only reads. */
  writes: "It writes as well.",
  readsDirectory: "It reads the whole directory.",
  /** `why` is one of the sentences above, `smaller` a permission that is enough. */
  withSmaller: (why: string, smaller: string) => `${why} For this request ${smaller} is enough.`,
};
