import { DeploymentError } from "./deployment_error.ts";
import { evaluate } from "./evaluate.ts";
import type { Scope } from "./functions.ts";
import { groupIdOf, resourceIdOf } from "./resource_id.ts";
import type { Resource } from "./template.ts";

/** A resource whose name and dependencies are known, and whose properties are not yet. */
export interface Planned {
  id: string;
  name: string;
  dependsOn: string[];
  isWanted: boolean;
  resource: Resource;
}

/**
 * Finds out what a resource is called and what it depends on.
 *
 * @param resource As it stands in the template.
 * @param scope What holds before anything is deployed.
 */
export function planResource(resource: Resource, scope: Scope): Planned {
  const { type, condition = true, dependsOn = [] } = resource;
  const textOf = (value: string) => `${evaluate(value, scope)}`;
  const name = textOf(resource.name);
  const group = scope.resourceGroup?.id ?? scope.subscription.id;
  const within =
    resource.resourceGroup === undefined
      ? group
      : groupIdOf(scope.subscription.id, textOf(resource.resourceGroup));
  const owner = resource.scope === undefined ? within : textOf(resource.scope);
  return {
    id: resourceIdOf(owner, type, name.split("/")),
    name,
    dependsOn: dependsOn.map(textOf),
    isWanted: evaluate(condition, scope) === true,
    resource,
  };
}

/**
 * Puts each resource after all that it depends on. What is not wanted is left out, as a dependency too.
 *
 * @param planned The resources of one template.
 * @throws {DeploymentError} `ERR_DEPENDENCY` for a circle, for two of the same id, and for one that
 *   depends on what is not in the template.
 */
export function orderResources(planned: readonly Planned[]): Planned[] {
  const byId = new Map(planned.map((one) => [one.id.toLowerCase(), one]));
  if (byId.size < planned.length) throw badDependency("two resources have the same id");
  const order: Planned[] = [];
  const open = new Set<Planned>();
  const visit = (one: Planned) => {
    if (order.includes(one)) return;
    if (open.has(one)) throw badDependency(`${one.id} depends on itself`);
    open.add(one);
    for (const id of one.dependsOn) {
      const other = byId.get(id.toLowerCase());
      if (other === undefined)
        throw badDependency(`${one.id} depends on ${id}, which is not there`);
      if (other.isWanted) visit(other);
    }
    order.push(one);
  };
  for (const one of planned) if (one.isWanted) visit(one);
  return order;
}

function badDependency(why: string): DeploymentError {
  return new DeploymentError(
    "ERR_DEPENDENCY",
    `Cannot order the resources as ${why}: mend dependsOn`,
  );
}
