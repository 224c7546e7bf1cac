import { type KeyObject, randomUUID } from "node:crypto";
import { permissionIndex, type Scheme } from "../../src/core/graph/permission_index.ts";

/** App id of Microsoft Graph in every tenant. */
export const GRAPH_APP_ID = "00000003-0000-0000-c000-000000000000";

/** All that the stand-in of the cloud knows. Tests change it as they like, at any time. */
export interface Directory {
  tenants: Tenant[];
}

/** An organisation. */
export interface Tenant {
  id: string;
  domain: string;
  registrations: Registration[];
  servicePrincipals: ServicePrincipal[];
  users: User[];
  /** An exchange of a user's token is refused unless he proved who he is in two ways. */
  requiresMfa: boolean;
}

/** An app as its home tenant has it. */
export interface Registration {
  id: string;
  appId: string;
  displayName: string;
  secrets: string[];
  /** Of the certificates with which it signs in. */
  publicKeys: KeyObject[];
  identifierUris: string[];
  redirectUris: string[];
  /** Other tenants may have it too. */
  isMultitenant: boolean;
  /** It may sign people in without a credential, as device code does. */
  isPublicClient: boolean;
  /** What it lists under API permissions for Microsoft Graph, by name. */
  asks: { roles: string[]; scopes: string[] };
}

/** An app as any tenant has it. */
export interface ServicePrincipal {
  id: string;
  appId: string;
  displayName: string;
  accountEnabled: boolean;
  servicePrincipalType: "Application" | "ManagedIdentity";
  grants: RoleGrant[];
  /** Delegated permissions of Microsoft Graph that the tenant has consented to, by name. */
  consented: string[];
}

/** An application permission that was granted. */
export interface RoleGrant {
  /** Its name, or the id of a role that Microsoft Graph does not have. */
  role: string;
  createdDateTime: string | null;
  /** Object id of the API, where it is not Microsoft Graph. */
  resourceId?: string;
}

/** A person. */
export interface User {
  id: string;
  userPrincipalName: string;
  displayName: string;
  /** Each a licence by the names of its service plans, e.g. `EXCHANGE_S_ENTERPRISE`. */
  licences: string[][];
  hasMailbox: boolean;
  /** Subjects of the messages, the newest first. */
  messages: string[];
  /** Names of the groups that he is in. */
  groups: string[];
  /** The directory refuses him what is not his own, whatever the app may. */
  isRestricted: boolean;
}

/** What may be said of an app when it is added: of both its halves. */
export interface NewApp
  extends Partial<Registration>,
    Partial<Omit<ServicePrincipal, "id" | "grants">> {
  /** Names of granted application permissions. */
  roles?: readonly string[];
}

/** When a grant was made unless told. */
export const GRANTED_AT = "2026-08-01T09:00:00Z";

/** Makes a tenant with nothing in it but Microsoft Graph. */
export function makeTenant(more: Partial<Tenant> = {}): Tenant {
  const tenant: Tenant = {
    id: randomUUID(),
    domain: "contoso.example",
    registrations: [],
    servicePrincipals: [],
    users: [],
    requiresMfa: false,
    ...more,
  };
  addPrincipal(tenant, { appId: GRAPH_APP_ID, displayName: "Microsoft Graph" });
  return tenant;
}

/** Registers an app in a tenant, which gets its service principal too. */
export function addApp(
  tenant: Tenant,
  more: NewApp = {},
): { registration: Registration; principal: ServicePrincipal } {
  const { roles = [], accountEnabled, servicePrincipalType, consented, ...own } = more;
  const registration: Registration = {
    id: randomUUID(),
    appId: randomUUID(),
    displayName: "Nightly Report",
    secrets: [],
    publicKeys: [],
    identifierUris: [],
    redirectUris: [],
    isMultitenant: false,
    isPublicClient: false,
    asks: { roles: [], scopes: [] },
    ...own,
  };
  tenant.registrations.push(registration);
  const { appId, displayName } = registration;
  const principal = addPrincipal(tenant, {
    appId,
    displayName,
    grants: roles.map((role) => ({ role, createdDateTime: GRANTED_AT })),
    ...(accountEnabled !== undefined && { accountEnabled }),
    ...(servicePrincipalType !== undefined && { servicePrincipalType }),
    ...(consented !== undefined && { consented }),
  });
  return { registration, principal };
}

/** Adds the service principal of an app that is registered elsewhere, or is a managed identity. */
export function addPrincipal(
  tenant: Tenant,
  more: Partial<ServicePrincipal> & { appId: string },
): ServicePrincipal {
  const principal: ServicePrincipal = {
    id: randomUUID(),
    displayName: "Nightly Report",
    accountEnabled: true,
    servicePrincipalType: "Application",
    grants: [],
    consented: [],
    ...more,
  };
  tenant.servicePrincipals.push(principal);
  return principal;
}

/** Adds a person; a mailbox with two messages is his unless told otherwise. */
export function addUser(tenant: Tenant, more: Partial<User> = {}): User {
  const user: User = {
    id: randomUUID(),
    userPrincipalName: `megan@${tenant.domain}`,
    displayName: "Megan Bowen",
    licences: [["EXCHANGE_S_ENTERPRISE", "TEAMS1"]],
    hasMailbox: true,
    messages: ["Weekly report", "Lunch on Friday"],
    groups: ["Sales"],
    isRestricted: false,
    ...more,
  };
  tenant.users.push(user);
  return user;
}

/** Finds a tenant by its id or its domain. */
export function findTenant({ tenants }: Directory, name: string): Tenant | undefined {
  return tenants.find(({ id, domain }) => isSame(id, name) || isSame(domain, name));
}

/** Finds an app's registration, whichever tenant is its home. */
export function findRegistration({ tenants }: Directory, appId: string): Registration | undefined {
  return tenants
    .flatMap(({ registrations }) => registrations)
    .find((registration) => isSame(registration.appId, appId));
}

/** Finds an app in a tenant. */
export function findPrincipal(tenant: Tenant, appId: string): ServicePrincipal | undefined {
  return tenant.servicePrincipals.find((principal) => isSame(principal.appId, appId));
}

/** Finds a person by object id or user principal name. */
export function findUser({ users }: Tenant, name: string): User | undefined {
  return users.find((user) => isSame(user.id, name) || isSame(user.userPrincipalName, name));
}

/** The published id of a permission; what has none stands for itself. */
export function permissionId(name: string, scheme: Scheme): string {
  return permissionIndex().permission(name, scheme)?.id ?? name;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
