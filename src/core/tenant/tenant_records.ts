/** What a person sees of an app in his own tenant's directory, and when he looked. Facts only. */
export interface TenantRecords {
  /** When it was looked up, seconds since 1970. */
  at: number;
  /** The app's service principal; null in it where the tenant has none. */
  servicePrincipal: Seen<ServicePrincipal | null>;
  /** The application permissions of Microsoft Graph that are granted to the app. */
  grants: Seen<readonly RoleGrant[]>;
  /** What its registration asks for; null in it where the tenant does not hold the registration. */
  registration: Seen<AskedPermissions | null>;
  /** The user that the request is for; left out where none is named. */
  user?: SeenUser;
}

/** A part of what was looked up: seen, or not, and why not. */
export type Seen<T> =
  | {
      kind: "seen";
      value: T;
      /** Not all of it could be read; left out where it was. */
      isPartial?: true;
    }
  | { kind: "unseen"; why: Unseen };

/** Why a part could not be seen. */
export const UNSEEN = [
  /** The person may not look at this. */
  "forbidden",
  /** It takes a permission beyond `Application.Read.All` that the bot was not given. */
  "not-consented",
  /** Graph asked to come back later. */
  "throttled",
  /** It took too long. */
  "late",
  /** Graph could not be reached, or answered nonsense. */
  "failed",
] as const;
export type Unseen = (typeof UNSEEN)[number];

/** An app as a tenant knows it. */
export interface ServicePrincipal {
  /** Its object id, a GUID. */
  id: string;
  displayName: string | null;
  /** Users and the app itself may sign in. */
  isEnabled: boolean;
  isManagedIdentity: boolean;
}

/** An application permission of Microsoft Graph that is granted. */
export interface RoleGrant {
  /** Id of the app role, a GUID. */
  roleId: string;
  /** When it was granted, seconds since 1970; null where that is not said. */
  grantedAt: number | null;
}

/** What an app registration lists under API permissions for Microsoft Graph. */
export interface AskedPermissions {
  /** Ids of app roles: application permissions. */
  roleIds: readonly string[];
  /** Ids of scopes: delegated permissions. */
  scopeIds: readonly string[];
}

/** What is known of the user that a request is for. */
export interface SeenUser {
  /** Object id or user principal name, as it stands in the request. */
  name: string;
  exists: Seen<boolean>;
  /** A licence with an Exchange Online mailbox; null in it where the user does not exist. */
  hasMailbox: Seen<boolean | null>;
}

/** With what a person looks, on the bot's behalf: delegated permissions of Microsoft Graph. */
export const LOOK_UP_PERMISSIONS = {
  app: "Application.Read.All",
  userExists: "User.ReadBasic.All",
  hasMailbox: "LicenseAssignment.Read.All",
  /** Who consented to which delegated permissions; never looked at. */
  consents: "Directory.Read.All",
} as const;
