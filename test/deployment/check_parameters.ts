import { DeploymentError } from "./deployment_error.ts";
import type { Parameter, Template } from "./template.ts";
import { isValueObject, type Value } from "./value.ts";

/** What a parameter asks of its value, each with what to say where it is not so. */
const RULES: readonly [(parameter: Parameter, value: Value) => boolean, string][] = [
  [({ type }, value) => typeOf(value) === type, "it is of another type"],
  [({ allowedValues: among }, value) => among?.includes(value) ?? true, "it is not allowed"],
  [({ minLength = 0 }, value) => lengthOf(value) >= minLength, "it is too short"],
  [({ maxLength = Infinity }, value) => lengthOf(value) <= maxLength, "it is too long"],
  [({ minValue = -Infinity }, value) => sizeOf(value) >= minValue, "it is too small"],
  [({ maxValue = Infinity }, value) => sizeOf(value) <= maxValue, "it is too large"],
];

/**
 * Holds given values to what a template declares, as Azure does before it deploys anything.
 *
 * @param template The template.
 * @param given The values, without the defaults.
 * @throws {DeploymentError} `ERR_PARAMETER` for one that is unknown or missing.
 */
export function checkGiven({ parameters }: Template, given: Record<string, Value>): void {
  for (const name of Object.keys(given)) {
    if (parameters[name] === undefined)
      throw refuse(name, "the template declares no such parameter");
  }
  for (const [name, { defaultValue }] of Object.entries(parameters)) {
    if (defaultValue === undefined && given[name] === undefined)
      throw refuse(name, "it is not given and has no default");
  }
}

/**
 * Holds one value to what its parameter declares.
 *
 * @param name The parameter's name.
 * @param parameter What it declares.
 * @param value The value, given or from the default.
 * @returns The value.
 * @throws {DeploymentError} `ERR_PARAMETER` where it is none that the parameter takes.
 */
export function checkValue(name: string, parameter: Parameter, value: Value): Value {
  for (const [holds, why] of RULES) if (!holds(parameter, value)) throw refuse(name, why);
  return value;
}

function typeOf(value: Value): string {
  if (typeof value === "number") return "int";
  if (Array.isArray(value)) return "array";
  return isValueObject(value) ? "object" : typeof value;
}

function lengthOf(value: Value): number {
  return typeof value === "string" ? value.length : 0;
}

function sizeOf(value: Value): number {
  return typeof value === "number" ? value : 0;
}

function refuse(name: string, why: string): DeploymentError {
  return new DeploymentError(
    "ERR_PARAMETER",
    `Cannot deploy with this ${name} as ${why}: give another`,
  );
}
