import assert from "node:assert/strict";
import { type Deployed, type Deployment, deployTemplate } from "./deploy_template.ts";
import { IN_GROUP } from "./stand_in_place.ts";
import { readTemplate, type TemplateName } from "./template.ts";
import { isValueObject, type Value } from "./value.ts";

/** Client id of an app registration. */
export const APP_ID = "8d2e4c17-53b6-4f0a-9e21-7ac4d8f3610b";
/** Client id of another one, with which people sign in. */
export const SSO_ID = "0b7a3d54-1f6c-4e2b-9d88-3c5e7f9a1b20";
/** Parameters for those who let people sign in. */
export const SSO = { ssoAppIdUri: `api://botid-${SSO_ID}`, ssoAppId: SSO_ID };
/** Parameters for those who have an app registration. */
export const SINGLE = { appType: "SingleTenant", appId: APP_ID };
/** What Container Apps have to be told. */
export const IMAGE = { image: "contoso.azurecr.io/graph-auth-doctor:1.0.0" };

/**
 * Deploys one of the templates into a resource group.
 *
 * @param name What it deploys.
 * @param given Values of its parameters.
 */
export function deploy(name: TemplateName, given: Record<string, Value> = {}): Deployment {
  return deployTemplate(readTemplate(name), given, IN_GROUP);
}

/**
 * The one resource of its type.
 *
 * @param deployment What was deployed.
 * @param type As in `Microsoft.Web/sites`.
 * @throws AssertionError where there is none, or another.
 */
export function only({ resources }: Deployment, type: string): Deployed {
  const [found, ...more] = resources.filter((one) => one.type === type);
  assert.ok(found !== undefined && more.length === 0, `one ${type}`);
  return found;
}

/**
 * What lies deep in a value.
 *
 * @param value Where to begin.
 * @param path Names and places, one after the other.
 */
export function within(value: Value | undefined, ...path: (string | number)[]): Value | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(value)) return within(value[Number(key)], ...rest);
  return isValueObject(value) ? within(value[key], ...rest) : undefined;
}

/**
 * The container that the bot runs in on Container Apps.
 *
 * @param deployment What was deployed.
 */
export function container(deployment: Deployment): Value | undefined {
  const { body } = only(deployment, "Microsoft.App/containerApps");
  return within(body, "properties", "template", "containers", 0);
}

/**
 * What the bot finds in its environment, without what Azure adds by itself.
 *
 * @param name Which template was deployed.
 * @param deployment What came of it.
 * @throws AssertionError where a setting is there twice or is empty.
 */
export function environmentOf(name: TemplateName, deployment: Deployment): Record<string, string> {
  const list =
    name === "BotApp"
      ? within(
          only(deployment, "Microsoft.Web/sites").body,
          "properties",
          "siteConfig",
          "appSettings",
        )
      : within(container(deployment), "env");
  assert.ok(Array.isArray(list));
  const pairs = list.map((one) => [within(one, "name"), within(one, "value")]);
  const found = Object.fromEntries(pairs);
  assert.equal(Object.keys(found).length, list.length, "no setting twice");
  for (const [key, value] of pairs) assert.ok(typeof value === "string" && value !== "", `${key}`);
  return found;
}
