import { createHash } from "node:crypto";
import { DeploymentError } from "./deployment_error.ts";
import { isValueObject, type Value, type ValueObject } from "./value.ts";

/** A resource that was just made. */
export interface Made {
  id: string;
  type: string;
  name: string;
  body: ValueObject;
}

/** Where the stand-in's container apps environments are. */
export const ENVIRONMENT_DOMAIN = "blueleaf-0a1b2c3d.westeurope.azurecontainerapps.io";

/** What resources say of themselves beside what they were told; those that are not asked say nothing. */
const RUNTIMES: ReadonlyMap<string, (made: Made) => Value> = new Map<string, (made: Made) => Value>(
  [
    [
      "Microsoft.ManagedIdentity/userAssignedIdentities",
      ({ id }) => ({ clientId: guidOf(`${id}/client`), principalId: guidOf(`${id}/principal`) }),
    ],
    [
      "Microsoft.Storage/storageAccounts",
      ({ name }) => ({ primaryEndpoints: { blob: `https://${name}.blob.core.windows.net/` } }),
    ],
    [
      "Microsoft.Insights/components",
      ({ id }) => ({
        ConnectionString: `InstrumentationKey=${guidOf(id)};IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/`,
      }),
    ],
    [
      "Microsoft.Web/sites",
      ({ name }) => ({
        defaultHostName: `${name}-a1b2c3d4e5f6g7h8.westeurope-01.azurewebsites.net`,
      }),
    ],
    ["Microsoft.App/managedEnvironments", () => ({ defaultDomain: ENVIRONMENT_DOMAIN })],
    [
      "Microsoft.App/containerApps",
      ({ name }) => ({ configuration: { ingress: { fqdn: `${name}.${ENVIRONMENT_DOMAIN}` } } }),
    ],
    ["Microsoft.BotService/botServices", ({ body }) => propertiesOf(body)],
  ],
);

/**
 * What a stand-in for Azure says of a resource that was just made.
 *
 * @param made The resource.
 * @returns Its properties as `reference()` gives them.
 */
export function runtimeOf(made: Made): Value {
  return RUNTIMES.get(made.type)?.(made) ?? {};
}

function propertiesOf({ properties }: ValueObject): ValueObject {
  if (isValueObject(properties)) return properties;
  throw new DeploymentError("ERR_TEMPLATE", "Cannot deploy without properties: add them");
}

function guidOf(seed: string): string {
  const digest = createHash("sha256").update(seed.toLowerCase()).digest("hex");
  return digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, "$1-$2-$3-$4-$5");
}
