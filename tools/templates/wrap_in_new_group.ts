import type { ParameterFile, Template, TemplateParameter } from "./read_template.ts";
import { TemplateError } from "./template_error.ts";

const SCHEMA =
  "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#";

const API_VERSION = "2025-04-01";

/** What a resource group of one's own has to be told. */
const GROUP_PARAMETERS: Record<
  string,
  TemplateParameter & { minLength: number; maxLength?: number }
> = {
  groupName: {
    type: "string",
    minLength: 1,
    maxLength: 90,
    metadata: { description: "Name of the resource group, which is created where there is none." },
  },
  groupLocation: {
    type: "string",
    minLength: 1,
    metadata: { description: "Region of the resource group, as in westeurope." },
  },
};

/** What a default says of its group, and the same where the group is only about to be made. */
const IN_NEW_GROUP: ReadonlyMap<string, string> = new Map([
  ["resourceGroup().id", "concat(subscription().id, '/resourceGroups/', parameters('groupName'))"],
  ["resourceGroup().name", "parameters('groupName')"],
  ["resourceGroup().location", "parameters('groupLocation')"],
]);

const GROUP_ID =
  "[subscriptionResourceId('Microsoft.Resources/resourceGroups', parameters('groupName'))]";

/**
 * Wraps a template for an existing resource group into one for a subscription: it makes the group, and
 * the same resources in it, named the same.
 *
 * @param name What the deployment in the group is called.
 * @param template The template for an existing group.
 * @throws {TemplateError} `ERR_TEMPLATE_UNWRAPPABLE` for a default that says more of its group than its
 *   name, its id and its region.
 */
export function wrapInNewGroup(name: string, template: Template): Record<string, unknown> {
  const { $schema: _inGroup, contentVersion, metadata, parameters, outputs } = template;
  return {
    $schema: SCHEMA,
    contentVersion,
    metadata: { description: `${metadata.description} In a resource group of its own.` },
    parameters: { ...GROUP_PARAMETERS, ...mapValues(parameters, movedOut) },
    variables: {
      deploymentId: `[extensionResourceId(concat(subscription().id, '/resourceGroups/', parameters('groupName')), 'Microsoft.Resources/deployments', '${name}')]`,
    },
    resources: [
      {
        type: "Microsoft.Resources/resourceGroups",
        apiVersion: API_VERSION,
        name: "[parameters('groupName')]",
        location: "[parameters('groupLocation')]",
        tags: "[parameters('tags')]",
      },
      {
        type: "Microsoft.Resources/deployments",
        apiVersion: API_VERSION,
        name,
        resourceGroup: "[parameters('groupName')]",
        dependsOn: [GROUP_ID],
        properties: {
          mode: "Incremental",
          expressionEvaluationOptions: { scope: "inner" },
          parameters: mapValues(parameters, (_, key) => ({ value: `[parameters('${key}')]` })),
          template,
        },
      },
    ],
    outputs: mapValues(outputs, ({ type }, key) => ({
      type,
      value: `[reference(variables('deploymentId'), '${API_VERSION}').outputs.${key}.value]`,
    })),
  };
}

/**
 * Adds what the group has to be told to a file of parameters.
 *
 * @param file The parameters for an existing group.
 */
export function addGroupParameters(file: ParameterFile): ParameterFile {
  const empty = mapValues(GROUP_PARAMETERS, () => ({ value: "" }));
  return { ...file, parameters: { ...empty, ...file.parameters } };
}

function movedOut(parameter: TemplateParameter, key: string): TemplateParameter {
  const { defaultValue: found } = parameter;
  if (typeof found !== "string") return parameter;
  let defaultValue = found;
  for (const [inGroup, outside] of IN_NEW_GROUP)
    defaultValue = defaultValue.replaceAll(inGroup, outside);
  if (!defaultValue.includes("resourceGroup(")) return { ...parameter, defaultValue };
  throw new TemplateError(
    "ERR_TEMPLATE_UNWRAPPABLE",
    `Cannot tell the default of ${key} where there is no resource group yet: found ${found}, use no more of resourceGroup() than its id, name and location`,
  );
}

function mapValues<T, U>(
  record: Record<string, T>,
  map: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
