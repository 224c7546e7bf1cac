import { checkGiven, checkValue } from "./check_parameters.ts";
import { DeploymentError } from "./deployment_error.ts";
import { evaluate } from "./evaluate.ts";
import type { Scope } from "./functions.ts";
import { orderResources, type Planned, planResource } from "./plan_resource.ts";
import { groupIdOf } from "./resource_id.ts";
import { runtimeOf } from "./runtime_of.ts";
import { parseTemplate, type Template } from "./template.ts";
import { isValueObject, type Value, type ValueObject } from "./value.ts";

/** Where a template is deployed to. */
export type Place = Pick<Scope, "subscription" | "resourceGroup">;

/** A resource as Azure is sent it. */
export interface Deployed {
  id: string;
  type: string;
  name: string;
  apiVersion: string;
  /** The ids of what has to be there before. */
  dependsOn: string[];
  /** All else: properties, location, tags, …. */
  body: ValueObject;
  /** What it says of itself once it is there. */
  runtime: Value;
}

/** What comes of a template. */
export interface Deployment {
  /** In an order in which they can be made; those of a deployment within stand before it. */
  resources: Deployed[];
  outputs: Record<string, Value>;
}

const NOTHING_THERE = (): never => {
  throw new DeploymentError(
    "ERR_REFERENCE",
    "Cannot use reference() here: Azure allows it in properties of resources and in outputs",
  );
};

/**
 * Deploys a template into nothing, the way Azure would: parameters in, resources and outputs out.
 *
 * @param template The template.
 * @param given Values of its parameters.
 * @param place Where to.
 * @throws {DeploymentError} For whatever Azure would refuse, and for a reference to a resource that is
 *   not depended on: Azure refuses that only where it comes too early.
 */
export function deployTemplate(
  template: Template,
  given: Record<string, Value>,
  place: Place,
): Deployment {
  checkGiven(template, given);
  const early = scopeOf(template, given, place);
  const order = orderResources(template.resources.map((resource) => planResource(resource, early)));
  const done = new Map<string, Deployed>();
  const resources: Deployed[] = [];
  for (const planned of order) {
    const before = ancestorsOf(planned, done);
    const scope = { ...early, reference: referenceAmong(before) };
    const { deployed, within } = deploy(planned, scope, place);
    done.set(planned.id.toLowerCase(), deployed);
    resources.push(...within, deployed);
  }
  const late = { ...early, reference: referenceAmong(done) };
  const outputs = Object.entries(template.outputs).map(([name, { value }]) => {
    const found = evaluate(value, late);
    if (typeof found === "string") return [name, found];
    throw new DeploymentError("ERR_TEMPLATE", `Cannot put out ${name} as it is no text: mend it`);
  });
  return { resources, outputs: Object.fromEntries(outputs) };
}

/** What holds before anything is deployed. */
function scopeOf(template: Template, given: Record<string, Value>, place: Place): Scope {
  const scope: Scope = {
    ...place,
    reference: NOTHING_THERE,
    parameter: (name) => {
      const parameter = template.parameters[name];
      if (parameter === undefined) throw undeclared("parameter", name);
      const value = given[name] ?? evaluate(parameter.defaultValue ?? null, scope);
      return checkValue(name, parameter, value);
    },
    variable: (name) => {
      const value = template.variables[name];
      if (value === undefined) throw undeclared("variable", name);
      return evaluate(value, scope);
    },
  };
  // One that nothing asks for has to be right all the same.
  for (const name of Object.keys(template.parameters)) scope.parameter(name);
  return scope;
}

/** All that has to be there before it, near and far. */
function ancestorsOf(one: Planned, done: ReadonlyMap<string, Deployed>): Map<string, Deployed> {
  const found = new Map<string, Deployed>();
  const add = (id: string) => {
    const other = done.get(id.toLowerCase());
    if (other === undefined) return;
    found.set(id.toLowerCase(), other);
    other.dependsOn.forEach(add);
  };
  one.dependsOn.forEach(add);
  return found;
}

function referenceAmong(there: ReadonlyMap<string, Deployed>): Scope["reference"] {
  return (id, apiVersion) => {
    const found = there.get(id.toLowerCase());
    if (found?.apiVersion === apiVersion) return found.runtime;
    const why = found === undefined ? "nothing here depends on it" : "it has another apiVersion";
    throw new DeploymentError(
      "ERR_REFERENCE",
      `Cannot ask ${id} in ${apiVersion} as ${why}: name it in dependsOn, with its own apiVersion`,
    );
  };
}

function deploy(planned: Planned, scope: Scope, place: Place) {
  const { id, name, dependsOn, resource } = planned;
  const { type, apiVersion, name: _n, condition: _c, scope: _s, dependsOn: _d, ...rest } = resource;
  const { properties, resourceGroup, ...top } = rest;
  // Azure lets nothing but properties ask what is deployed.
  const outside = evaluateObject(top, { ...scope, reference: NOTHING_THERE });
  if (type === "Microsoft.Resources/deployments") {
    const { outputs, resources } = deployWithin(properties, `${resourceGroup}`, scope, place);
    const wrapped = mapValues(outputs, (value) => ({ value }));
    const own = { id, type, name, apiVersion, dependsOn, body: outside };
    return { deployed: { ...own, runtime: { outputs: wrapped } }, within: resources };
  }
  const inside = properties === undefined ? {} : { properties: evaluate(properties, scope) };
  const body = { ...outside, ...inside };
  const deployed = { id, type, name, apiVersion, dependsOn, body };
  return { deployed: { ...deployed, runtime: runtimeOf({ id, type, name, body }) }, within: [] };
}

/** A deployment in a resource group, whose expressions know nothing of what is around it. */
function deployWithin(properties: Value | undefined, group: string, scope: Scope, place: Place) {
  const { template, parameters, expressionEvaluationOptions: options } = objectOf(properties);
  if (objectOf(options).scope !== "inner")
    throw new DeploymentError(
      "ERR_TEMPLATE",
      "Cannot deploy within the outer scope: use the inner",
    );
  const name = `${evaluate(group, scope)}`;
  const given = mapValues(objectOf(parameters), (one) =>
    evaluate(objectOf(one).value ?? null, scope),
  );
  const id = groupIdOf(place.subscription.id, name);
  // The stand-in's groups are all in one region: that of the group is asked for by its parameter.
  const resourceGroup = { id, name, location: "nowhere" };
  return deployTemplate(parseTemplate(template), given, { ...place, resourceGroup });
}

function evaluateObject(value: ValueObject, scope: Scope): ValueObject {
  return objectOf(evaluate(value, scope));
}

function objectOf(value: Value | undefined): ValueObject {
  if (isValueObject(value)) return value;
  throw new DeploymentError(
    "ERR_TEMPLATE",
    "Cannot deploy as an object is missing: mend the template",
  );
}

function mapValues<T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}

function undeclared(what: string, name: string): DeploymentError {
  return new DeploymentError("ERR_TEMPLATE", `Cannot find the ${what} ${name}: declare it`);
}
