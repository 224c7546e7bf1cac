/** The parts of Microsoft's published permission files that the index is made from. */

/** `permissions/new/permissions.json` of microsoftgraph/microsoft-graph-devx-content. */
export interface PublishedPermissions {
  permissions: Record<
    string,
    {
      schemes: Record<string, { requiresAdminConsent?: boolean; privilegeLevel?: number }>;
      pathSets: {
        schemeKeys: string[];
        methods: string[];
        /** Path -> `least=SchemeA,SchemeB;AlsoRequires=P,Q`; nothing else occurs. */
        paths: Record<string, string>;
      }[];
    }
  >;
}

/** `permissions/new/provisioningInfo.json` of the same repository. */
export interface PublishedProvisioning {
  permissionDeployments: Record<string, Deployment[]>;
}

export interface Deployment {
  id: string;
  scheme: string;
  environment?: string;
  isHidden?: boolean;
  isEnabled?: boolean;
}

/**
 * Parses `permissions.json`.
 *
 * @throws Error with `ERR_DATA_INVALID` where the text is not that file.
 */
export function parsePermissions(text: string): PublishedPermissions {
  return parseWith<PublishedPermissions>(text, "permissions.json", "permissions");
}

/**
 * Parses `provisioningInfo.json`.
 *
 * @throws Error with `ERR_DATA_INVALID` where the text is not that file.
 */
export function parseProvisioning(text: string): PublishedProvisioning {
  return parseWith<PublishedProvisioning>(text, "provisioningInfo.json", "permissionDeployments");
}

function parseWith<T>(text: string, file: string, key: keyof T & string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`ERR_DATA_INVALID: Cannot read ${file} as it is not JSON: download it again`);
  }
  const found = (value as Record<string, unknown> | null)?.[key];
  if (typeof found !== "object" || found === null) {
    throw new Error(`ERR_DATA_INVALID: Cannot use ${file} as it has no object named ${key}`);
  }
  return value as T;
}
