import { DeploymentError } from "./deployment_error.ts";

/**
 * The id of a resource group.
 *
 * @param subscriptionId As in `/subscriptions/{guid}`.
 * @param name The group's name.
 */
export function groupIdOf(subscriptionId: string, name: string): string {
  return `${subscriptionId}/resourceGroups/${name}`;
}

/**
 * The id of a resource.
 *
 * @param scope The id of what it lies in.
 * @param type As in `Microsoft.Web/sites/config`.
 * @param names One for each part of the type after the first.
 * @throws {DeploymentError} `ERR_EXPRESSION` where these are not as many, or one is empty.
 */
export function resourceIdOf(scope: string, type: string, names: readonly string[]): string {
  const [provider = "", ...types] = type.split("/");
  if (types.length === 0 || types.length !== names.length || names.includes("")) {
    throw new DeploymentError(
      "ERR_EXPRESSION",
      `Cannot tell the id of ${type} with ${names.length} names: give one for each part of the type`,
    );
  }
  const path = types.map((part, at) => `${part}/${names[at]}`).join("/");
  return `${scope}/providers/${provider}/${path}`;
}
