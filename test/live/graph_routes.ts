import type { Caller } from "./graph_caller.ts";
import { GraphRefusal, notFound } from "./graph_refusal.ts";
import {
  findPrincipal,
  findUser,
  GRAPH_APP_ID,
  permissionId,
  type Registration,
  type RoleGrant,
  type ServicePrincipal,
  type Tenant,
  type User,
} from "./stand_in_directory.ts";

/** An object of Microsoft Graph, or a collection of them. */
export type Found = Record<string, unknown> | Record<string, unknown>[];

/** What is read at a path. */
export interface Route {
  /** Tested against the path, in which `/me` stands as the path of that user. */
  path: RegExp;
  /** Who keeps it, and so who refuses it. */
  keeper: "directory" | "exchange";
  /** Any one of these opens it to an app. */
  roles: readonly string[];
  /** Any one of these opens it to a person. */
  scopes: readonly string[];
  /** And any one of these, where it is his own. */
  ownScopes: readonly string[];
  /** @param named What the path names. */
  read(tenant: Tenant, named: string): Found;
}

const READ_APPS = [
  "Application.Read.All",
  "Application.ReadWrite.All",
  "Application.ReadWrite.OwnedBy",
  "Directory.Read.All",
  "Directory.ReadWrite.All",
];

const OF_APPS = {
  keeper: "directory",
  roles: READ_APPS,
  scopes: READ_APPS,
  ownScopes: [],
} as const;

const READ_USERS = ["User.Read.All", "User.ReadWrite.All", "Directory.Read.All"];

const READ_GROUPS = ["GroupMember.Read.All", "Group.Read.All", "Directory.Read.All"];

/** Sources: the reference pages of Microsoft Graph, "Permissions". */
export const ROUTES: readonly Route[] = [
  {
    ...OF_APPS,
    path: /^\/servicePrincipals\(appId='([^']*)'\)$/i,
    read: (tenant, appId) => principalObject(tenant, principalOf(tenant, appId)),
  },
  {
    ...OF_APPS,
    path: /^\/servicePrincipals\/([^/]+)$/i,
    read: (tenant, id) => principalObject(tenant, principalById(tenant, id)),
  },
  {
    ...OF_APPS,
    path: /^\/servicePrincipals\(appId='([^']*)'\)\/appRoleAssignments$/i,
    read: (tenant, appId) => assignments(tenant, principalOf(tenant, appId)),
  },
  {
    ...OF_APPS,
    path: /^\/servicePrincipals\/([^/]+)\/appRoleAssignments$/i,
    read: (tenant, id) => assignments(tenant, principalById(tenant, id)),
  },
  {
    ...OF_APPS,
    path: /^\/applications\(appId='([^']*)'\)$/i,
    read: (tenant, appId) => applicationObject(registrationOf(tenant, appId)),
  },
  {
    path: /^\/users\/([^/]+)$/i,
    keeper: "directory",
    roles: ["User.ReadBasic.All", ...READ_USERS],
    scopes: ["User.ReadBasic.All", ...READ_USERS],
    ownScopes: ["User.Read", "User.ReadWrite"],
    read: (tenant, name) => userObject(userOf(tenant, name)),
  },
  {
    path: /^\/users\/([^/]+)\/licenseDetails$/i,
    keeper: "directory",
    roles: ["LicenseAssignment.Read.All", ...READ_USERS],
    scopes: ["LicenseAssignment.Read.All", ...READ_USERS],
    ownScopes: ["User.Read"],
    read: (tenant, name) => userOf(tenant, name).licences.map(licenceObject),
  },
  {
    path: /^\/users\/([^/]+)\/memberOf$/i,
    keeper: "directory",
    roles: [...READ_GROUPS, ...READ_USERS],
    scopes: [...READ_GROUPS, ...READ_USERS],
    ownScopes: ["User.Read"],
    read: (tenant, name) => userOf(tenant, name).groups.map(groupObject),
  },
  {
    path: /^\/users\/([^/]+)\/messages$/i,
    keeper: "exchange",
    roles: ["Mail.ReadBasic.All", "Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"],
    scopes: ["Mail.Read.Shared", "Mail.ReadWrite.Shared"],
    ownScopes: ["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"],
    read: (tenant, name) => mailboxOf(tenant, name).messages.map(messageObject),
  },
];

/** Whether a path of a user is the caller's own. */
export function isOwn({ tenant, user }: Caller, named: string): boolean {
  return user !== undefined && findUser(tenant, named) === user;
}

function principalOf(tenant: Tenant, appId: string): ServicePrincipal {
  const found = findPrincipal(tenant, appId);
  if (found === undefined) throw notFound(appId);
  return found;
}

function principalById({ servicePrincipals }: Tenant, id: string): ServicePrincipal {
  const found = servicePrincipals.find((principal) => principal.id === id.toLowerCase());
  if (found === undefined) throw notFound(id);
  return found;
}

function registrationOf({ registrations }: Tenant, appId: string): Registration {
  const found = registrations.find((registration) => registration.appId === appId.toLowerCase());
  if (found === undefined) throw notFound(appId);
  return found;
}

function userOf(tenant: Tenant, name: string): User {
  const found = findUser(tenant, name);
  if (found === undefined) throw notFound(name);
  return found;
}

function mailboxOf(tenant: Tenant, name: string): User {
  const found = findUser(tenant, name);
  if (found === undefined) {
    throw new GraphRefusal(404, "ErrorInvalidUser", `The requested user '${name}' is invalid.`);
  }
  if (!found.hasMailbox) {
    throw new GraphRefusal(
      404,
      "MailboxNotEnabledForRESTAPI",
      "The mailbox is either inactive, soft-deleted, or is hosted on-premise.",
    );
  }
  return found;
}

function principalObject(tenant: Tenant, principal: ServicePrincipal): Found {
  const { grants: _, consented: __, ...shown } = principal;
  const isHere = tenant.registrations.some(({ appId }) => appId === principal.appId);
  return {
    ...shown,
    appDisplayName: principal.displayName,
    appOwnerOrganizationId: isHere ? tenant.id : null,
    tags: ["WindowsAzureActiveDirectoryIntegratedApp"],
  };
}

function assignments(tenant: Tenant, principal: ServicePrincipal): Found {
  const graph = principalOf(tenant, GRAPH_APP_ID);
  return principal.grants.map(({ role, createdDateTime, resourceId }: RoleGrant, index) => ({
    id: `assignment-${principal.id}-${index}`,
    deletedDateTime: null,
    appRoleId: resourceId === undefined ? permissionId(role, "application") : role,
    createdDateTime,
    principalDisplayName: principal.displayName,
    principalId: principal.id,
    principalType: "ServicePrincipal",
    resourceDisplayName: resourceId === undefined ? graph.displayName : "Another API",
    resourceId: resourceId ?? graph.id,
  }));
}

function applicationObject(registration: Registration): Found {
  const { id, appId, displayName, identifierUris, asks } = registration;
  const resourceAccess = [
    ...asks.roles.map((name) => ({ id: permissionId(name, "application"), type: "Role" })),
    ...asks.scopes.map((name) => ({ id: permissionId(name, "delegated"), type: "Scope" })),
  ];
  const ofGraph = { resourceAppId: GRAPH_APP_ID, resourceAccess };
  const requiredResourceAccess = resourceAccess.length > 0 ? [ofGraph] : [];
  return { id, appId, displayName, identifierUris, requiredResourceAccess };
}

function userObject({ id, displayName, userPrincipalName, hasMailbox }: User) {
  return {
    businessPhones: [],
    displayName,
    givenName: displayName.split(" ")[0],
    mail: hasMailbox ? userPrincipalName : null,
    userPrincipalName,
    id,
  };
}

function licenceObject(plans: readonly string[], index: number) {
  return {
    id: `licence-${index}`,
    skuId: "6fd2c87f-b296-42f0-b197-1e91e994b900",
    skuPartNumber: "ENTERPRISEPACK",
    servicePlans: plans.map((servicePlanName) => ({
      servicePlanId: "efb87545-963c-4e0d-99df-69c6916d9eb0",
      servicePlanName,
      provisioningStatus: "Success",
      appliesTo: "User",
    })),
  };
}

function groupObject(displayName: string, index: number) {
  return { "@odata.type": "#microsoft.graph.group", id: `group-${index}`, displayName };
}

function messageObject(subject: string, index: number) {
  return { id: `message-${index}`, subject, bodyPreview: `About: ${subject}`, isRead: false };
}
