import { createHash } from "node:crypto";
import { DeploymentError } from "./deployment_error.ts";
import { groupIdOf, resourceIdOf } from "./resource_id.ts";
import { isValueObject, type Value } from "./value.ts";

/** What the expressions of one template may ask for. */
export interface Scope {
  subscription: { id: string; subscriptionId: string; tenantId: string };
  /** Undefined in a template for a subscription. */
  resourceGroup: { id: string; name: string; location: string } | undefined;
  parameter: (name: string) => Value;
  variable: (name: string) => Value;
  /** What a deployed resource says of itself; where nothing is deployed yet, it throws. */
  reference: (id: string, apiVersion: string) => Value;
}

type Call = (args: readonly Value[], scope: Scope) => Value;

/** The functions that the templates call, except `if`; any other is an error. */
export const FUNCTIONS: ReadonlyMap<string, Call> = new Map<string, Call>([
  ["parameters", ([name], scope) => scope.parameter(text(name))],
  ["variables", ([name], scope) => scope.variable(text(name))],
  ["reference", ([id, version], scope) => scope.reference(text(id), text(version))],
  ["subscription", (_args, { subscription }) => ({ ...subscription })],
  ["resourceGroup", (_args, scope) => ({ ...groupOf(scope) })],
  ["resourceId", (args, scope) => resourceId(args.map(text), scope)],
  ["subscriptionResourceId", (args, scope) => idIn(scope.subscription.id, args.map(text))],
  ["extensionResourceId", ([scope, ...args]) => idIn(text(scope), args.map(text))],
  ["concat", (args) => (args.every(Array.isArray) ? args.flat() : args.map(plain).join(""))],
  ["createArray", (args) => [...args]],
  ["createObject", (args) => createObject(args)],
  ["empty", ([value]) => isEmpty(value)],
  ["equals", ([one, other]) => JSON.stringify(one) === JSON.stringify(other)],
  ["or", (args) => args.map(truth).includes(true)],
  ["max", (args) => Math.max(...args.map(number))],
  ["string", ([value]) => plain(value)],
  ["split", ([value, separator]) => text(value).split(text(separator))],
  ["json", ([value]) => JSON.parse(text(value))],
  ["null", () => null],
  // Azure's own hashes are not published; what counts is that they depend on every argument, and their form.
  [
    "uniqueString",
    (args) =>
      BigInt(`0x${hash(args)}`)
        .toString(36)
        .slice(0, 13),
  ],
  ["guid", (args) => hash(args).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, "$1-$2-$3-$4-$5")],
]);

function resourceId(args: readonly string[], scope: Scope): string {
  const [first = ""] = args;
  if (first.includes("/")) return idIn(groupOf(scope).id, args);
  return idIn(groupIdOf(scope.subscription.id, first), args.slice(1));
}

function idIn(scope: string, [type = "", ...names]: readonly string[]): string {
  return resourceIdOf(scope, type, names);
}

function groupOf({ resourceGroup }: Scope): NonNullable<Scope["resourceGroup"]> {
  if (resourceGroup !== undefined) return resourceGroup;
  throw refuse("there is no resource group at the scope of a subscription");
}

function createObject(args: readonly Value[]): Value {
  const pairs: [string, Value][] = [];
  for (let at = 0; at < args.length; at += 2) {
    const value = args[at + 1];
    if (value === undefined) throw refuse("createObject() has a name without a value");
    pairs.push([text(args[at]), value]);
  }
  return Object.fromEntries(pairs);
}

function isEmpty(value: Value | undefined): boolean {
  if (typeof value === "string" || Array.isArray(value)) return value.length === 0;
  if (value === null) return true;
  if (isValueObject(value)) return Object.keys(value).length === 0;
  throw refuse("empty() takes a text, a list or an object");
}

function text(value: Value | undefined): string {
  if (typeof value === "string") return value;
  throw refuse(`a text was expected: found ${JSON.stringify(value)}`);
}

function number(value: Value): number {
  if (typeof value === "number") return value;
  throw refuse(`a number was expected: found ${JSON.stringify(value)}`);
}

function truth(value: Value): boolean {
  if (typeof value === "boolean") return value;
  throw refuse(`true or false was expected: found ${JSON.stringify(value)}`);
}

function plain(value: Value | undefined): string {
  if (typeof value === "string" || typeof value === "number") return `${value}`;
  throw refuse(`a text or a number was expected: found ${JSON.stringify(value)}`);
}

function hash(args: readonly Value[]): string {
  return createHash("sha256").update(args.map(text).join("-")).digest("hex");
}

function refuse(why: string): DeploymentError {
  return new DeploymentError("ERR_EXPRESSION", `Cannot evaluate the expression as ${why}: mend it`);
}
